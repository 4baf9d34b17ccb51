import { describe, expect, it } from 'vitest'
import { hasPlace, valueAt } from './json-pointer.ts'

const document = { entryNumber: 'ZZ900000012', goodsItems: [{ origin: 'CA' }, { origin: 'GB' }] }

describe('hasPlace()', () => {
  it.each<[string, boolean]>([
    ['', true], ['/goodsItems', true], ['/goodsItems/1/origin', true], ['/goodsItems/2', false], ['/goodsItems/length', false], ['/goodsItems/-', false], ['/goodsItems/01', false], ['/__proto__', false],
    ['/constructor', false], ['/entryNumber/0', false], ['/entryNumber/length', false], ['/toString', false], ['/a~1b', false],
  ])('knows whether %s is there', (pointer, expected) => {
    expect(hasPlace(document, pointer)).toBe(expected)
  })
  it('reads ~0 and ~1 as RFC 6901 says', () => {
    expect([hasPlace({ 'a/b~c': { '': 1 } }, '/a~1b~0c/'), hasPlace({ 'a/b': 1 }, '/a~1b')]).toEqual([true, true])
  })
})

describe('valueAt()', () => {
  it.each([['/a/0/b', 1], ['/a/1', undefined], ['/a/length', undefined], ['/__proto__', undefined], ['/c~1d', 2], ['', { a: [{ b: 1 }], 'c/d': 2 }]])('reads %s', (pointer, expected) => {
    expect(valueAt({ a: [{ b: 1 }], 'c/d': 2 }, pointer)).toEqual(expected)
  })
})
