import { lotGraph, type LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { compareDecimals, decimal, formatDecimal, parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { AreaAssessment, DerivedDatum, DigitalTwin, NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { referenceTo, type RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Area } from '../area.ts'
import { crudeOilConditions as conditions } from './crude-oil-conditions.ts'
import { importersOf, type CrossingOwners } from './crossing-owners.ts'
import { diluentIn, percentOfWhole, sharesByOrigin, sourcesOfOil, type SourceOfOil } from './sources-of-oil.ts'
import { replayedTickets } from './replayed-tickets.ts'
import { titlesOfWells } from './titles-of-wells.ts'

/** General Note 11(o), chapter 27: diluent of heading 2709 or 2710 up to this share of the volume. */
const diluentPercentMax = decimal('40')

/** Crude oil in pipelines: of which wells it consists, how much of it is diluent, and who owned it when it crossed. */
export const crudeOil: Area = {
  name: 'crude-oil',
  title: 'Pipeline crude oil',
  appliesTo: ({ lots, events }) => lots.some(({ particulars }) => isCrude(particulars?.value.commodityCode)) || events.some(({ event }) => [...event.outputs, ...event.about].some(({ particulars }) => isCrude(particulars?.commodityCode))),
  assess(twin) {
    const graph = lotGraph(twin.events)
    const lots = twin.lots.map(({ lot }) => lot)
    const parts = [sourcesFound(graph, lots), ownersFound(importersOf(twin)), carriageFound(twin), { ...titlesOfWells(twin), needed: [] }]
    return {
      area: 'crude-oil',
      findings: [...parts.flatMap(({ findings }) => findings), ...replayedTickets(twin.events), ...gravityFindings(twin)],
      derived: parts.flatMap(({ derived }) => derived),
      needed: parts.flatMap(({ needed }) => needed),
    }
  },
}

type Found = Omit<AreaAssessment, 'area'>

function isCrude(code: string | undefined): boolean {
  return code?.startsWith('2709') === true
}

function sourcesFound(graph: LotGraph, lots: readonly LotId[]): Found {
  const sources = sourcesOfOil(graph, lots)
  const all = lots.map((lot): Found => {
    const known = sources.get(lot)
    const event = graph.madeBy(lot)[0]?.event.id ?? graph.about(lot)[0]?.event.id ?? 'unknown'
    if (known === undefined) return { findings: [findingOfEvent(conditions.sourcesUnknown, { event, lot })], derived: [], needed: [volumesNeeded] }
    return { findings: diluentFindings(known, { event, lot }), derived: sharesDerived(known), needed: [] }
  })
  return { findings: all.flatMap(({ findings }) => findings), derived: all.flatMap(({ derived }) => derived), needed: all.flatMap(({ needed }) => needed).slice(0, 1) }
}

const volumesNeeded: NeededDatum = {
  name: 'volume of every lot that went into the tank or the batch', from: 'carrier', by: 'before the entry summary is filed', authority: '91 FR 32985 (crude oil pipeline test)',
}

function diluentFindings(sources: readonly SourceOfOil[], at: { readonly event: string; readonly lot: LotId }): readonly Finding[] {
  const parts = diluentIn(sources)
  if (parts === 0n) return []
  return [findingOfEvent(compareDecimals(percentOfWhole(parts), diluentPercentMax) > 0 ? conditions.diluentOverLimit : conditions.diluentWithinLimit, at)]
}

/** Shares of a lot are no data of the form: they stand at the line that is declared of it. */
function sharesDerived(sources: readonly SourceOfOil[]): readonly DerivedDatum[] {
  const evidence = sources.flatMap(({ evidence: shown }) => shown).slice(0, 20)
  return [
    { pointer: '/goodsItems/0', name: 'sources by percent of volume', value: sharesByOrigin(sources), sources: evidence },
    { pointer: '/goodsItems/0', name: 'diluent in percent of volume', value: formatDecimal(percentOfWhole(diluentIn(sources))), sources: evidence },
  ]
}

function ownersFound(found: CrossingOwners): Found {
  const { crossing, owners, chains, unnamed } = found
  const broken = chains.flatMap(({ lot, chain }) => chain.broken.map(({ event }) => findingOfEvent(conditions.soldWithoutTitle, { event: event.id, lot })))
  if (crossing === undefined) return { findings: [...broken, { ...conditions.crossingUnknown, pointer: { source: 'shipment' } }], derived: [], needed: [crossingNeeded] }
  const at = { event: crossing.recorded.event.id }
  const isUnknown = unnamed || owners.length === 0
  const several = owners.length > 1 ? [findingOfEvent(conditions.severalOwners, at)] : []
  return {
    findings: [...broken, ...(isUnknown ? [findingOfEvent(conditions.ownerUnknown, at)] : several)],
    derived: [{ pointer: '/portOfEntry', name: 'port at which the oil crossed the border', value: crossing.port, sources: [referenceTo(crossing.recorded)] }, ...ownerDerived(found, isUnknown)],
    needed: isUnknown ? [ownerNeeded] : [],
  }
}

function ownerDerived({ crossing, owners: [owner, ...others] }: CrossingOwners, isUnknown: boolean): readonly DerivedDatum[] {
  if (crossing === undefined || owner === undefined || others.length > 0 || isUnknown) return []
  return [{ pointer: '/importerOfRecord/number', name: 'owner when the oil crossed the border', value: owner.importerNumber ?? owner.party, sources: [...owner.evidence, referenceTo(crossing.recorded)] }]
}

const crossingNeeded: NeededDatum = { name: 'ticket of the meter at the border, with the port of arrival', from: 'carrier', by: 'when the oil has crossed', authority: '19 CFR 141.69; 91 FR 32985' }
const ownerNeeded: NeededDatum = { name: 'sale of the oil to whoever owned it when it crossed', pointer: '/importerOfRecord/number', from: 'seller', by: 'before entry', authority: '19 U.S.C. 1484(a)(2)(B)' }

/** Transport by pipeline: code, and the pipeline's name in place of a vessel's. */
function carriageFound({ events }: DigitalTwin): Found {
  const ticket = events.findLast(({ event }) => event.kind === 'custody-transfer' && event.by?.identifiers.some(({ scheme }) => scheme === 'scac'))
  if (ticket === undefined) return { findings: [], derived: [], needed: [] }
  const sources = [referenceTo(ticket)]
  const name = ticket.event.by?.name?.toUpperCase().slice(0, 20)
  return {
    findings: [], needed: [],
    derived: [
      { pointer: '/transportMode', name: 'mode of transport: pipeline', value: '70', sources },
      ...(name === undefined ? [] : [{ pointer: '/conveyances/0/name', name: 'name of the pipeline', value: name, sources }]),
    ],
  }
}

/** Crude oil is classified by its gravity. */
function gravityFindings({ events, lots }: DigitalTwin): readonly Finding[] {
  const shipped = new Set(lots.map(({ lot }) => lot))
  return events.flatMap((recorded) => recorded.event.about.filter(({ lot }) => shipped.has(lot)).flatMap(({ lot, particulars }) => {
    const gravity = parseDecimal(particulars?.attributes?.['api-gravity'] ?? '')
    return gravity !== undefined && differs(particulars?.commodityCode ?? '', compareDecimals(gravity, decimal('25')) < 0) ? [gravityFinding(recorded, lot)] : []
  }))
}

function differs(code: string, isUnder: boolean): boolean {
  return (code.startsWith('27090010') && !isUnder) || (code.startsWith('27090020') && isUnder)
}

function gravityFinding({ event }: RecordedEvent, lot: LotId): Finding {
  return findingOfEvent(conditions.gravityAgainstCode, { event: event.id, lot })
}
