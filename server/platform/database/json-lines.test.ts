import { afterAll, beforeAll, expect, it } from 'vitest'
import fc from 'fast-check'
import { jsonLines } from './json-lines.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase({ empty: true }) })
afterAll(async () => test.close())

it('comes out of PostgreSQL as the values that went in, each at its place', async () => {
  // PostgreSQL holds no NUL as text, and JSON.stringify escapes it, as it does surrogates that stand alone.
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(undefined), fc.record({ text: fc.string(), list: fc.array(fc.constantFrom('\n', '\\n', '"', '', '\\')) }))
  await fc.assert(fc.asyncProperty(fc.array(value, { minLength: 2 }), async (values) => {
    const rows = await test.inspect<{ text: string | null }>(String.raw`select text from unnest(string_to_array($1, E'\n', '')) with ordinality as line (text, place) order by place`, [jsonLines(values)])
    expect(rows.map(({ text }) => (text === null ? undefined : (JSON.parse(text) as unknown)))).toEqual(values)
  }), { numRuns: 40 })
})
