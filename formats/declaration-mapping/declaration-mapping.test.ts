import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { declarationPlaceTable } from '@customhouse/vocabulary/declaration/declaration-places.table.ts'
import { recogniseFormat } from '../registry.ts'
import { fromCanonical, toCanonical } from './declaration-mapping.ts'

const here = fileURLToPath(new URL('../', import.meta.url))
const filings = [
  ...['catair/entry-summary/vectors', 'catair/cargo-release/vectors', 'json/vectors'].flatMap((folder) => readdirSync(`${here}${folder}`).map((name) => `${here}${folder}/${name}`)),
  ...readdirSync(`${here}../samples`, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => `${here}../samples/${name}`),
].filter((path) => /\.catair$|\.declaration\.json$|samples\/[^/]*\.json$/.test(path) && !path.includes('.answer.'))

function declarationsOf(path: string): readonly Declaration[] {
  const bytes = new Uint8Array(readFileSync(path))
  return recogniseFormat(bytes)?.read(bytes).messages.flatMap(({ declaration }) => (declaration ? [declaration] : [])) ?? []
}

describe('the table of declaration places', () => {
  it('names places that the dictionary has', () => {
    for (const [, place] of declarationPlaceTable) {
      const path = place.replaceAll(/\/(?:\[\]|\d+)(?=\/|$)/g, '')
      expect(dictionaryPlaces.get(path) ?? dictionaryPlaces.get(path.replace(/\/(?:value|unit|currency)$/, '')), place).toBeDefined()
    }
  })
})

describe('toCanonical() and fromCanonical()', () => {
  it.each(filings.map((path) => [path.slice(path.lastIndexOf('/') + 1), path] as const))('state %s wholly, and give it back', (_, path) => {
    const declarations = declarationsOf(path)
    expect(declarations.length).toBeGreaterThan(0)
    for (const declaration of declarations) {
      const { document } = toCanonical(declaration)
      expect(document.declaration?.['unitedStates']).not.toHaveProperty('remainder')
      const taken = fromCanonical(document)
      expect(taken.declaration).toEqual(declaration)
      expect(taken.left).toEqual([])
      expect(taken.missing).toEqual([])
    }
  })
})
