import type { ClaimedQuantity } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { Type } from 'typebox'
import { at, each, textOf, type Passage } from './passage.ts'
import { measuredValue, quantitiesAt } from './quantity.ts'
import { all, text, thing, typed, untyped } from './thing.ts'

const property = untyped({ type: Type.Union([typed('ChemicalProperty'), typed('MechanicalProperty')]) },
  all(text, 'identifier', 'name', 'description', 'formula', 'inchi', 'inchikey'))

/** Something observed: the property, its measure, when. */
export const observation = thing('Observation', {}, { property, measurement: measuredValue, date: text })

// What measurements of oil and gas are called on tickets (API MPMS 12 for the standard volumes), by what is left of the name without its unit.
const knownProperties: ReadonlyMap<string, string> = new Map([
  ['gsv', 'gross-standard-volume'], ['nsv', 'net-standard-volume'], ['gov', 'gross-observed-volume'], ['api', 'api-gravity'], ['api-gravity', 'api-gravity'],
  ['bsw', 'sediment-and-water'], ['bs-w', 'sediment-and-water'], ['sulfur', 'sulfur-content'], ['sulphur', 'sulfur-content'],
])

/** What was observed, as quantities; their kind is the name of the property in kebab-case, or the trade's word for it where there is one. */
export function observationsAt(passage: Passage): readonly ClaimedQuantity[] {
  return each(passage).flatMap((one) => quantitiesAt(at(one, 'measurement'), kindOf(at(one, 'property'))))
}

function kindOf(observed: Passage): string {
  const name = textOf(at(observed, 'name')) ?? textOf(at(observed, 'identifier')) ?? ''
  const plain = name.slice(0, 60).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  return knownProperties.get(plain.replace(/-(?:m3|bbl)$/, '')) ?? (plain === '' ? 'observed' : plain)
}
