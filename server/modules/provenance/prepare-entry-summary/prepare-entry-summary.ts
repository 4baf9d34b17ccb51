import { blankCommodity, blankDeclaration, blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { formatDecimal, roundHalfUp } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DerivedDatum, NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { billsOf } from './bills-of-deliveries.ts'
import { consolidation } from './consolidation.ts'
import { entrySummaryConditions as conditions } from './entry-summary-conditions.ts'
import type { EntrySummaryRequest, PreparedEntrySummary } from './entry-summary-request.ts'
import { originShares } from './origin-shares.ts'
import { pipelineDelivery, type PipelineDelivery } from './pipeline-delivery.ts'
import { statedOnce } from './stated-once.ts'
import { summaryLines, volumeText, type SummaryLine } from './summary-lines.ts'

/**
 * One entry summary for what a pipeline delivered to an importer in a period: mode 70, the pipeline's bills, and a line for each tariff number, origin
 * and claim with the volume of all deliveries in the unit of the tariff. Only what the importer owned when it crossed the border is entered. Pure.
 */
export function prepareEntrySummary(request: EntrySummaryRequest): PreparedEntrySummary {
  const { own, findings: left } = ownDeliveries(request)
  const cut = request.isCut === true ? [findingAt(conditions.deliveriesCut, '/goodsItems')] : []
  const lines = summaryLines(own, { importer: request.importer, unitPrice: request.unitPrice, charges: request.charges })
  const grouped = consolidation(request.releases ?? [], request.entryNumber)
  const port = request.port ?? own[0]?.ownership.crossing?.port
  return {
    declaration: { ...header(request, own, { port, lines }), goodsItems: lines.map((line, index) => goodsItem(line, index, request)), ...(grouped.isConsolidated && { releases: grouped.releases }), indicators: { electronicSignature: 'X', ...(grouped.isConsolidated && { consolidatedSummary: 'Y' }) } },
    fields: fieldsOf(own, lines, port),
    needed: neededOf(request, lines),
    findings: [...cut, ...left, ...(own.length === 0 ? [findingAt(conditions.nothingDelivered, '/goodsItems')] : own.flatMap(doubtsOf)), ...dutiable(lines, request), ...grouped.findings],
  }
}

/** The deliveries that the importer owned when they crossed, in the period and at the port. */
function ownDeliveries({ importer, period, deliveries, port }: EntrySummaryRequest): { readonly own: readonly PipelineDelivery[]; readonly findings: readonly Finding[] } {
  const read = deliveries.map(pipelineDelivery).filter((one) => period.from <= one.deliveredOn && one.deliveredOn <= period.to && (port === undefined || one.ownership.crossing === undefined || one.ownership.crossing.port === port))
  const findings: Finding[] = []
  const own = read.filter(({ ownership, statement }) => {
    const numbers = ownership.owners.map(({ importerNumber }) => importerNumber)
    if (!ownership.unnamed && numbers.length === 1 && numbers[0] === importer) return true
    const isAnothers = !ownership.unnamed && numbers.length > 0 && !numbers.includes(importer)
    findings.push(findingOfEvent(isAnothers ? conditions.otherOwner : conditions.ownerUnknown, { event: statement.event.id }))
    return false
  })
  const once = statedOnce(own)
  return { own: [...once.deliveries].sort((one, other) => (one.deliveredOn < other.deliveredOn ? -1 : one.deliveredOn > other.deliveredOn ? 1 : 0)), findings: [...findings, ...once.findings] }
}

interface Summed {
  readonly port: string | undefined
  readonly lines: readonly SummaryLine[]
}

function header(request: EntrySummaryRequest, own: readonly PipelineDelivery[], { port, lines }: Summed): Readonly<Record<string, unknown>> {
  const { entryNumber, reference: functionalReference, destinationState, bonds, importer } = request
  return {
    ...blankDeclaration(),
    kind: 'entry-summary', functionCode: 'add', typeCode: '01', transportMode: '70',
    ...statedMembers({ entryNumber, functionalReference, portOfEntry: port, portOfUnlading: port, destinationState, bonds }),
    importerOfRecord: { number: importer }, consignee: { number: importer },
    dates: datesOf(request, own),
    consignments: billsOf(own),
    conveyances: conveyancesOf(own),
    payment: { type: '1' },
    ...(lines.length > 0 && lines.every((line) => isFreeOfDuty(line) && line.specialProgram === 'S') && { totals: { duty: '0.00', fees: '0.00', internalRevenueTax: '0.00', antidumping: '0.00', countervailing: '0.00', otherRevenue: '0.00', feesByClass: [] } }),
  }
}

/** Imported with the first of the deliveries, and entered with the last unless the filer says otherwise. */
function datesOf({ entryDate }: EntrySummaryRequest, own: readonly PipelineDelivery[]): Readonly<Record<string, string>> {
  const crossed = own.map(({ ownership, deliveredOn }) => ownership.crossing?.at.slice(0, 10) ?? deliveredOn).sort()[0]
  return { ...statedMembers({ estimatedEntry: entryDate ?? own.at(-1)?.deliveredOn, importation: crossed, estimatedArrival: crossed }) }
}

/** The pipeline by its name, which stands where a vessel's does (CATAIR SE and AE, mode 70). */
function conveyancesOf([first]: readonly PipelineDelivery[]): readonly object[] {
  const conveyance = statedMembers({ carrierCode: first?.scac, name: first?.pipeline?.toUpperCase().slice(0, 20) })
  return Object.keys(conveyance).length === 0 ? [] : [{ ...conveyance, equipment: [] }]
}

function goodsItem(line: SummaryLine, index: number, request: EntrySummaryRequest): Readonly<Record<string, unknown>> {
  const maker = request.manufacturerId === undefined ? [] : [{ role: 'MF', identifier: { qualifier: 'MID', value: request.manufacturerId } }]
  return {
    ...blankGoodsItem(),
    sequence: index + 1, origin: line.origin, countryOfExport: request.countryOfExport ?? line.country, exportation: line.firstDay, relatedParty: request.relatedParty ?? 'N',
    ...statedMembers({ specialProgram: line.specialProgram, charges: line.charges && formatDecimal(line.charges) }),
    descriptions: [(line.description ?? (line.unit === 'M3' ? 'Natural gas' : 'Crude petroleum oil')).toUpperCase().slice(0, 70)],
    parties: [...maker, { role: 'BY', identifier: { qualifier: 'EI', value: request.importer } }],
    commodities: [{
      ...blankCommodity(), code: line.commodityCode, quantities: [{ value: volumeText(line), unit: line.unit }],
      ...statedMembers({ value: line.value && formatDecimal(roundHalfUp(line.value, 0)), duty: isFreeOfDuty(line) ? '0.00' : undefined }),
    }],
  }
}

/** By the claim, or by the tariff: natural gas in gaseous state is free of all origins of column 1 (HTSUS 2711.21.00). */
function isFreeOfDuty({ specialProgram, commodityCode }: SummaryLine): boolean {
  return specialProgram === 'S' || commodityCode.startsWith('271121')
}

function fieldsOf(own: readonly PipelineDelivery[], lines: readonly SummaryLine[], port: string | undefined): readonly DerivedDatum[] {
  const statements = own.map(({ statement }) => referenceTo(statement)).slice(0, 40)
  const crossings = own.flatMap(({ ownership }) => (ownership.crossing === undefined ? [] : [referenceTo(ownership.crossing.recorded)])).slice(0, 40)
  const owners = own.flatMap(({ ownership }) => ownership.owners.flatMap(({ evidence }) => evidence)).slice(0, 40)
  if (own.length === 0) return []
  return [
    { pointer: '/transportMode', name: 'mode of transport: pipeline', value: '70', sources: statements },
    { pointer: '/importerOfRecord/number', name: 'owner when the goods crossed the border', value: own[0]?.ownership.owners[0]?.importerNumber, sources: owners },
    ...(port === undefined ? [] : [{ pointer: '/portOfEntry', name: 'port of arrival', value: port, sources: crossings }]),
    ...lines.flatMap((line, index) => fieldsOfLine(line, `/goodsItems/${String(index)}`)),
  ]
}

function fieldsOfLine(line: SummaryLine, at: string): readonly DerivedDatum[] {
  const { sources } = line
  return [
    { pointer: `${at}/origin`, name: 'origin by the wells that the deliveries lead back to', value: line.origin, sources },
    { pointer: `${at}/commodities/0/quantities/0/value`, name: 'volume of all deliveries', value: volumeText(line), sources },
    ...(line.specialProgram === undefined ? [] : [{ pointer: `${at}/specialProgram`, name: 'preference that the provenance supports', value: line.specialProgram, sources }]),
    ...(line.value === undefined ? [] : [{ pointer: `${at}/commodities/0/value`, name: 'value', value: formatDecimal(roundHalfUp(line.value, 0)), sources }]),
  ]
}

const beforeFiling = 'before the entry summary is filed'

function neededOf(request: EntrySummaryRequest, lines: readonly SummaryLine[]): readonly NeededDatum[] {
  const ask = (isMissing: boolean, needed: Omit<NeededDatum, 'by'>): readonly NeededDatum[] => (isMissing ? [{ ...needed, by: beforeFiling }] : [])
  return [
    ...ask(request.entryNumber === undefined, { name: 'entry number', pointer: '/entryNumber', from: 'filer', authority: '19 CFR 142.3a' }),
    ...ask((request.bonds ?? []).length === 0, { name: 'bond', pointer: '/bonds', from: 'importer', authority: '19 CFR 113.62' }),
    ...ask(request.destinationState === undefined, { name: 'State of destination', pointer: '/destinationState', from: 'importer', authority: 'CATAIR Entry Summary Create/Update, usage note (e)' }),
    ...ask(request.manufacturerId === undefined, { name: 'manufacturer identification code of the producer', pointer: '/goodsItems/0/parties', from: 'producer', authority: 'CATAIR Entry Summary Create/Update, usage note (f); CBP Directive 3500-13' }),
    ...ask(request.charges === undefined && lines.length > 0, { name: 'charges for transport to the border', pointer: '/goodsItems/0/charges', from: 'carrier', authority: 'CATAIR Entry Summary Create/Update, usage note (v); 19 CFR 141.61(e)' }),
    ...lines.flatMap((line, index) => [
      ...ask(line.value === undefined, { name: 'value, by the invoice of the seller', pointer: `/goodsItems/${String(index)}/commodities/0/value`, from: 'seller', authority: '19 U.S.C. 1401a; 19 CFR 141.86' }),
      ...ask(!isFreeOfDuty(line), { name: 'duty and merchandise processing fee, as POST /checks assesses them', pointer: `/goodsItems/${String(index)}/commodities/0/duty`, from: 'filer', authority: '19 U.S.C. 1484(a)(1)(B); 19 CFR 24.23' }),
    ]),
    ...ask(lines.some(({ commodityCode }) => commodityCode.startsWith('271121')), { name: 'authorisation of the Department of Energy to import natural gas', from: 'importer', authority: '15 U.S.C. 717b; 10 CFR part 590' }),
  ]
}

function doubtsOf(delivery: PipelineDelivery): readonly Finding[] {
  const at = { event: delivery.statement.event.id }
  return [
    ...(delivery.volume === undefined || delivery.commodityCode === undefined ? [findingOfEvent(conditions.volumeUnknown, at)] : []),
    ...(originShares(delivery).length === 0 ? [findingOfEvent(conditions.originUnknown, at)] : []),
    ...(delivery.assessment?.origin.status === 'supported' ? [] : [findingOfEvent(conditions.originUnsupported, at)]),
  ]
}

/** Several days under one entry are for goods that owe no duty; and what owes the fee owes it by day. */
function dutiable(lines: readonly SummaryLine[], { period }: EntrySummaryRequest): readonly Finding[] {
  if (period.from === period.to) return []
  return lines.flatMap((line, index) => {
    const at = `/goodsItems/${String(index)}`
    return [...(isFreeOfDuty(line) ? [] : [findingAt(conditions.monthlyDutiable, at)]), ...(line.specialProgram === 'S' ? [] : [findingAt(conditions.feeForEachDay, at)])]
  })
}
