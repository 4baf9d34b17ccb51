import { describe, expect, it } from 'vitest'
import { dictionaryPlaces } from './dictionary.ts'
import { parseValueFormat } from './value-format.ts'
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

describe('the elements', () => {
  it('have formats in the notation of EDIFACT, names and a line each, without a full stop', () => {
    const wrong = [...dictionaryElements.values()].filter(({ format, name, description }) => (
      (format !== undefined && parseValueFormat(format) === undefined) || !/^[^\n]{2,80}$/.test(name) || !/^[^\n]{3,240}[^.\n]$/.test(description)
    ))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
  it('are of one kind wherever they stand, and a class has one tag', () => {
    const kinds = new Map<string, Set<string>>()
    for (const { id, kind, tag } of dictionaryPlaces.values()) kinds.set(id, (kinds.get(id) ?? new Set()).add(kind === 'class' ? `class ${tag}` : kind))
    expect([...kinds].filter(([, each]) => each.size > 1).map(([id, each]) => [id, ...each])).toEqual([])
  })
})

describe('elementsOf()', () => {
  it('refuses an id that is stated twice', () => {
    expect(() => elementsOf([['X', 'a', 'b'], ['X', 'c', 'd']])).toThrow('Cannot define element X twice')
  })
})
