import { describe, expect, it } from 'vitest'
import { dictionaryPlaces } from './dictionary.ts'
import { dictionaryElements, elementOf, elementsOf } from './dictionary-element.ts'

describe('elementOf()', () => {
  it('knows nothing of ids that objects inherit', () => {
    expect(elementOf('constructor')).toBeUndefined()
  })
  it('has an element for every id that stands in a place, and for no other', () => {
    const placed = new Set([...dictionaryPlaces.values()].map(({ id }) => id))
    expect([...placed].filter((id) => !dictionaryElements.has(id)), 'ids without an element: add a row to the elements table of their extension').toEqual([])
    expect([...dictionaryElements.keys()].filter((id) => !placed.has(id)), 'elements without a place').toEqual([])
  })
})

describe('elementsOf()', () => {
  it('refuses an id that is stated twice', () => {
    expect(() => elementsOf([['X', 'a', 'b'], ['X', 'c', 'd']])).toThrow('Cannot define element X twice')
  })
})
