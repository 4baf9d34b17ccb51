import { dictionaryPlaces } from './dictionary.ts'
import type { DictionaryPlace } from './dictionary-place.ts'

/**
 * The path by element ids of a JSON Pointer (RFC 6901) into a canonical document, as WCO pointers write it: joined by `/`, indexes of lists
 * from 1 in brackets. `/declaration/goodsShipment/governmentAgencyGoodsItem/1/origin` gives `42A/67A/68A[2]/92A`. Where the dictionary
 * does not know a member, the path of the nearest place above it; empty for what stands in no root. Never throws.
 */
export function wcoIdPath(pointer: string): string {
  const ids: string[] = []
  let place: DictionaryPlace | undefined
  for (const step of pointer.split('/').slice(1)) {
    if (place?.isList === true && index.test(step)) {
      ids.push(`${ids.pop() ?? ''}[${String(Number(step) + 1)}]`)
      continue
    }
    place = place === undefined ? dictionaryPlaces.get(step) : place.members.get(step)
    if (place === undefined) break
    ids.push(place.id)
  }
  return ids.join('/')
}

const index = /^\d{1,9}$/
