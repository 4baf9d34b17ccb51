import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { forgetContent, insertChallenge, insertVerified, listVerified, readVerified, takeChallenge, type VerifiedRecord } from './store.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

const record = (rest: Partial<VerifiedRecord> = {}): VerifiedRecord => ({
  organisation: 'meridian', id: randomUUID(), kind: 'credential', verifiedBy: 'program', environment: 'test', verifiedAt: '2026-07-01T00:00:00.000Z', sha256: 'aa', issuer: 'did:web:mill.example',
  types: ['VerifiableCredential', 'MillTestReportCredential'], isVerified: true, recognition: 'recognised', result: { findings: [], proofs: [] }, content: 'ey.ey.x', contentUntil: '2026-08-01T00:00:00.000Z', ...rest,
})

describe('the record of what was verified', () => {
  it('gives back what was kept, to its owner and in its environment', async () => {
    const kept = record()
    await test.database.system((sql) => insertVerified(sql, kept))
    const read = (organisation: string, environment: 'test' | 'production') => test.database.system((sql) => readVerified(sql, { organisation, environment, id: kept.id }))
    expect([await read('meridian', 'test'), await read('meridian', 'production'), await read('harborline', 'test')]).toEqual([kept, undefined, undefined])
    const list = (type: string) => test.database.system((sql) => listVerified(sql, 'meridian', { environment: 'test', type, limit: 10 }))
    expect([(await list('MillTestReportCredential')).map(({ id }) => id), await list('PackingListCredential')]).toEqual([[kept.id], []])
  })
  it('forgets the content at its time, and keeps the digest', async () => {
    const [old, fresh] = [record(), record({ contentUntil: '2026-09-01T00:00:00.000Z' })]
    await test.database.system(async (sql) => {
      await insertVerified(sql, old)
      await insertVerified(sql, fresh)
      await forgetContent(sql, new Date('2026-08-01T00:00:00.000Z'))
    })
    const contentOf = async ({ id }: VerifiedRecord) => {
      const found = await test.database.system((sql) => readVerified(sql, { organisation: 'meridian', environment: 'test', id }))
      return [found?.content, found?.sha256]
    }
    expect([await contentOf(old), await contentOf(fresh)]).toEqual([[undefined, 'aa'], ['ey.ey.x', 'aa']])
  })
})

describe('takeChallenge()', () => {
  const at = new Date('2026-07-01T00:00:00Z')
  const until = new Date('2026-07-01T00:15:00Z')
  const take = (challenge: string, now: Date, organisation = 'meridian') => test.database.system((sql) => takeChallenge(sql, { organisation, challenge, now }))

  it('takes a challenge once, while it is good, from the organisation that it was given to', async () => {
    for (const challenge of ['one', 'late', 'stolen']) await test.database.system((sql) => insertChallenge(sql, { organisation: 'meridian', challenge, at, until }))
    expect([await take('one', at), await take('one', at), await take('late', until), await take('stolen', at, 'harborline')]).toEqual([true, false, false, false])
    expect(await take('of the asker itself', at)).toBe(true)
  })
  it('is taken by one of many at once', async () => {
    await test.database.system((sql) => insertChallenge(sql, { organisation: 'meridian', challenge: 'race', at, until }))
    expect((await Promise.all(Array.from({ length: 6 }, () => take('race', at)))).filter(Boolean)).toHaveLength(1)
  })
})
