import { randomUUID } from 'node:crypto'
import { entriesMin, readEntry } from '@customhouse/proofs/status-list/bit-string.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { insertIssued } from '../issuing/store.ts'
import { drawPlace, readList, readListVersion, setStatus, type StatusPlace } from './store.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

const at = new Date('2026-07-01T00:00:00Z')

/** Issues as many credentials at once, each with an index of its own. */
async function draw(organisation: string, count: number, purpose: 'revocation' | 'suspension' = 'revocation'): Promise<readonly StatusPlace[]> {
  return Promise.all(Array.from({ length: count }, () => test.database.write({ organisation, clients: 'all', role: 'organisation' }, async (sql) => {
    const id = randomUUID()
    await insertIssued(sql, {
      organisation, id, credentialId: id, issuer: 'did:web:x.example', types: ['VerifiableCredential'], subjects: [], form: 'data-integrity', suite: 'eddsa-rdfc-2022', issuedAt: at.toISOString(), issuedBy: 'test', environment: 'test',
    })
    return drawPlace(sql, { organisation, purpose, credential: id, at })
  })))
}

describe('drawPlace()', () => {
  it('gives every credential an index of its own, without order, however many ask at once', async () => {
    const places = await draw('northmoor', 60)
    const indexes = places.map(({ index }) => index)
    expect(new Set(indexes).size).toBe(60)
    expect(indexes.every((index) => index >= 0 && index < entriesMin)).toBe(true)
    expect(indexes).not.toEqual(indexes.toSorted((one, other) => one - other))
    expect(new Set(places.map(({ number }) => number))).toEqual(new Set([1]))
    expect(await test.inspect('select drawn from credentials.status_lists where organisation = $1', ['northmoor'])).toEqual([{ drawn: 60 }])
  })
  it('begins a new list when one is half full, and lists are of one organisation and purpose', async () => {
    await test.inspect(`update credentials.status_lists set drawn = $1 where organisation = 'northmoor'`, [entriesMin / 2])
    expect((await draw('northmoor', 1)).map(({ number }) => number)).toEqual([2])
    expect((await draw('northmoor', 1, 'suspension')).map(({ number }) => number)).toEqual([1])
    expect((await draw('meridian', 1)).map(({ number }) => number)).toEqual([1])
  })
  it('draws nothing where its transaction is undone', async () => {
    const before = await test.inspect('select count(*) from credentials.status_entries')
    const undone = test.database.write({ organisation: 'meridian', clients: 'all', role: 'organisation' }, async (sql) => {
      await drawPlace(sql, { organisation: 'meridian', purpose: 'revocation', credential: randomUUID(), at })
    })
    await expect(undone).rejects.toThrow('foreign key')
    expect(await test.inspect('select count(*) from credentials.status_entries')).toEqual(before)
  })
})

describe('setStatus()', () => {
  it('sets the bit that a verifier reads, counts versions, and shows nothing of what is in use', async () => {
    const places = await draw('ironclad', 12)
    const [first, second] = places
    if (first === undefined || second === undefined) throw new Error('Nothing was drawn')
    const set = (place: StatusPlace, isSet: boolean) => test.database.write({ organisation: 'ironclad', clients: 'all', role: 'organisation' }, (sql) => setStatus(sql, place, { isSet, at }))
    const list = async () => test.database.system((sql) => readList(sql, first))
    const bitsSet = (bits: Uint8Array) => Array.from({ length: entriesMin }, (_, index) => index).filter((index) => readEntry(bits, index) === 1)

    // A list is the same whether twelve are in use or none: an index in use and one that is not are both zero.
    expect(bitsSet((await list())?.bits ?? new Uint8Array())).toEqual([])
    expect([await set(first, true), await set(first, true), await set(second, true)]).toEqual([true, false, true])
    expect(bitsSet((await list())?.bits ?? new Uint8Array())).toEqual([first.index, second.index].toSorted((one, other) => one - other))
    expect(await set(second, false)).toBe(true)
    expect(bitsSet((await list())?.bits ?? new Uint8Array())).toEqual([first.index])
    expect(await test.database.system((sql) => readListVersion(sql, first))).toBe('4')
    expect(await test.database.system((sql) => readListVersion(sql, { ...first, number: 9 }))).toBeUndefined()
  })
  it('changes no list of another organisation', async () => {
    const [place] = await draw('harborline', 1)
    if (place === undefined) throw new Error('Nothing was drawn')
    const asAnother = (role: 'organisation' | 'authority') => test.database.write({ organisation: 'meridian', clients: 'all', role }, (sql) => setStatus(sql, place, { isSet: true, at }))
    expect([await asAnother('organisation'), await asAnother('authority')]).toEqual([false, false])
  })
})
