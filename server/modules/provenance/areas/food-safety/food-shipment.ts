import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { DigitalTwin, TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { lineageBack, lotGraph, type LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotParticulars } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { type DeclaredLines, declaredLines } from '../declared-lines.ts'
import type { TracedFood } from './food-traceability-list.table.ts'
import { isFoodChapter, isFreshProduce, tracedFoodOf } from './traced-food.ts'
import { trackingEventOf } from './tracking-event.ts'

/** A shipment of food, read once: what it is, what leads back from it, and the certificates about it. */
export interface FoodShipment {
  readonly twin: DigitalTwin
  readonly graph: LotGraph
  readonly on: DateText
  readonly lots: readonly FoodLot[]
  /** By which what is derived is placed. */
  readonly lines: DeclaredLines
  /** The events that lead back to the sources of the lots, the oldest first. */
  readonly lineage: readonly RecordedEvent[]
  /** By process: the last that happened first, as a certificate that replaces another. */
  certificates(process: string): readonly RecordedEvent[]
}

/** A lot that is shipped: what it is said to be, and its group of the list. */
export interface FoodLot {
  readonly of: TwinLot
  readonly particulars: LotParticulars
  readonly traced?: TracedFood
  readonly isFresh: boolean
  /** Where it was grown or made first: the countries of the productions that it leads back to. */
  readonly grownIn: readonly string[]
}

/** The shipment of a twin as food, judged by the day that its importer expects it, else by the one given. */
export function foodShipment(twin: DigitalTwin, otherwise: DateText): FoodShipment {
  const on = arrivalExpected(twin) ?? otherwise
  const graph = lotGraph(twin.events)
  const lineage = lineageBack(graph, twin.lots.map(({ lot }) => lot))
  const byProcess = new Map<string, RecordedEvent[]>()
  for (const one of graph.events) {
    const { process, kind } = one.event
    if (process !== undefined && kind === 'inspection') byProcess.set(process, [one, ...(byProcess.get(process) ?? [])].slice(0, certificatesMax))
  }
  return { twin, graph, on, lines: declaredLines(twin), lots: twin.lots.map((of) => foodLotOf(of, graph, on)), lineage: inOrder(graph, lineage), certificates: (process) => byProcess.get(process) ?? [] }
}

function arrivalExpected({ events }: DigitalTwin): DateText | undefined {
  const stated = events.findLast(({ event, standing }) => standing === 'verified' && event.process === 'foreign-supplier-verification')?.event.attributes?.['arrival-estimated']
  return isCalendarDate(stated) ? stated : undefined
}

/** A shipment has a handful of each kind. */
const certificatesMax = 100

const foodProcesses: ReadonlySet<string> = new Set(['growing', 'creating', 'phytosanitary-certification', 'foreign-supplier-verification', 'facility-registration', 'preclearance-inspection'])

/** Whether a twin is of food: by the codes of what is shipped, by the list, or by what credentials of the trade say of it. */
export function isFood(twin: DigitalTwin): boolean {
  const codes = twin.lots.map(({ particulars }) => particulars?.value.commodityCode).filter((code) => code !== undefined)
  if (codes.length > 0) return codes.some(isFoodChapter)
  return twin.events.some(({ event, source }) => (event.process !== undefined && foodProcesses.has(event.process)) || (source.credentialType?.startsWith('FSMA') ?? false))
}

function foodLotOf(of: TwinLot, graph: LotGraph, on: DateText): FoodLot {
  const particulars = of.particulars?.value ?? {}
  const traced = tracedFoodOf(particulars, on)
  const grown = lineageBack(graph, [of.lot]).filter(({ event }) => event.kind === 'production').map(({ event }) => event.place?.country)
  return {
    of, particulars, ...(traced !== undefined && { traced }),
    isFresh: traced?.plant ?? (particulars.commodityCode !== undefined && isFreshProduce(particulars.commodityCode)),
    grownIn: [...new Set(grown.filter((country) => country !== undefined))],
  }
}

function inOrder(graph: LotGraph, lineage: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const among = new Set(lineage.map(({ event }) => event.id))
  return graph.events.filter(({ event }) => among.has(event.id))
}

/** Whether every lot leads back to where it was harvested, landed or made, each step on the way there. */
export function chainIsComplete({ lots, graph, lineage }: FoodShipment): boolean {
  const roots = lineage.flatMap(({ event }) => event.inputs.map(({ lot }) => lot))
  const sources = [...lots.map(({ of }) => of.lot), ...roots].filter((lot) => !graph.madeBy(lot).some(({ event }) => event.inputs.length > 0))
  return lots.length > 0 && sources.every((lot) => graph.madeBy(lot).some(isSource))
}

function isSource({ event }: RecordedEvent): boolean {
  const tracking = trackingEventOf(event)
  return event.kind === 'production' && (tracking === 'harvesting' || tracking === 'first-land-based-receiving' || event.process === 'creating' || event.process === 'commissioning')
}
