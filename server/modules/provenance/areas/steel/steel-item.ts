import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { type MeltAndPour, type MeltShares, unknownCountry } from './melt-and-pour.ts'
import type { DeclaredLines } from '../declared-lines.ts'
import { isSteel, type SteelLot, steelLotOf, totalKilograms } from './steel-goods.ts'

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

/** The lines that are of steel. */
export function steelItemsOf({ lines }: DeclaredLines, melting: Pick<MeltAndPour, 'sharesOf'>): readonly SteelItem[] {
  return lines.flatMap(({ at, lots: declared }) => {
    const [first] = declared
    const code = first?.said.commodityCode?.value
    if (first === undefined || (code !== undefined && !isSteel(code))) return []
    const shares = melting.sharesOf(first.twinLot.lot)
    const lots = declared.map(steelLotOf)
    return [{ at, code, origin: first.said.countryOfOrigin?.value, shares, lots, countries: shares.has(unknownCountry) ? [] : [...shares.keys()].sort(), kilograms: totalKilograms(lots) }]
  })
}
