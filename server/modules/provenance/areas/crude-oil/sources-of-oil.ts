import { divideRounded, formatDecimal, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { type EventReference, referenceTo } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { compositionsOf, wholeOfLot, type Composition } from '../../apportioning/composition.ts'
import { isDiluentPart } from './components-of-product.ts'

/** One of the wells, or whatever else nothing is known to have been made into. */
export interface SourceOfOil {
  readonly lot: LotId
  /** Parts of `wholeOfLot`. */
  readonly parts: bigint
  readonly isDiluent: boolean
  /** Where it came out of the ground, by proof that holds: ISO 3166-1 alpha-2, and the province or state. */
  readonly country: string | undefined
  readonly region: string | undefined
  readonly evidence: readonly EventReference[]
}

/** Of which sources each lot consists; a lot is absent where nobody can say. */
export function sourcesOfOil(graph: LotGraph, lots: readonly LotId[]): ReadonlyMap<LotId, readonly SourceOfOil[]> {
  const compositions = compositionsOf(graph, lots)
  const diluents = new Set(graph.events.filter(({ standing }) => standing === 'verified').flatMap(({ event }) => [...event.inputs, ...event.outputs]).filter(isDiluentPart).map(({ lot }) => lot))
  return new Map([...compositions].map(([lot, composition]) => [lot, sourcesIn(composition, { graph, diluents })]))
}

function sourcesIn(composition: Composition, { graph, diluents }: { readonly graph: LotGraph; readonly diluents: ReadonlySet<LotId> }): readonly SourceOfOil[] {
  return [...composition].map(([lot, parts]) => {
    const [made, ...others] = graph.madeBy(lot).filter(({ event, standing }) => event.kind === 'production' && standing === 'verified')
    const country = made?.event.place?.country
    const isAgreed = others.every(({ event }) => event.place?.country === country)
    return { lot, parts, isDiluent: diluents.has(lot), country: isAgreed ? country : undefined, region: isAgreed ? made?.event.attributes?.['region'] : undefined, evidence: made === undefined ? [] : [referenceTo(made)] }
  })
}

/** So many parts of the whole in percent, with four digits. */
export function percentOfWhole(parts: bigint): Decimal {
  return divideRounded({ units: parts * 100n, scale: 0 }, { units: wholeOfLot, scale: 0 }, 4)
}

/** The diluent in parts of the whole. */
export function diluentIn(sources: readonly SourceOfOil[]): bigint {
  return sources.filter(({ isDiluent }) => isDiluent).reduce((sum, { parts }) => sum + parts, 0n)
}

/** Percent by volume of each country and region, the greatest first: `{"CA-AB": "65.0000"}`; `unknown` for sources that no proof says the place of. */
export function sharesByOrigin(sources: readonly SourceOfOil[]): Readonly<Record<string, string>> {
  const sums = new Map<string, bigint>()
  for (const { country, region, parts } of sources) {
    const key = country === undefined ? 'unknown' : region === undefined ? country : `${country}-${region}`
    sums.set(key, (sums.get(key) ?? 0n) + parts)
  }
  const ordered = [...sums].sort(([one, many], [other, more]) => (many === more ? (one < other ? -1 : 1) : many > more ? -1 : 1))
  return Object.fromEntries(ordered.map(([key, parts]) => [key, formatDecimal(percentOfWhole(parts))]))
}
