import type { LotPart, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { impliedGoods } from './implied-materials.ts'

/** Stands for more countries than one, of which none is told to be the right one. */
export const severalCountries = Symbol('several countries')

/** Where goods were made: the place of the event, and what the goods say of it. */
export function countryOfMaking({ place, process }: ProvenanceEvent, { particulars }: LotPart): string | typeof severalCountries | undefined {
  const melted = impliedGoods.has(process ?? '') ? particulars?.countryOfMeltAndPour : undefined
  const named = new Set([place?.country, particulars?.countryOfManufacture, melted].filter((country) => country !== undefined))
  if (named.size > 1) return severalCountries
  const [country] = named
  return country
}
