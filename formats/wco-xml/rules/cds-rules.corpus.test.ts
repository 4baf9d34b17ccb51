import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CanonicalClass, CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { wcoXml } from '../wco-xml.ts'
import { cdsErrorOf, functionalFindings } from './functional-findings.ts'
import type { RuleFacts } from './rule-tests.ts'

/** HMRC's annotated scenarios with the notifications that CDS gave. */
const folder = resolve(import.meta.dirname, '../../../../shared/reference/wco/cds')

function documentIn(file: string): CanonicalDocument {
  const reader = wcoXml.createReader()
  for (const part of [...reader.push(new Uint8Array(readFileSync(file))), ...reader.end()]) if (part.kind === 'document') return part.document
  throw new Error(`No document in ${file}`)
}

function codes(file: string): ReadonlySet<string> {
  return new Set((JSON.parse(readFileSync(`${folder}/code-lists/${file}`, 'utf8')) as { code: string }[]).map(({ code }) => code))
}

const day = (compact: string): string => `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6, 8)}`
const listOf = (document: CanonicalDocument, member: string): readonly CanonicalClass[] => (document.response?.[member] ?? []) as readonly CanonicalClass[]

/** The errors of a published rejection, each with its path by ids and sequence numbers. */
function publishedErrors(file: string): readonly string[] {
  return listOf(documentIn(file), 'error').map((error) => {
    const steps = (error['pointer'] as readonly CanonicalClass[]).map(({ sequenceNumeric, documentSectionCode, tagId }) => {
      const number = typeof sequenceNumeric === 'string' ? `[${sequenceNumeric}]` : ''
      return `${documentSectionCode as string}${number}${typeof tagId === 'string' ? `/${tagId}` : ''}`
    })
    return `${error['validationCode'] as string} ${steps.join('/')}`
  })
}

const found = (file: string, facts: RuleFacts): readonly string[] => functionalFindings(documentIn(file), facts)
  .filter(({ severity }) => severity === 'fatal')
  .map((finding) => `${cdsErrorOf(finding) ?? finding.code} ${finding.pointer.wco ?? ''}`)

describe.skipIf(!existsSync(folder))('rules of CDS', () => {
  it('find nothing fatal in declarations that CDS accepted', ({ annotate }) => {
    const lists = { countries: codes('countryCodes.json'), currencies: codes('currencyCodes.json'), packageTypes: codes('packageTypes.json'), exitOffices: codes('officeOfExits.json') }
    const { declarations } = JSON.parse(readFileSync(`${folder}/validation-baseline-xmllint.json`, 'utf8')) as { declarations: { valid: string[] } }
    let judged = 0
    for (const file of declarations.valid.map((path) => `${folder}/${path.replace('annotated_XML_samples/', '')}`).filter((path) => existsSync(path))) {
      const isAccepted = readdirSync(dirname(file), { recursive: true, encoding: 'utf8' }).some((name) => /DMS(?:ACC|CLE)/.test(name))
      if (!isAccepted) continue
      const accepted = documentIn(file).declaration?.['acceptanceDateTime']
      const on = accepted === undefined ? '2024-06-01' : day((accepted as { value: string }).value)
      expect(found(file, { on, lists }), file).toEqual([])
      judged++
    }
    expect(judged).toBeGreaterThan(20)
    void annotate(`${String(judged)} accepted declarations judged`)
  })

  it('explain a rejection for a date of acceptance long past, at the published pointer', () => {
    const scenario = `${folder}/examples/TT_IM014a`
    const published = publishedErrors(`${scenario}/Example_Notifications/01_DMSREJ.xml`)
    const explained = found(`${scenario}/TT_IM014a.xml`, { on: '2026-08-14', sentOn: '2022-08-26' })
    expect(explained).toEqual(['CDS12016 42A/023'])
    expect(published).toContain('CDS12016 42A/023')
    // Whoever checks the file years later, and does not know when it was sent, is warned
    expect(found(`${scenario}/TT_IM014a.xml`, { on: '2026-08-14' })).toEqual([])
  })

  it('explain a rejection for a party that does not hold the authorisation, given what is on file', () => {
    const scenario = `${folder}/examples/TT_IM001b`
    const [published] = publishedErrors(`${scenario}/Example_Notifications/01_DMSREJ.xml`)
    const authorisations = new Set(['DPO:GB553202734852', 'CGU:GB553202734852'])
    expect(found(`${scenario}/TT_IM001b.xml`, { on: '2022-03-22', lists: { authorisations } })).toEqual([published])
    expect(found(`${scenario}/TT_IM001b.xml`, { on: '2022-03-22' })).toEqual([])
  })
})
