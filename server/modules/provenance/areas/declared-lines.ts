import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { DigitalTwin, TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { type RecordedEvent, referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { type SaidOfLot, saidOfLots } from './said-of-lots.ts'
import { isOfSteel } from './steel/is-of-steel.ts'
import { isSteel } from './steel/steel-goods.ts'
import { type MeltAndPour, meltAndPourOf } from './steel/melt-and-pour.ts'

/** Goods that are declared in one line: of one tariff number and one origin, and of steel of the same heats' countries. */
export interface DeclaredLine {
  /** JSON Pointer of the line. */
  readonly at: string
  readonly lots: readonly DeclaredLot[]
}

export interface DeclaredLot {
  readonly twinLot: TwinLot
  readonly said: SaidOfLot
}

/** The lines of a shipment, by which everything that is derived for a filing is placed. */
export interface DeclaredLines {
  readonly lines: readonly DeclaredLine[]
  /** The pointer of the line that a lot is declared in; of the first for a lot that is not shipped. */
  at(lot: LotId | undefined): string
}

/** The lines that a shipment makes, in the order of its lots. `melting` is how its steel is told apart. */
export function declaredLines(twin: DigitalTwin, melting: Pick<MeltAndPour, 'sharesOf'> = steelOf(twin)): DeclaredLines {
  const groups = new Map<string, DeclaredLot[]>()
  const said = saidOfLots(twin)
  const ofPapers = codeOfPapers(twin.events)
  for (const twinLot of twin.lots) {
    const own = said.get(twinLot.lot) ?? {}
    const lot = { twinLot, said: own.commodityCode === undefined && ofPapers !== undefined ? { ...own, commodityCode: ofPapers } : own }
    const key = keyOf(lot, melting)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [lot])
    else group.push(lot)
  }
  const lines = [...groups.values()].map((lots, index) => ({ at: pointerOf(index), lots }))
  const places = new Map(lines.flatMap(({ at, lots }) => lots.map(({ twinLot }) => [twinLot.lot, at] as const)))
  return { lines, at: (lot) => places.get(lot ?? '') ?? pointerOf(0) }
}

function pointerOf(index: number): string {
  return `/goodsItems/${String(index)}`
}

function keyOf({ twinLot, said }: DeclaredLot, melting: Pick<MeltAndPour, 'sharesOf'>): string {
  const code = said.commodityCode?.value ?? ''
  const shares = code === '' || isSteel(code) ? [...melting.sharesOf(twinLot.lot)].map(([country, share]) => `${country} ${share.toString()}`).sort() : []
  return [code, said.countryOfOrigin?.value ?? '', ...shares].join('|')
}

/** Where the steel of a shipment was melted and poured. */
function steelOf(twin: DigitalTwin): Pick<MeltAndPour, 'sharesOf'> {
  return isOfSteel(twin) ? meltAndPourOf(lotGraph(twin.events), twin.lots.map(({ lot }) => lot)) : { sharesOf: () => new Map() }
}

/** The tariff number that papers state for goods without naming lots (`goods-1-commodity-code`), licences among them, if they agree on one. */
function codeOfPapers(events: readonly RecordedEvent[]): SaidOfLot['commodityCode'] {
  const found = events.flatMap((recorded) => codesOf(recorded).map((value) => ({ value, by: referenceTo(recorded) }))).sort((one, other) => other.value.length - one.value.length)
  const [first] = found
  return first !== undefined && found.every(({ value }) => first.value.startsWith(value)) ? first : undefined
}

function codesOf({ event }: RecordedEvent): readonly string[] {
  if (event.about.length > 0 || event.outputs.length > 0) return []
  return Object.entries(event.attributes ?? {}).flatMap(([name, value]) => (/^(?:goods-\d+-)?commodity-code$/.test(name) && /^\d{4,10}$/.test(value) ? [value] : []))
}
