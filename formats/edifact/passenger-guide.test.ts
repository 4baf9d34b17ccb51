import { expect, it } from 'vitest'
import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { passengerGuide } from './passenger-guide.table.ts'

it('passengerGuide selects places of the dictionary, each below one that it selects', () => {
  const paths = passengerGuide.map(([path]) => path)
  expect(paths.filter((path) => !dictionaryPlaces.has(path))).toEqual([])
  expect(paths.filter((path) => path.includes('/') && !paths.includes(path.slice(0, path.lastIndexOf('/'))))).toEqual([])
  expect(new Set(paths).size).toBe(paths.length)
})
