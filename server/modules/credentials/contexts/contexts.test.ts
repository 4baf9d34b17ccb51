import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { listContexts } from './store.ts'
import { openContexts } from './transport.ts'

const url = 'https://terms.example/v1'
const document = { '@context': { '@version': 1.1, sealNumber: 'https://terms.example/sealNumber' } }
const by = { organisation: 'customs', subject: 'administrator', at: new Date('2026-06-01T12:00:00Z') }

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

describe('openContexts()', () => {
  it('takes in what another process loaded, while documents are read, and what was loaded before it began', async () => {
    const [here, there] = [await openContexts(test.database), await openContexts(test.database)]
    expect(there.library.contextOf(url)).toBeUndefined()
    expect(await here.load({ url, document }, by)).toMatchObject({ ok: true, value: { isKnown: false, findings: [] } })
    expect(here.library.document(url)).toEqual(document)
    await expect.poll(() => there.library.contextOf(url), { timeout: 10_000 }).toEqual(document['@context'])
    expect((await openContexts(test.database)).library.urls).toContain(url)
  })
  it('keeps a context once, tells of it, and never replaces it', async () => {
    const contexts = await openContexts(test.database)
    expect(await contexts.load({ url, document }, by)).toMatchObject({ ok: true, value: { isKnown: true } })
    expect(await contexts.load({ url, document: { '@context': {} } }, by)).toMatchObject({ ok: false, findings: [{ code: 'context-url-taken' }] })
    expect(await contexts.load({ url: 'https://terms.example/broken', document: { '@context': { wrong: { '@id': 5 } } } }, by)).toMatchObject({ ok: false, findings: [{ code: 'json-ld-context-invalid' }] })
    expect(await test.database.system(listContexts)).toEqual([{ url, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, loadedAt: '2026-06-01T12:00:00.000Z' }])
  })
  it('comes to one context where two processes load at the same moment', async () => {
    const both = [await openContexts(test.database), await openContexts(test.database)]
    const asked = { url: 'https://terms.example/race', document }
    const outcomes = await Promise.all(both.map((contexts) => contexts.load(asked, by)))
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true])
    expect((await test.database.system(listContexts)).filter((one) => one.url === asked.url)).toHaveLength(1)
  })
})
