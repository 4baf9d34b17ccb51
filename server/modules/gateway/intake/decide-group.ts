import { noAdvice, type Advice, type Adviser } from '@customhouse/vocabulary/advice/advice.ts'
import type { Message } from '@customhouse/formats/format.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Determinations } from '../../determinations/index.ts'
import { entriesAfter, type BillHold, type EntryOnFile, type Environment, type FilingDecision, type Filings } from '../../filings/index.ts'
import { importerKey, type PartyDirectory } from '../../parties/index.ts'
import type { TariffBook } from '../../tariff/index.ts'
import { findingsOfEvidence, withEvidence } from '../evidence/reasons-with-evidence.ts'
import type { ExaminedEvidence } from '../evidence/transport.ts'
import type { InterchangeReceived } from './interchange-received.ts'

/** What decisions rest on, read once for a whole group, in its transaction. */
export interface DecisionGround {
  readonly directory: PartyDirectory
  readonly book: TariffBook
  /** Entries on file by entry number, as the group found them. */
  readonly onFile: ReadonlyMap<string, EntryOnFile>
  /** What screening, anomalies, agencies and targeting say of a filing. */
  readonly advise: Adviser<Advice>
  /** Which holds of officers stand on the bills of a filing. */
  readonly held: (filing: { readonly declaration: Declaration; readonly environment: Environment }) => readonly BillHold[]
}

/** The decisions that the gateway asks other modules for. */
export interface Deciders {
  readonly filings: Pick<Filings, 'decide'>
  readonly determinations: Pick<Determinations, 'determine'>
}

/** One message, decided. */
export interface DecidedFiling {
  readonly id: string
  readonly received: InterchangeReceived
  readonly declaration: Declaration
  /** The importer's number: whose filing it is, for who may see it. */
  readonly client: string
  readonly decision: FilingDecision
  /** Every finding, with the place in the bytes. */
  readonly findings: readonly Finding[]
  readonly determination: Determination
  readonly advice: Advice
  /** The credentials that it carries, examined before it was decided. */
  readonly evidence: readonly ExaminedEvidence[]
}

/**
 * Decides the messages of a group in the order in which they arrived, each on what the ones before it left on file.
 * Pure: what it needs has been read, what it finds is yet to be stored.
 */
export function decideGroup(group: readonly InterchangeReceived[], ground: DecisionGround, deciders: Deciders): readonly DecidedFiling[] {
  const onFile = new Map(ground.onFile)
  return group.flatMap((received) => received.interchange.messages.flatMap((message, index) => {
    const id = received.filings[index]?.id
    if (message.declaration === undefined || id === undefined) return []
    const found = { evidence: received.evidence?.[index] ?? none, provenance: received.provenance?.[index] ?? [] }
    const decided = decideMessage({ id, received, message, declaration: message.declaration, ...found }, { ...ground, onFile }, deciders)
    for (const entry of entriesAfter(decided.decision, decided.determination)) onFile.set(entry.entryNumber, entry)
    return [decided]
  }))
}

const none: readonly ExaminedEvidence[] = []

interface MessageToDecide {
  readonly id: string
  readonly received: InterchangeReceived
  readonly message: Message
  readonly declaration: Declaration
  readonly evidence: readonly ExaminedEvidence[]
  readonly provenance: readonly Finding[]
}

function decideMessage({ id, received, message, declaration, evidence, provenance }: MessageToDecide, { directory, book, onFile, advise, held }: DecisionGround, { filings, determinations }: Deciders): DecidedFiling {
  const { organisation, environment, receivedAt } = received
  const before = onFile.get(declaration.entryNumber)
  const decision = filings.decide({ declaration, formFindings: [...message.findings, ...findingsOfEvidence(evidence), ...provenance], filer: { organisation, environment }, receivedAt, onFile: before, others: onFile, directory, book })
  const findings = decision.findings.map((finding) => (finding.pointer.declaration === undefined ? finding : { ...finding, pointer: message.locate(finding.pointer) }))
  const client = clientOf(declaration, decision)
  // A rejected filing puts nothing before customs: it is not advised upon.
  const advice = decision.accepted ? advise({ filing: id, declaration, organisation, client, environment, receivedAt, findings }) : noAdvice
  const determination = withEvidence(determinations.determine({ declaration, decision, onFile: before, directory, environment, decidedAt: receivedAt, advice, billHolds: held({ declaration, environment }) }), evidence)
  return { id, received, declaration, client, decision, findings, determination, advice, evidence }
}

/** Whose filing it is: the importer that the declaration names, else that of the entry, where the filer may see it, by the number parties knows it under. */
function clientOf(declaration: Declaration, { entry }: FilingDecision): string {
  const number = declaration.importerOfRecord?.number ?? entry?.importer ?? ''
  return importerKey(number) ?? number
}
