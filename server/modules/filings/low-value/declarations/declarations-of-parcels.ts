import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import { blankDeclaration } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Consignment } from '@customhouse/vocabulary/declaration/consignment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { FilingTariff } from '../../filing-context.ts'
import { limitOf } from '../check-parcel.ts'
import type { LeftOutParcel, ParcelDeclarationRequest, ParcelToDeclare, PreparedDeclarations, PreparedEntry } from './declaration-request.ts'
import { entryNumbersOf } from './entry-numbers.ts'
import { parcelDeclarationConditions as conditions } from './parcel-declaration-conditions.ts'
import { declarable, type DeclarableParcel } from './parcel-line.ts'

/** What parcels are made declarations by, apart from what the filer asks. */
export interface DeclarationSetting {
  readonly book: Pick<FilingTariff, 'line' | 'assess'>
  /** Entry numbers that are on file already. */
  readonly taken: ReadonlySet<string>
  readonly on: DateText
}

/** Modes whose bills name their issuer (CATAIR SE15). */
const issuerModes: ReadonlySet<string> = new Set(['10', '11', '20', '21', '30', '31'])
/** Modes that have house bills under a master bill (CATAIR SE15 note 8; AE usage note h). */
const masterModes: ReadonlySet<string> = new Set(['10', '11', '40', '41'])
/** Lines of one summary. */
const linesMax = 900

/**
 * Cargo releases (SE) and entry summaries (AE) for parcels of type 11: a line for each kind of goods, with the duty that the tariff of the day
 * asks for and the fees of informal entry. Each parcel is on one entry, or left out with everything that keeps it from being on one. Pure.
 */
export function declarationsOfParcels(parcels: readonly ParcelToDeclare[], request: ParcelDeclarationRequest, setting: DeclarationSetting): PreparedDeclarations {
  const leftOut: LeftOutParcel[] = []
  const ready: DeclarableParcel[] = []
  for (const each of parcels) {
    const read = declarable(each, request, setting.book)
    if ('lines' in read) ready.push(read)
    else leftOut.push({ parcel: each.parcel.parcel, findings: read })
  }
  const leave = (group: readonly DeclarableParcel[], condition: Condition): void => {
    for (const { parcel: { parcel } } of group) leftOut.push({ parcel, findings: [findingAt(condition, '')] })
  }
  const numbers = new Numbers(request, setting.taken)
  const entries: PreparedEntry[] = []
  for (const group of grouped(ready, request)) {
    const entryNumber = numbers.next(group)
    if (entryNumber === undefined) {
      leave(group, request.entryNumbers === undefined ? conditions.numberMissing : conditions.numbersUsedUp)
      continue
    }
    const entry = entryOf(group, entryNumber, { request, setting })
    if (entry === undefined) leave(group, conditions.dutyUnknown)
    else entries.push(entry)
  }
  return { entries, leftOut }
}

/** Parcels of one day and one port together, in their order, as far as the informal limit and the filer's wish go. */
function grouped(ready: readonly DeclarableParcel[], { entryNumbers, parcelsPerEntry }: ParcelDeclarationRequest): readonly (readonly DeclarableParcel[])[] {
  const most = entryNumbers === undefined ? 1 : parcelsPerEntry
  const groups: DeclarableParcel[][] = []
  const open = new Map<string, { group: DeclarableParcel[]; dollars: number; lines: number }>()
  for (const each of ready) {
    const key = `${each.parcel.arrival} ${each.port}`
    const dollars = each.lines.reduce((sum, line) => sum + line.dollars, 0)
    const limit = Number((limitOf(each.parcel) ?? 0n) / 100n)
    const last = open.get(key)
    if (last !== undefined && last.group.length < most && last.dollars + dollars <= limit && last.lines + each.lines.length <= linesMax) {
      last.group.push(each)
      last.dollars += dollars
      last.lines += each.lines.length
    } else {
      const group = [each]
      groups.push(group)
      open.set(key, { group, dollars, lines: each.lines.length })
    }
  }
  return groups
}

/** Gives each entry its number: the next of the range, or that of its parcel. None is given twice. */
class Numbers {
  readonly #range: Generator<string, void> | undefined
  readonly #given: Set<string>

  constructor({ entryNumbers }: ParcelDeclarationRequest, taken: ReadonlySet<string>) {
    this.#range = entryNumbers && entryNumbersOf(entryNumbers, taken)
    this.#given = new Set(taken)
  }

  next([first]: readonly DeclarableParcel[]): string | undefined {
    if (this.#range !== undefined) {
      const next = this.#range.next()
      return next.done === true ? undefined : next.value
    }
    const stated = first?.parcel.entryNumber?.replaceAll('-', '')
    if (stated === undefined || this.#given.has(stated)) return undefined
    this.#given.add(stated)
    return stated
  }
}

interface EntrySetting {
  readonly request: ParcelDeclarationRequest
  readonly setting: DeclarationSetting
}

function entryOf(group: readonly DeclarableParcel[], entryNumber: string, { request, setting }: EntrySetting): PreparedEntry | undefined {
  const header = headerOf(group, entryNumber, request)
  const lines = group.flatMap(({ lines: own }) => own)
  const undecided: Declaration = { ...header, ...summaryHeader(group, request), goodsItems: lines.map(({ summary }, index) => numbered(summary, index)) }
  const assessment = setting.book.assess(undecided, setting.on)
  if (rejects(assessment.findings) || Number(assessment.internalRevenueTax) > 0) return undefined
  const release: Declaration = {
    ...header, kind: 'entry', importerOfRecord: { ...statedMembers({ qualifier: parseImporterNumber(request.importerOfRecord)?.qualifier }), number: request.importerOfRecord },
    estimatedValue: String(lines.reduce((sum, { dollars }) => sum + dollars, 0)), contact: request.contact, consignments: group.map(({ parcel }) => billsOf(parcel.bill, request, 'entry')),
    dates: { estimatedArrival: header.dates.estimatedArrival ?? '' }, goodsItems: lines.map(({ release: item }, index) => numbered(item, index)),
    bonds: [{ type: '0' }],
  }
  return { entryNumber, parcels: placesOf(group), release, summary: withAmounts(undecided, assessment), duty: assessment.duty, fees: assessment.feesTotal, findings: group.flatMap(({ findings, parcel }) => findings.map((one) => ({ ...one, pointer: { declaration: `/${parcel.parcel}${one.pointer.declaration ?? ''}` } }))) }
}

function numbered(item: Omit<GoodsItem, 'sequence'>, index: number): GoodsItem {
  return { ...item, sequence: index + 1, lineIdentifier: String(index + 1).padStart(3, '0') }
}

/** What both declarations say. */
function headerOf(group: readonly DeclarableParcel[], entryNumber: string, request: ParcelDeclarationRequest): Declaration {
  const [first] = group
  const arrival = first?.parcel.arrival ?? request.exportation
  const { code, trip, name } = request.carrier
  return {
    ...blankDeclaration(), kind: 'entry-summary', functionCode: 'add', entryNumber, typeCode: '11', transportMode: request.transportMode, portOfEntry: first?.port ?? '',
    dates: { estimatedEntry: arrival, importation: arrival, estimatedArrival: arrival }, conveyances: [{ carrierCode: code, ...statedMembers({ trip, name }), equipment: [] }],
  }
}

function summaryHeader(group: readonly DeclarableParcel[], request: ParcelDeclarationRequest): Pick<Declaration, 'importerOfRecord' | 'portOfUnlading' | 'indicators' | 'consignments' | 'payment' | 'destinationState'> {
  return {
    importerOfRecord: { number: request.importerOfRecord }, portOfUnlading: request.portOfUnlading ?? group[0]?.port ?? '', ...statedMembers({ destinationState: request.destinationState }),
    indicators: { bondWaiver: '0', electronicSignature: 'X', ...(request.isExpressConsolidation && { consolidatedExpressInformal: 'Y' }) },
    consignments: group.map(({ parcel }) => billsOf(parcel.bill, request, 'entry-summary')), payment: { type: '1' },
  }
}

function billsOf(bill: string, { transportMode, masterBill, carrier }: ParcelDeclarationRequest, kind: Declaration['kind']): Consignment {
  const issuer = issuerModes.has(transportMode) ? { issuer: carrier.code } : {}
  const isHouse = masterBill !== undefined && masterModes.has(transportMode)
  const alone = kind === 'entry' ? 'R' : 'M'
  const transportDocuments = isHouse ? [{ type: 'M', identifier: masterBill, ...issuer }, { type: 'H', identifier: bill, ...issuer }] : [{ type: alone, identifier: bill, ...issuer }]
  return kind === 'entry' ? { transportDocuments: transportDocuments.map((document) => ({ ...document, isNonAutomated: false })) } : { manifestedQuantity: '1', manifestedUnit: 'PKG', transportDocuments }
}

/** The summary with what the tariff came to in the places where the filer states it. */
function withAmounts(summary: Declaration, { lines, duty, antidumping, countervailing, internalRevenueTax, otherRevenue, fees, feesTotal }: Assessment): Declaration {
  const onLines = new Set(lines.flatMap((line) => Object.keys(line.fees)))
  const feesByClass = Object.entries(fees).map(([classCode, amount]) => ({ classCode, amount }))
  return {
    ...summary,
    goodsItems: summary.goodsItems.map((item, index): GoodsItem => ({
      ...item,
      commodities: item.commodities.map((commodity, at) => ({ ...commodity, duty: lines[index]?.commodities[at]?.duty ?? '0.00' })),
      fees: Object.entries(lines[index]?.fees ?? {}).map(([classCode, amount]) => ({ classCode, amount })),
    })),
    headerFees: feesByClass.filter(({ classCode }) => !onLines.has(classCode)),
    totals: { duty, fees: feesTotal, internalRevenueTax, antidumping, countervailing, otherRevenue, feesByClass },
  }
}

function placesOf(group: readonly DeclarableParcel[]): PreparedEntry['parcels'] {
  let sequence = 0
  return group.map(({ parcel, lines }) => ({ parcel: parcel.parcel, lines: lines.map(() => (sequence += 1)) }))
}
