import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { compareDecimals, formatShortest, parseDecimal, subtract, sumOf, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { convertUnits } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import type { AreaAssessment, DerivedDatum, DigitalTwin, NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Area } from '../area.ts'
import { importersOf } from '../crude-oil/crossing-owners.ts'
import { deliverySchedule, deliveryStatement } from '../crude-oil/pipeline-words.ts'
import { sharesByOrigin, sourcesOfOil } from '../crude-oil/sources-of-oil.ts'
import { contractualProcesses } from '../../origin/contractual-processes.ts'
import { titlesOfWells } from '../crude-oil/titles-of-wells.ts'
import { closeMonth, type ShipperDay } from './gas-month.ts'
import { naturalGasConditions as conditions } from './natural-gas-conditions.ts'

/** Natural gas in pipelines: from which wells, how the month was closed against what was nominated, and who owned it when it crossed. */
export const naturalGas: Area = {
  name: 'natural-gas',
  title: 'Natural gas by pipeline',
  appliesTo: ({ lots, events }) => lots.some(({ particulars }) => isGas(particulars?.value.commodityCode)) || events.some(({ event }) => [...event.outputs, ...event.about].some(({ particulars }) => isGas(particulars?.commodityCode))),
  assess(twin) {
    const sources = sourcesFound(twin)
    const titles = titlesOfWells(twin)
    return {
      area: 'natural-gas',
      findings: [...sources.findings, ...titles.findings, ...exchanges(twin.events), ...trueUps(twin.events)],
      derived: [...sources.derived, ...titles.derived, ...monthDerived(twin.events), ...ownerDerived(twin)],
      needed: neededOf(twin),
    }
  },
}

function isGas(code: string | undefined): boolean {
  return code?.startsWith('2711') === true
}

function sourcesFound({ events, lots }: DigitalTwin): Pick<AreaAssessment, 'findings' | 'derived'> {
  const graph = lotGraph(events)
  const sources = sourcesOfOil(graph, lots.map(({ lot }) => lot))
  const all = lots.map(({ lot }) => {
    const known = sources.get(lot)
    const event = graph.madeBy(lot)[0]?.event.id ?? graph.about(lot)[0]?.event.id ?? 'unknown'
    if (known === undefined) return { findings: [findingOfEvent(conditions.sourcesUnknown, { event, lot })], derived: [] }
    const datum: DerivedDatum = { pointer: '/goodsItems/0', name: 'sources by percent of energy', value: sharesByOrigin(known), sources: known.flatMap(({ evidence }) => evidence).slice(0, 20) }
    return { findings: known.some(({ country }) => country === undefined) ? [findingOfEvent(conditions.producerUnknown, { event, lot })] : [], derived: [datum] }
  })
  return { findings: all.flatMap(({ findings }) => findings), derived: all.flatMap(({ derived }) => derived) }
}

function exchanges(events: readonly RecordedEvent[]): readonly Finding[] {
  return events.filter(({ event, standing }) => contractualProcesses.has(event.process) && standing !== 'revoked').map(({ event }) => findingOfEvent(conditions.exchanged, { event: event.id }))
}

/** Nominations and allocations of gas days, in gigajoules. */
function energyOf(events: readonly RecordedEvent[], process: string, member: 'scheduled' | 'delivered'): readonly (ShipperDay & { readonly recorded: RecordedEvent })[] {
  return events.filter(({ event, standing }) => event.process === process && standing === 'verified').flatMap((recorded) => {
    const { attributes = {}, occurredAt, from } = recorded.event
    const said = new Map(Object.entries(attributes))
    const energy = inGigajoules(said.get(`${member}-volume`), said.get(`${member}-unit`))
    const day = (said.get('delivery-started') ?? occurredAt).slice(0, 10)
    return energy === undefined ? [] : [{ day, shipper: from?.identifiers[0]?.value ?? 'shipper', energy, recorded }]
  })
}

function inGigajoules(amount = '', unit = ''): Decimal | undefined {
  const read = parseDecimal(amount)
  return read === undefined || read.units < 0n ? undefined : convertUnits(read, unit, 'GV')
}

function closed(events: readonly RecordedEvent[]) {
  const [nominations, allocations] = [energyOf(events, deliverySchedule, 'scheduled'), energyOf(events, deliveryStatement, 'delivered')]
  return { nominations, allocations, month: closeMonth({ nominations, allocations, measured: new Map() }) }
}

function trueUps(events: readonly RecordedEvent[]): readonly Finding[] {
  const { nominations, allocations } = closed(events)
  const [first] = allocations
  if (first === undefined || nominations.length === 0) return []
  return compareDecimals(sum(nominations), sum(allocations)) === 0 ? [] : [findingOfEvent(conditions.trueUp, { event: first.recorded.event.id })]
}

function monthDerived(events: readonly RecordedEvent[]): readonly DerivedDatum[] {
  const { nominations, allocations, month } = closed(events)
  if (allocations.length === 0) return []
  const sources = [...nominations, ...allocations].map(({ recorded }) => referenceTo(recorded)).slice(0, 40)
  const settled = sum(month.days)
  return [{ pointer: '/goodsItems/0', name: 'gigajoules nominated and allocated', value: { nominated: formatShortest(sum(nominations)), allocated: formatShortest(settled), difference: formatShortest(subtract(settled, sum(nominations))) }, sources }]
}

function sum(rows: readonly ShipperDay[]): Decimal {
  return sumOf(rows.map(({ energy }) => energy))
}

function ownerDerived(twin: DigitalTwin): readonly DerivedDatum[] {
  const { crossing, owners: [owner, ...others], unnamed } = importersOf(twin)
  if (crossing === undefined) return []
  const port: DerivedDatum = { pointer: '/portOfEntry', name: 'port at which the gas crossed the border', value: crossing.port, sources: [referenceTo(crossing.recorded)] }
  return owner === undefined || others.length > 0 || unnamed ? [port] : [port, { pointer: '/importerOfRecord/number', name: 'owner when the gas crossed the border', value: owner.importerNumber ?? owner.party, sources: [...owner.evidence, referenceTo(crossing.recorded)] }]
}

function neededOf({ events }: DigitalTwin): readonly NeededDatum[] {
  const statements = events.filter(({ event }) => event.process === deliveryStatement)
  const lacksHeat = statements.some(({ event }) => event.attributes?.['heating-value-megajoules-per-cubic-metre'] === undefined && convertUnits({ units: 1n, scale: 0 }, event.attributes?.['delivered-unit'] ?? '', 'GV') !== undefined)
  return [
    ...(lacksHeat ? [{ name: 'heating value of the gas: customs counts cubic metres', from: 'carrier', by: 'before the entry summary is filed', authority: 'HTSUS 2711.21.00' }] : []),
    ...(statements.length > 0 ? [{ name: 'authorisation of the Department of Energy to import natural gas', from: 'importer', by: 'before importation', authority: '15 U.S.C. 717b; 10 CFR part 590' }] : []),
  ]
}
