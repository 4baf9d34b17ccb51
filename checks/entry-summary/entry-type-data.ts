import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { isForeignTradeZone } from '@customhouse/vocabulary/identifiers/place-codes.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding, objections } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const matrix = aeChapter('usage note (e)')
const statesForm = /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|AS|MP)$/
const withdrawals = ['31', '32', '34', '38']

/** One row of usage note e: a datum, the entry types that must state it, and those that must not. */
interface Row {
  readonly pointer: string
  readonly isStated: (declaration: Declaration) => boolean
  readonly required?: { readonly types: ReadonlySet<string>; readonly condition: Condition }
  readonly refused?: { readonly types: ReadonlySet<string>; readonly condition: Condition }
}

const allTypes = ['01', '02', '03', '06', '07', '11', '12', '21', '22', '23', ...withdrawals, '51', '52']
const but = (...types: readonly string[]): ReadonlySet<string> => new Set(allTypes.filter((type) => !types.includes(type)))
const only = (...types: readonly string[]): ReadonlySet<string> => new Set(types)

const rows: readonly Row[] = [
  {
    pointer: '/transportMode',
    isStated: (declaration) => declaration.transportMode !== undefined,
    required: { types: only('01', '02', '03', '07', '21', '23', '51', '52'), condition: fatal('164', { message: 'The mode of transport is missing', authority: matrix, remedy: 'Give CBP\'s two-digit mode of transport code' }) },
    refused: { types: only(...withdrawals), condition: fatal('309', { message: 'A withdrawal from warehouse states no mode of transport', authority: matrix, remedy: 'Leave the mode of transport out' }) },
  },
  {
    pointer: '/destinationState',
    isStated: (declaration) => declaration.destinationState !== undefined,
    required: { types: but('11', '12'), condition: fatal('132', { message: 'The state of destination is missing', authority: matrix, remedy: 'Give the postal code of the state or territory that the goods go to' }) },
  },
  {
    pointer: '/goodsLocation',
    isStated: (declaration) => declaration.goodsLocation !== undefined,
    required: { types: only('06', '21', '22', ...withdrawals), condition: fatal('173', { message: 'The location of the goods is missing', authority: matrix, remedy: 'Give the FIRMS code of the zone or warehouse' }) },
  },
  {
    pointer: '/dates/estimatedEntry',
    isStated: (declaration) => declaration.dates.estimatedEntry !== undefined,
    required: { types: only('22', ...withdrawals), condition: fatal('124', { message: 'The estimated entry date is missing', authority: matrix, remedy: 'Give the date; the five years of warehousing are counted to it' }) },
  },
  {
    pointer: '/dates/importation',
    isStated: (declaration) => declaration.dates.importation !== undefined,
    required: { types: only('21', '23'), condition: fatal('127', { message: 'The date of importation is missing', authority: matrix, remedy: 'Give the date on which the goods arrived in the port of arrival' }) },
    refused: { types: only('22'), condition: fatal('297', { message: 'A re-warehouse entry states no date of importation; that of the first warehouse entry counts', authority: aeChapter('usage note (bb)'), remedy: 'Leave the date of importation out' }) },
  },
  {
    pointer: '/foreignTradeZone',
    isStated: (declaration) => declaration.foreignTradeZone !== undefined,
    required: { types: only('06'), condition: fatal('288', { message: 'The foreign trade zone is missing', authority: `${matrix}; 19 CFR 146.62`, remedy: 'Give the zone identifier, e.g. 02600A001' }) },
    refused: { types: but('06'), condition: fatal('136', { message: 'Only an entry of type 06 names a foreign trade zone', authority: matrix, remedy: 'Leave the zone out, or change the entry type' }) },
  },
  {
    pointer: '/warehouse',
    isStated: (declaration) => declaration.warehouse !== undefined,
    required: { types: only('22', ...withdrawals), condition: fatal('294', { message: 'The warehouse entry that the goods come from is missing', authority: `${aeChapter('usage note (bb)')}; 19 CFR 144.38`, remedy: 'Give the number and the port of the warehouse entry' }) },
    refused: { types: but('22', ...withdrawals), condition: fatal('163', { message: 'Only a re-warehouse entry or a withdrawal names a warehouse entry', authority: matrix, remedy: 'Leave the warehouse entry out, or change the entry type' }) },
  },
  {
    pointer: '/indicators/requestsCargoRelease',
    isStated: (declaration) => declaration.indicators.requestsCargoRelease === true,
    required: { types: only('02', '07', '12'), condition: fatal('320', { message: 'A summary of a quota type must ask for cargo release', authority: matrix, remedy: 'Ask for cargo release in the entry summary' }) },
    refused: { types: only(...withdrawals, '51'), condition: fatal('310', { message: 'This entry type never asks for cargo release', authority: aeChapter('usage note (ee)'), remedy: 'Leave the request for cargo release out' }) },
  },
  {
    pointer: '/indicators/deferredTaxPayment',
    isStated: (declaration) => declaration.indicators.deferredTaxPayment !== undefined,
    refused: { types: only('11', '12'), condition: fatal('135', { message: 'An informal entry cannot defer internal revenue tax', authority: matrix, remedy: 'Leave the deferral out' }) },
  },
  {
    pointer: '/indicators/consolidatedSummary',
    isStated: (declaration) => declaration.indicators.consolidatedSummary === 'Y',
    refused: { types: but('01', '06', '11'), condition: fatal('229', { message: 'Only types 01, 06 and 11 can consolidate releases', authority: aeChapter('usage note (z)'), remedy: 'File a summary for each release' }) },
  },
  {
    pointer: '/correction',
    isStated: (declaration) => declaration.correction?.indicator === 'Y',
    refused: { types: only('11', '12'), condition: fatal('B49', { message: 'An informal entry cannot be corrected by a post summary correction', authority: aeChapter('usage note (gg)'), remedy: 'Ask CBP to return the entry summary' }) },
  },
]

const zoneMalformed = fatal('289', { message: 'The foreign trade zone is not in the form that CBP accepts', authority: aeChapter('11-record note 3'), remedy: 'Give the nine-position form, e.g. 02600A001' })
const stateUnknown = fatal('133', { message: 'The state of destination is not a state or territory', authority: matrix, remedy: 'Give the two-letter postal code' })

/** Whether an entry summary states what its entry type asks, and nothing that its type refuses (usage note e). */
export function entryTypeData({ declaration, excused }: FormContext): readonly Finding[] {
  const { foreignTradeZone, destinationState } = declaration
  const findings: Finding[] = []
  for (const row of rows) {
    const { types, condition } = (row.isStated(declaration) ? row.refused : row.required) ?? neither
    if (types.has(declaration.typeCode) && (row.isStated(declaration) || !(excused.has(row.pointer) || isExcusedByCorrection(declaration, row.pointer)))) findings.push(finding(condition, row.pointer))
  }
  findings.push(...objections(
    [foreignTradeZone !== undefined && !isForeignTradeZone(foreignTradeZone), zoneMalformed, '/foreignTradeZone'],
    [destinationState !== undefined && !statesForm.test(destinationState), stateUnknown, '/destinationState'],
  ))
  return findings
}

const neither = { types: only(), condition: stateUnknown }
/** A correction leaves out what concerns release (usage note gg). */
function isExcusedByCorrection({ correction }: Declaration, pointer: string): boolean {
  return correction?.indicator === 'Y' && (pointer === '/goodsLocation' || pointer === '/indicators/requestsCargoRelease')
}
