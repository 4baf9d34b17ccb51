import { describe, expect, it } from 'vitest'
import { groupsOf } from './groups-of-hits.ts'
import { readingsOfWords } from './readings-of-words.ts'

const kinds = (words: string) => readingsOfWords(words).map(({ kind }) => kind)

describe('readingsOfWords()', () => {
  it.each([['ZZ9-0000101-9', 'ZZ900001019'], ['zz900001019', 'ZZ900001019'], [' ZZ9 0000101 9 ', 'ZZ900001019']])('takes %s for an entry number', (words, value) => {
    expect(readingsOfWords(words)[0]).toEqual({ kind: 'entry-number', value })
  })
  it('says that a number may be mistyped', () => {
    expect(readingsOfWords('ZZ9-0000101-8')[0]).toMatchObject({ isDoubtful: true })
  })
  it.each([
    ['89-100000100', 'importer-number'], ['3924.10.40.00', 'tariff-number'], ['did:web:northmoor.example', 'did'], ['ZZ9-00000000012', 'security-filing-number'],
    ['700000003', 'in-bond-number'], ['ZZSB260100101', 'document-number'], ['Larkspur', 'name'], ['0197a1b2-0000-7000-8000-000000000001', 'filing'],
  ])('takes %s for a %s', (words, kind) => { expect(kinds(words)).toContain(kind) })
  it('takes a DID and the id of a filing for nothing else', () => {
    expect([kinds('did:web:northmoor.example'), kinds('0197a1b2-0000-7000-8000-000000000001')]).toEqual([['did'], ['filing']])
  })
  it('never fails, whatever is typed', () => {
    for (const words of ['', '%', '\u0000', '￿'.repeat(50), "'; drop table", '-']) expect(() => readingsOfWords(words)).not.toThrow()
  })
})

describe('groupsOf()', () => {
  it('shows each thing once, what people mostly look for first, and says where there is more', () => {
    const groups = groupsOf([{ kind: 'importer', id: 'i', title: 'I' }, { kind: 'entry', id: 'a', title: 'A', state: 'hold' }, { kind: 'entry', id: 'a', title: 'A', about: 'i' }, { kind: 'entry', id: 'b', title: 'B' }], 1)
    expect(groups).toEqual([
      { group: 'filings', hits: [{ kind: 'entry', id: 'a', title: 'A', state: 'hold', about: 'i' }], isCut: true },
      { group: 'parties', hits: [{ kind: 'importer', id: 'i', title: 'I' }], isCut: false },
    ])
  })
})
