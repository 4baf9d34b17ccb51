import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { type MeltAndPour, type MeltShares, unknownCountry } from './melt-and-pour.ts'
import { type SteelLot, totalKilograms } from './steel-goods.ts'

/** Goods that can be declared in one line: of one tariff number, one origin, and steel of one country. */
export interface SteelItem {
  /** JSON Pointer of the line. */
  readonly at: string
  readonly code: string | undefined
  readonly origin: string | undefined
  /** In which countries the steel was melted and poured; empty where that is not wholly known. */
  readonly countries: readonly string[]
  readonly shares: MeltShares
  readonly lots: readonly SteelLot[]
  readonly kilograms: Decimal | undefined
}

/** What the parts of the assessment of steel go by. */
export interface SteelCase {
  readonly twin: DigitalTwin
  readonly graph: LotGraph
  readonly on: DateText
  readonly melting: MeltAndPour
  readonly items: readonly SteelItem[]
}

/** Lots put together into lines, in the order of their tariff numbers. */
export function steelItemsOf(lots: readonly SteelLot[], melting: MeltAndPour): readonly SteelItem[] {
  const groups = new Map<string, { readonly shares: MeltShares; readonly lots: SteelLot[] }>()
  for (const lot of lots) {
    const shares = melting.sharesOf(lot.twinLot.lot)
    const key = [lot.code ?? '', lot.origin ?? '', ...[...shares].map(([country, share]) => `${country} ${share.toString()}`).sort()].join('|')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { shares, lots: [lot] })
    else group.lots.push(lot)
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, { shares, lots: own }], index) => ({
    at: `/goodsItems/${String(index)}`,
    code: own[0]?.code, origin: own[0]?.origin, shares, lots: own,
    countries: shares.has(unknownCountry) ? [] : [...shares.keys()].sort(),
    kilograms: totalKilograms(own),
  }))
}
