import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts'
import { actOnce } from './act-once.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

// Whichever module acts, repeating is harmless in the same way.
describe.each(['parties', 'data-model', 'provenance'])('acting once for a key in %s', (module) => {
  let acts = 0
  interface Asked { readonly key?: string | undefined; readonly body?: object; readonly subject?: string; readonly organisation?: string }
  const ask = async ({ key = 'k1', body = { goods: 'pipe' }, subject = 'desk', organisation = 'meridian' }: Asked = {}, act = async () => Promise.resolve({ act: acts += 1 })) =>
    test.database.system((sql) => actOnce(sql, { module, caller: { organisation, subject }, request: { headers: { 'idempotency-key': key }, method: 'POST', url: '/acts', body } }, act))

  it('answers a repeated request as before', async () => {
    const first = await ask()
    expect(await ask()).toEqual(first)
    expect(await ask({ key: 'k2' })).not.toEqual(first)
  })

  it('takes the keys of each program and each organisation as its own', async () => {
    const answers = [await ask(), await ask({ subject: 'other-desk' }), await ask({ organisation: 'harborline' })]
    expect(new Set(answers.map((answer) => answer.act)).size).toBe(3)
  })

  it('refuses a key of another request, and one that is missing or malformed', async () => {
    await expect(ask({ body: { goods: 'tube' } })).rejects.toMatchObject({ status: 422, type: 'urn:customhouse:problem:idempotency-key-reused' })
    for (const key of ['', 'a key', 'k'.repeat(201)]) await expect(ask({ key })).rejects.toMatchObject({ status: 400, type: 'urn:customhouse:problem:idempotency-key-missing' })
  })

  it('acts once however many ask at once', async () => {
    const before = acts
    const answers = await Promise.all(Array.from({ length: 6 }, async () => ask({ key: 'at-once' })))
    expect([new Set(answers.map((answer) => answer.act)).size, acts - before]).toEqual([1, 1])
  })

  it('keeps nothing of an act that failed, which may be tried again under its key', async () => {
    await expect(ask({ key: 'k3' }, async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await ask({ key: 'k3' })).toMatchObject({ act: acts })
  })
})
