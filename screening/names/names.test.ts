import { describe, expect, it } from 'vitest'
import type { ListedParty } from '../listed-party.ts'
import { compareNames } from './compare-names.ts'
import { editDistance } from './edit-distance.ts'
import { createNameIndex } from './name-index.ts'
import { pairThreshold } from './operating-point.table.ts'
import { dice, pick } from './test-names.ts'

const nobody = { aliases: [], programs: [], addresses: [], birthDates: [], countries: [], identifiers: [] }
const parties: readonly ListedParty[] = [
  { ...nobody, entry: '1', kind: 'person', name: 'QUILLFEATHER, Osric Barnabas', aliases: [{ name: 'OSQUILL', isWeak: true }], birthDates: ['1958-12-10'], countries: ['CU'], addresses: [{ lines: ['12 Nowhere Quay'], city: 'Havana', country: 'CU' }] },
  { ...nobody, entry: '2', kind: 'organisation', name: 'Bramblewick Trading Co., Ltd.' },
  { ...nobody, entry: '3', kind: 'vessel', name: 'GREY HERON' },
  { ...nobody, entry: '4', kind: 'person', name: 'Тимофей Вересков' },
]
const index = createNameIndex(parties)
const best = (asked: Parameters<typeof index.search>[0]) => index.search(asked)[0]

describe('editDistance()', () => {
  it('counts inserted, dropped, replaced and swapped letters, up to a bound', () => {
    for (const [left, right, expected] of [['', '', 0], ['abc', 'abc', 0], ['abc', 'acb', 1], ['abcd', 'abd', 1], ['abc', 'xbc', 1], ['kitten', 'sitting', 3], ['abcdef', 'ghijkl', 4]] as const) expect([left, right, editDistance(left, right, 3)]).toEqual([left, right, expected])
  })
})

describe('compareNames()', () => {
  const words = ['Osric', 'Quillfeather', 'van', 'Al-', 'ООО', '习近', "O'", 'محمد', 'Ltd', 'J.', '7', '', '&', ',', 'Bramblewick', '\u0000', '🚢', 'Trading']
  const kinds = ['person', 'organisation', 'vessel', 'unknown'] as const
  it('is symmetric, from 0 to 1, 1 for the same name, and never throws', () => {
    const roll = dice(3)
    for (let round = 0; round < 500; round += 1) {
      const made = (): string => Array.from({ length: 1 + Math.floor(roll() * 5) }, () => pick(words, roll)).join(' ')
      const [left, right, kind] = [made(), made(), pick(kinds, roll)]
      const { score } = compareNames(left, right, kind)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(compareNames(right, left, kind).score).toBe(score)
      if (left.trim() !== '') expect([left, compareNames(left, left, kind).score]).toEqual([left, 1])
    }
  })
  it('knows legal forms, titles, scripts and names written together', () => {
    for (const [left, right, kind] of [['Bramblewick Aktiengesellschaft', 'Bramblewick AG', 'organisation'], ['Dr. Osric Quillfeather', 'QUILLFEATHER, Osric', 'person'], ['Тимофей Вересков', 'Timofey Vereskov', 'person'], ['OsricQuillfeather', 'Osric Quillfeather', 'person'], ['The Bramblewick Company', 'Bramblewick Co.', 'organisation']] as const) expect([left, compareNames(left, right, kind).score >= pairThreshold]).toEqual([left, true])
    for (const [left, right, kind] of [['Osric Quillfeather', 'Edmund Quillfeather', 'person'], ['Bramblewick Trading Ltd', 'Thistledown Trading Ltd', 'organisation'], ['Fund II', 'Fund IV', 'organisation']] as const) expect([left, compareNames(left, right, kind).score < pairThreshold]).toEqual([left, true])
  })
})

describe('createNameIndex()', () => {
  it('finds a party by another writing of its name, and says what agrees and what is missing', () => {
    expect(best({ name: 'Osrik Quilfeather' })).toMatchObject({ party: { entry: '1' }, explanation: expect.arrayContaining([expect.stringContaining('“quilfeather”'), 'Only in the other: “barnabas”']) as unknown })
    expect(best({ name: 'BRAMBLE WICK TRADING' })).toMatchObject({ party: { entry: '2' } })
    expect(best({ name: 'MV Grey Heron' })).toMatchObject({ party: { entry: '3' } })
    expect(best({ name: 'Vereskov, Timofei' })).toMatchObject({ party: { entry: '4' } })
    expect(index.search({ name: 'Harborline Imports Inc.' })).toEqual([])
  })
  it('lets dates and places raise and lower a score, and tells them', () => {
    const plain = best({ name: 'Osrik Quilfeather' })?.score ?? 0
    const same = best({ name: 'Osrik Quilfeather', birthDate: '1958-12-10', country: 'CU', address: '1 Calle, Havana' })
    expect(same?.score).toBeGreaterThan(plain)
    expect(same?.explanation).toEqual(expect.arrayContaining(['Born on the same day, 1958-12-10', 'The same country, CU', 'The same city, Havana']))
    expect(index.search({ name: 'Osrik Quilfeather', birthDate: '1990-01-01' }, { threshold: 0 })[0]?.score).toBeLessThan(plain)
  })
  it('wants more of a weak alias, and answers nothing to nothing', () => {
    expect(index.search({ name: 'OSQUILL' }, { threshold: 0 })[0]).toMatchObject({ isWeakAlias: true })
    expect(best({ name: 'OSQUILL' })?.score ?? 0).toBeLessThan(1)
    for (const name of ['', ' ', '...', '🚢', '\u0000', 'x'.repeat(10_000), 'a '.repeat(5_000)]) expect(index.search({ name }).length).toBe(0)
    expect(createNameIndex([]).search({ name: 'Osric Quillfeather' })).toEqual([])
  })
})
