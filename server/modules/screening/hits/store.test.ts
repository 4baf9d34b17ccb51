import { randomUUID } from 'node:crypto'
import type { PartyHit } from '@customhouse/vocabulary/advice/party-hit.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { hitsOf, partiesSince, saveHits, saveParties } from './store.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

const filing = '00000000-0000-7000-8000-000000000001'
// Names come as filers write them: what is no text to the database must not undo the filings that are saved with this one.
const strange = ['NIGHT\u0000JAR', 'NIGHT\ud800JAR', String.raw`NIGHT\u0000JAR`, '\udc00NIGHTJAR\\']

// Random, so that no compression makes it fit where it would not.
const ideographs = `NIGHT${Array.from({ length: 2000 }, () => String.fromCodePoint(0x20000 + Math.floor(Math.random() * 40_000))).join('')}`
const long = `NIGHT ${Array.from({ length: 3000 }, () => randomUUID()).join(' ')}`

it.each([...strange, long, ideographs].map((name) => ({ name, called: name.slice(0, 30) })))('keeps a party called $called, and what it resembles', async ({ name }) => {
  const owner = { filing, environment: 'test', entryNumber: `E${name.slice(0, 20)}`, organisation: 'meridian', client: name.slice(0, 20) } as const
  const hit: PartyHit = { pointer: '/parties/0', name, list: 'l', edition: '2026-01-01', entry: name.slice(0, 60), listedName: 'N', programs: [], score: 1, effect: 'hold', explanation: [name], authority: 'a' }
  await test.database.system(async (sql) => {
    await saveParties(sql, [{ ...owner, pointer: hit.pointer, name, role: 'SE', address: name, identifier: name, receivedAt: '2026-01-01T00:00:00Z' }])
    expect(await saveHits(sql, [{ owner, hit, foundAt: '2026-01-01T00:00:00Z', foundBy: 'filing' }])).toEqual(new Set([filing]))
    expect((await partiesSince(sql, '2025-01-01', { limit: 9 })).at(-1)?.name).toContain('NIGHT')
    const [kept, ...others] = await hitsOf(sql, filing, 'test')
    expect([kept?.name.includes('NIGHT'), others]).toEqual([true, []])
    await sql.query('delete from screening.named_party')
    await sql.query(`update screening.hit set filing = gen_random_uuid()`)
  })
})
