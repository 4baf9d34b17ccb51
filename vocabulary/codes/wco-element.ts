import { wcoElementTable } from './wco-element.table.ts'

/**
 * The WCO Data Model 3.6 path, by ids, of a place in the canonical declaration that is given as a JSON Pointer, e.g.
 * `/goodsItems/0/origin` gives `42A/67A/68A[1]/92A[1]/063` (WCO counts from 1). A place with no id of its own gives that of the
 * nearest place above it; the declaration itself is `42A`. Never throws. The table agrees with what conversion to WCO XML does, since it is made from the same.
 */
export function wcoPath(pointer: string): string {
  const known = remembered.get(pointer)
  if (known !== undefined) return known
  const path = computedPath(pointer)
  if (remembered.size < rememberedMax) remembered.set(pointer, path)
  return path
}

// The same few places are pointed at again and again; pointers that input makes up must not fill the memory.
const remembered = new Map<string, string>()
const rememberedMax = 10_000

function computedPath(pointer: string): string {
  const indexes: number[] = []
  let place = pointer.split('/').slice(1, stepsMax).reduce((above, step) => {
    // The table may tell one entry of a list apart, such as the first conveyance.
    if (!/^\d{1,9}$/.test(step) || Object.hasOwn(wcoElementTable, `${above}/${step}`)) return `${above}/${step}`
    indexes.push(Number(step) + 1)
    return `${above}/[]`
  }, '')
  while (place !== '' && !Object.hasOwn(wcoElementTable, place)) place = place.slice(0, place.lastIndexOf('/'))
  let next = 0
  return (wcoElementTable[place] ?? '42A').replaceAll('[]', () => `[${String(indexes[next++] ?? 1)}]`)
}

/** The table goes less deep than this, whatever pointers input makes up. */
const stepsMax = 20
