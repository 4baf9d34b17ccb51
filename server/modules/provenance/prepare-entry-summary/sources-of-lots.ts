import { parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { inBaseUnit, quantityKind } from '@customhouse/vocabulary/measures/quantity-unit.ts'
import type { DigitalTwin, TwinLot } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import { apportion } from '../apportioning/apportion.ts'
import { wholeOfLot } from '../apportioning/composition.ts'
import { sourcesOfOil, type SourceOfOil } from '../areas/crude-oil/sources-of-oil.ts'

/**
 * Of which sources everything that was shipped consists, each lot by its part of the whole; undefined where the sources of one are not known, or where
 * several lots are not all of a stated quantity of one kind.
 */
export function sourcesOfLots({ events, lots }: Pick<DigitalTwin, 'events' | 'lots'>): readonly SourceOfOil[] | undefined {
  const sources = sourcesOfOil(lotGraph(events), lots.map(({ lot }) => lot))
  const all = lots.map(({ lot }) => sources.get(lot))
  const [first] = all
  if (lots.length < 2) return first
  const shares = sharesOf(lots)
  if (shares === undefined || all.includes(undefined)) return undefined
  return all.flatMap((each, place) => (each ?? []).map((source) => ({ ...source, parts: (source.parts * (shares[place] ?? 0n)) / wholeOfLot })))
}

/** Each lot's part of the whole, in parts of `wholeOfLot`. */
function sharesOf(lots: readonly TwinLot[]): readonly bigint[] | undefined {
  const kinds = new Set(lots.map(({ quantity }) => quantity && quantityKind(quantity.value.unit)))
  const amounts = lots.map(({ quantity }) => {
    const read = quantity && parseDecimal(quantity.value.value)
    return quantity === undefined || read === undefined || read.units <= 0n ? undefined : inBaseUnit(read, quantity.value.unit)
  })
  if (kinds.size !== 1 || amounts.includes(undefined)) return undefined
  return apportion({ units: wholeOfLot, scale: 0 }, amounts.flatMap((amount) => amount ?? [])).map(({ units }) => units)
}
