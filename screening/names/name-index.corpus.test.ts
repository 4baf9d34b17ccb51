import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ListedParty } from '../listed-party.ts'
import { readList } from '../lists/read-list.ts'
import { createNameIndex } from './name-index.ts'
import { ordinaryNames } from './ordinary-names.table.ts'
import { dice, heldOutFamily, heldOutGiven, pick, treatments } from './test-names.ts'

/** OFAC's list of 2021: to try names against, never copied. */
const folder = resolve(import.meta.dirname, '../../../shared/reference/us/screening')
const read = existsSync(folder) ? readList(['ofac-sdn.csv', 'ofac-alt.csv', 'ofac-add.csv'].map((name) => ({ name, bytes: readFileSync(resolve(folder, name)) })), { published: '2021-06-01' }) : { editions: [], findings: [] }
const parties: readonly ListedParty[] = read.editions[0]?.parties ?? []
const index = createNameIndex(parties)

/** Names of persons as the United Nations write them: given names first, three words or more. */
const persons = parties.filter(({ kind, name }) => kind === 'person' && name.split(',').length === 2).map((party) => ({ party, name: party.name.split(', ').reverse().join(' ') })).filter(({ name }) => name.split(' ').length >= 3)

const scoreOf = (name: string, party: ListedParty): number => index.search({ name }, { most: 100 }).find((hit) => hit.party === party)?.score ?? 0

describe.skipIf(!existsSync(folder))('createNameIndex() at the operating point', () => {
  it('holds some twenty thousand names, and finds each by itself', () => {
    expect(read.findings).toEqual([])
    expect(index.names).toBeGreaterThan(20_000)
    for (const party of parties.filter((_, place) => place % 80 === 0)) expect([party.name, scoreOf(party.name, party)]).toEqual([party.name, 1])
  })
  it('finds at least 99 of 100 names as they are written otherwise', ({ annotate }) => {
    const roll = dice(7)
    const found = Object.entries(treatments).map(([treatment, treat]) => {
      const tried = Array.from({ length: 150 }, () => pick(persons, roll))
      return [treatment, tried.filter(({ name, party }) => scoreOf(treat(name, roll), party) > 0).length / tried.length] as const
    })
    const recall = found.reduce((sum, [, share]) => sum + share, 0) / found.length
    void annotate(`recall ${recall.toFixed(4)}: ${found.map(([treatment, share]) => `${treatment} ${share.toFixed(3)}`).join(', ')}`)
    expect(recall).toBeGreaterThanOrEqual(0.99)
  })
  it('finds at least 8 of 10 names of which a word is dropped', ({ annotate }) => {
    const roll = dice(11)
    const tried = Array.from({ length: 500 }, () => pick(persons, roll))
    const recall = tried.filter(({ name, party }) => { const words = name.split(' '); words.splice(Math.floor(roll() * words.length), 1); return scoreOf(words.join(' '), party) > 0 }).length / tried.length
    void annotate(`recall ${recall.toFixed(3)}`)
    expect(recall).toBeGreaterThanOrEqual(0.8)
  })
  it('mistakes at most 4 of 1,000 ordinary American names, whether our tables know them or not', ({ annotate }) => {
    const known = { given: ordinaryNames.slice(0, 190), family: ordinaryNames.slice(250) }
    const shares = [known, { given: heldOutGiven, family: heldOutFamily }].map(({ given, family }, seed) => {
      const roll = dice(17 + seed)
      const names = Array.from({ length: 1500 }, () => [pick(given, roll), ...(roll() < 0.2 ? [`${pick('A B C D E J K L M R S T'.split(' '), roll)}.`] : []), pick(family, roll)].join(' '))
      return 1000 * names.filter((name) => index.search({ name }).length > 0).length / names.length
    })
    void annotate(`false positives in 1,000: ${shares.map((share) => share.toFixed(1)).join(', and of names that no table has: ')}`)
    for (const share of shares) expect(share).toBeLessThanOrEqual(4)
  })
})
