import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { postalItemRows } from './postal-item.table.ts'

const path = fileURLToPath(new URL('../../../shared/reference/wco/wco36-upu-flagged-elements.csv', import.meta.url))

describe.skipIf(!existsSync(path))('the elements that the UPU flags in the WCO Data Model', () => {
  it('each have a member of a postal item', () => {
    const flagged = readFileSync(path, 'utf8').trim().split('\n').slice(1).map((line) => line.split(',')[0] ?? '')
    const canonical = new Set(postalItemRows.map(([, place]) => place.replaceAll(/\[[^\]]*\]/g, '')))
    const tags = new Map(Array.from(dictionaryPlaces.values(), (place) => [tagPath(place.path), place.path]))
    const missing = flagged.filter((tag) => !canonical.has(tags.get(tag) ?? ''))
    expect(flagged.length).toBeGreaterThan(100)
    expect(missing).toEqual([])
  })
})

function tagPath(path: string): string {
  const place = dictionaryPlaces.get(path)
  return place === undefined ? '' : `${place.parent ? tagPath(place.parent.path) : ''}/${place.tag}`
}
