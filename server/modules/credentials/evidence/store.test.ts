import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import type { EvidenceOnFile, EvidenceResult } from './evidence-on-file.ts'
import { insertEvidence, readEvidence, readSecured, updateEvidence } from './store.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

const result = (changes: Partial<EvidenceResult> = {}): EvidenceResult => ({ verified: true, recognition: 'recognised', types: ['A'], type: 'A', issuer: 'did:web:x', credentialId: 'urn:x:1', form: 'vc-jose', statuses: [], matches: [], contradictions: [], findings: [], ...changes })
const evidence = (changes: Partial<EvidenceOnFile> = {}): EvidenceOnFile => ({
  id: randomUUID(), organisation: 'meridian', client: '89-100000100', environment: 'test', filing: randomUUID(), position: 0, proves: '/goodsItems/0', sha256: 'aa', handedInAt: '2026-07-01T00:00:00.000Z', verifiedAt: '2026-07-01T00:00:00.000Z',
  result: result(), earlier: [], content: { id: 'urn:x:1' }, ...changes,
})
const keep = (...all: readonly EvidenceOnFile[]) => test.database.system((sql) => insertEvidence(sql, all))
const seen = (one: EvidenceOnFile, scope: { organisation: string; clients?: readonly string[] | 'all'; role?: 'organisation' | 'authority'; owned?: readonly string[] }) =>
  test.database.read({ clients: 'all', role: 'organisation', ...scope }, (sql) => readEvidence(sql, one.filing, 'test'))

describe('the evidence of filings', () => {
  it('gives back what was kept, in its order, to whoever may see the filing', async () => {
    const filing = randomUUID()
    const [second, first] = [evidence({ filing, position: 1, sha256: 'bb', content: 'ey.ey.x' }), evidence({ filing })]
    await keep(second, first)
    expect(await seen(first, { organisation: 'meridian' })).toEqual([first, second])
    expect(await seen(first, { organisation: 'customs', role: 'authority' })).toHaveLength(2)
    expect(await seen(first, { organisation: 'larkspur', owned: ['89-100000100'] })).toHaveLength(2)
    expect(await seen(first, { organisation: 'meridian', clients: ['89-100000200'] })).toEqual([])
    expect(await seen(first, { organisation: 'harborline' })).toEqual([])
    expect(await test.database.system((sql) => readEvidence(sql, filing, 'production'))).toEqual([])
  })
  it('keeps the same credential for the same place once', async () => {
    const one = evidence()
    await keep(one, { ...one, id: randomUUID(), position: 1 })
    await keep({ ...one, id: randomUUID(), position: 2 }, { ...one, id: randomUUID(), position: 3, proves: '' })
    expect((await seen(one, { organisation: 'meridian' })).map(({ position }) => position)).toEqual([0, 3])
  })
  it('keeps the history when it is verified again', async () => {
    const one = evidence()
    await keep(one)
    const again = { ...one, verifiedAt: '2026-08-01T00:00:00.000Z', result: result({ verified: false, recognition: 'not-asked' }), earlier: [{ verifiedAt: one.verifiedAt, verified: true, recognition: 'recognised', findings: ['evidence-recognised'] }] } as const
    await test.database.system((sql) => updateEvidence(sql, [again]))
    expect(await seen(one, { organisation: 'meridian' })).toEqual([again])
  })
  it('finds what was handed in before by both its names, for its own organisation', async () => {
    const one = evidence({ organisation: 'northmoor', result: result({ credentialId: 'urn:x:found' }) })
    await keep(one)
    const find = (organisation: string, name: string, environment: 'test' | 'production' = 'test') => test.database.system((sql) => readSecured(sql, { organisation, environment, name }))
    expect([await find('northmoor', one.id), await find('northmoor', 'urn:x:found')]).toEqual([one.content, one.content])
    expect([await find('meridian', one.id), await find('northmoor', one.id, 'production'), await find('northmoor', 'a\u0000b')]).toEqual([undefined, undefined, undefined])
  })
  it('keeps texts that PostgreSQL cannot, as far as it can', async () => {
    const hostile = evidence({ proves: '/a', content: { 'a\u0000b': 'c\u0000', '\ud800': 'x' }, result: result({ credentialId: `urn:\u0000${'x'.repeat(100_000)}`, issuer: '\u0000' }) })
    await keep(hostile)
    const [kept] = await seen(hostile, { organisation: 'meridian' })
    expect([kept?.content, kept?.result.credentialId]).toEqual([hostile.content, hostile.result.credentialId])
  })
})
