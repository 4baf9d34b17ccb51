import type { Notice, NoticeSection, NoticeTable } from '../documents/notice.ts'
import { inWords } from './steps-of.ts'
import type { MissingPiece, PackageEntity, PackagePaper, PackageStep, StepProof, TracingPackage } from './tracing-package.ts'

/** A document of more steps is read by nobody, and takes long to set; the JSON has all. */
const shownMax = 300
const standings = { verified: 'Verified', 'not-recognised': 'Sound, by somebody not recognised', stated: 'Stated without a proof', suspended: 'Suspended', revoked: 'Taken back' } as const

/** The package as a document, what is missing first: PDF and page are made of it. Pure. */
export function packageNotice(found: TracingPackage, { environment, for: to }: { readonly environment: 'test' | 'production'; readonly for: string }): Notice {
  const { shipment, asOf, conclusion, missing, steps, entities, papers, findings, goods, commodities, authority } = found
  const servedOn = asOf.slice(0, 10)
  return {
    title: 'Supply chain tracing package', form: authority, caseNumber: '', servedOn, to, about: { subject: `shipment ${shipment}`, words: `Shipment ${shipment}. As known on ${servedOn}.` },
    sections: [
      { heading: 'What it comes to', items: conclusion },
      { heading: 'What is missing', ...(missing.length === 0 ? { paragraphs: ['Nothing, as far as a program can tell.'] } : { table: missingTable(missing.slice(0, shownMax)) }) },
      ...(findings.length === 0 ? [] : [{ heading: 'What stands against it', items: findings.slice(0, shownMax).map(({ message, pointer }) => `${message}${pointer.source === undefined ? '' : ` (${pointer.source})`}`) }]),
      { heading: 'The goods', items: [...goods.map(({ words }) => words), ...commodities.map(({ words, because }) => `${words}: ${because}`)] },
      { heading: 'Who took part', table: entityTable(entities.slice(0, shownMax), found.listEdition !== undefined) },
      ...steps.slice(0, shownMax).map((step) => stepSection(step, entities)),
      ...(Math.max(steps.length, papers.length, missing.length, entities.length) <= shownMax ? [] : [{ heading: 'What is left out', paragraphs: [`Of steps, papers, pieces and entities ${String(shownMax)} each are shown here. The package as JSON has all: ${String(steps.length)} steps, ${String(papers.length)} papers, ${String(missing.length)} missing pieces, ${String(entities.length)} entities.`] }]),
      ...(papers.length === 0 ? [] : [{ heading: 'Papers beside the steps', table: paperTable(papers.slice(0, shownMax)) }]),
    ],
    ...(environment === 'test' && { watermark: 'TEST' }),
  }
}

function missingTable(missing: readonly MissingPiece[]): NoticeTable {
  return { caption: 'Pieces that the guidance asks for and that are not here', headers: ['Step', 'What', 'Seen', 'Asked for by'], rows: missing.map(({ step, words, authority, isCertain }) => [step === undefined ? 'All' : String(step), words, isCertain ? 'In the text' : 'Our reading', authority]) }
}

function entityTable(entities: readonly PackageEntity[], isCompared: boolean): NoticeTable {
  return {
    caption: 'Entities, what they did and where', headers: ['No.', 'Name', 'Country', 'Roles, places, list'],
    rows: entities.map(({ number, name, country, roles, places, hits }) => [String(number), name, country ?? 'Not stated', [roles.join(', '), places.length === 0 ? 'Address not stated' : places.join('; '), hits.length === 0 ? `${isCompared ? 'Resembles no entry of' : 'Not compared with'} the UFLPA Entity List` : hits.map(({ listedName, words }) => `Resembles ${listedName}: ${words}`).join('; ')].join('\n')]),
  }
}

function stepSection({ number, words, on, place, entities: numbers, inputs, goods, papers, proof, isBalanced }: PackageStep, entities: readonly PackageEntity[]): NoticeSection {
  const rows = [
    ['On', on], ['Where', place ?? 'Not stated'], ['Who', numbers.map((one) => `${String(one)} ${entities[one - 1]?.name ?? ''}`).join('; ')], ...(inputs.length === 0 ? [] : [['What went in', inputs.join('\n')]]),
    ['Goods', goods.join('\n')], ['Papers', papers.length === 0 ? 'None' : papers.map(paperWords).join('\n')], ['Proof', proofWords(proof)], ...(isBalanced === undefined ? [] : [['Quantities', isBalanced ? 'What went in came out' : 'What went in did not come out']]),
  ]
  return { heading: `Step ${String(number)}: ${words}`, table: { caption: `Step ${String(number)}`, headers: ['What', 'As known'], rows } }
}

function paperTable(papers: TracingPackage['papers']): NoticeTable {
  return { caption: 'Orders, certificates, licences and entries', headers: ['On', 'Paper', 'What', 'Proof'], rows: papers.map(({ on, words, proof, ...paper }) => [on, paperWords(paper), words, proofWords(proof)]) }
}

function paperWords({ kind, number, is }: PackagePaper): string {
  return `${inWords(kind)} ${number}${is === 'named' ? ' (named, not presented)' : ''}`
}

function proofWords({ standing, by, issuer, sha256 }: StepProof): string {
  return [`${standings[standing]}: ${by}`, issuer === undefined ? '' : `issued by ${issuer}`, sha256 === undefined ? '' : `SHA-256 ${sha256}`].filter((part) => part !== '').join('; ')
}
