import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../../platform/database/index.ts'
import { createTestDatabase, type TestDatabase } from '../../../platform/database/test-database.ts'
import { forgetNonces, giveNonce, noteProof, takeNonce } from './collecting/store.ts'
import { attemptsMax, type Offer, stateOf } from './offering/offer.ts'
import { claimOffer, exchangeCode, forgetOffers, insertOffer, lockByCode, readByToken, readOffer, readOpenOffer, releaseOffer } from './offering/store.ts'
import { type PresentationRequest, stateOfRequest } from './requesting/presentation-request.ts'
import { insertRequest, readRequest, readWaiting, takeAnswer } from './requesting/store.ts'

let test: TestDatabase
beforeAll(async () => { test = await createTestDatabase() })
afterAll(async () => test.close())

const at = new Date('2026-07-01T00:00:00Z')
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
const scope = (organisation: string): Scope => ({ organisation, clients: 'all', role: 'organisation' })
const offerOf = (rest: Partial<Offer> = {}): Offer => ({
  organisation: 'northmoor', id: randomUUID(), environment: 'test', offeredBy: 'program', offeredAt: at.toISOString(), expiresAt: later(10).toISOString(), types: ['VerifiableCredential'],
  configurations: ['MillTestReportCredential_ldp_vc'], credential: { type: ['VerifiableCredential'] }, purposes: ['revocation'], disclosable: [], attemptsLeft: attemptsMax, ...rest,
})
const kept = async (offer: Offer, name: string) => test.database.write(scope(offer.organisation), (sql) => insertOffer(sql, offer, { reference: `reference-${name}`, code: `code-${name}` }))

describe('offers to wallets', () => {
  it('are seen by their owner alone, in their environment', async () => {
    const offer = offerOf()
    await kept(offer, 'owner')
    const read = (organisation: string, environment: 'test' | 'production' = 'test', as = organisation) => test.database.read(scope(as), (sql) => readOffer(sql, { organisation, environment, id: offer.id }))
    expect([await read('northmoor'), await read('northmoor', 'production'), await read('northmoor', 'test', 'meridian')]).toEqual([offer, undefined, undefined])
  })
  it('stand until they expire, and are then forgotten', async () => {
    const offer = offerOf()
    await kept(offer, 'ending')
    const open = (now: Date) => test.database.system((sql) => readOpenOffer(sql, 'reference-ending', now))
    expect([(await open(later(9)))?.id, await open(later(10))]).toEqual([offer.id, undefined])
    expect([stateOf(offer, later(9)), stateOf(offer, later(10)), stateOf({ ...offer, attemptsLeft: 0 }, later(9))]).toEqual(['open', 'expired', 'locked'])
    await test.database.system((sql) => forgetOffers(sql, later(9)))
    expect((await open(later(9)))?.credential).toBeDefined()
    await test.database.system((sql) => forgetOffers(sql, later(11)))
    expect((await open(later(9)))?.credential).toBeUndefined()
  })
  it('are found by a token of their own organisation while it is good, and claimed once', async () => {
    const offer = offerOf()
    await kept(offer, 'token')
    const found = await test.database.system(async (sql) => {
      const locked = await lockByCode(sql, 'northmoor', 'code-token')
      await exchangeCode(sql, offer, { hash: 'token', key: undefined, at, until: later(15) })
      const by = (organisation: string, now: Date) => readByToken(sql, { organisation, hash: 'token', now })
      return [locked?.id, (await by('northmoor', later(14)))?.id, await by('northmoor', later(15)), await by('meridian', at)]
    })
    expect(found).toEqual([offer.id, offer.id, undefined, undefined])
    const claim = () => test.database.system((sql) => claimOffer(sql, offer, { as: 'any', holderKey: 'key', at }))
    expect((await Promise.all([claim(), claim(), claim()])).filter(Boolean)).toEqual([true])
    await test.database.system((sql) => releaseOffer(sql, offer))
    expect(await claim()).toBe(true)
  })
})

describe('nonces', () => {
  it('count once, in time, for the organisation that gave them', async () => {
    const give = (hash: string) => test.database.system((sql) => giveNonce(sql, { hash, organisation: 'northmoor', until: later(5) }, at))
    const take = (hash: string, now: Date, organisation = 'northmoor') => test.database.system((sql) => takeNonce(sql, { hash, organisation, now }))
    await give('one')
    expect([await take('one', at, 'meridian'), await take('one', later(4)), await take('one', later(4)), await take('none', at)]).toEqual([false, true, false, false])
    await give('two')
    expect(await take('two', later(5))).toBe(false)
    const note = () => test.database.system((sql) => noteProof(sql, { hash: 'proof', organisation: 'northmoor', until: later(5) }))
    expect([await note(), await note(), await take('proof', at)]).toEqual([true, false, false])
    await test.database.system((sql) => forgetNonces(sql, later(6), 10))
    expect(await note()).toBe(true)
  })
})

describe('requests to present', () => {
  const request: PresentationRequest = {
    organisation: 'meridian', id: randomUUID(), environment: 'test', requestedBy: 'program', madeAt: at.toISOString(), expiresAt: later(15).toISOString(), purpose: 'any',
    query: { credentials: [{ id: 'a', format: 'ldp_vc', meta: {} }] }, signing: 'signed',
  }
  it('wait until they expire, and are answered once', async () => {
    await test.database.write(scope('meridian'), (sql) => insertRequest(sql, request, 'request'))
    const waiting = (now: Date) => test.database.system((sql) => readWaiting(sql, 'request', now))
    expect([await waiting(later(14)), await waiting(later(15))]).toEqual([request, undefined])
    expect([stateOfRequest(request, later(14)), stateOfRequest(request, later(15))]).toEqual(['waiting', 'expired'])
    const take = (now: Date) => test.database.system((sql) => takeAnswer(sql, request, { at: now }))
    expect(await take(later(15))).toBe(false)
    expect((await Promise.all([take(at), take(at)])).filter(Boolean)).toEqual([true])
    expect(await waiting(at)).toBeUndefined()
    const read = (as: string) => test.database.read(scope(as), (sql) => readRequest(sql, request))
    expect([(await read('meridian'))?.answeredAt, await read('northmoor')]).toEqual([at.toISOString(), undefined])
  })
})
