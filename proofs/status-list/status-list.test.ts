import { describe, expect, it } from 'vitest'
import { achieved } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import type { CredentialVerification } from '../verification/credential-verification.ts'
import { newBitString, withEntry } from './bit-string.ts'
import { checkStatus } from './check-status.ts'
import { createStatusLists, givenStatusLists, noStatusLists } from './create-status-lists.ts'
import { readStatusEntry } from './status-entry.ts'
import { statusEntry, statusListCredential } from './status-list-credential.ts'
import { readStatusList } from './status-list.ts'

const url = 'https://mill.example/status/1'
const issuer = 'did:web:mill.example'
const period = { validFrom: new Date('2026-03-01T00:00:00Z'), validUntil: new Date('2026-04-01T00:00:00Z') }
const bits = withEntry(withEntry(newBitString(), { index: 7, value: 1 }), { index: 131_071, value: 1 })
const credential = statusListCredential({ url, issuer, purposes: ['revocation', 'suspension'], bits, ...period })

function codes<T>(outcome: Outcome<T>): readonly string[] {
  return outcome.ok ? [] : outcome.findings.map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`)
}

function subjectWith(change: JsonObject): JsonObject {
  const { credentialSubject } = credential
  return { ...credential, credentialSubject: { ...(credentialSubject as JsonObject), ...change } }
}

describe('readStatusEntry()', () => {
  const entry = statusEntry({ url, index: 7, purpose: 'revocation' })
  const messages = [{ status: '0x0', message: 'pending' }, { status: '0x1', message: 'accepted' }, { status: '0x2', message: 'rejected' }, { status: '0x3', message: 'undefined' }]

  it('reads an entry', () => {
    expect(readStatusEntry(entry, '')).toEqual(achieved({ purpose: 'revocation', list: url, index: 7, size: 1 }))
    expect(readStatusEntry({ ...entry, statusPurpose: 'message', statusSize: 2, statusMessage: messages }, '')).toMatchObject({ ok: true, value: { size: 2, messages: new Map([[0, 'pending'], [1, 'accepted'], [2, 'rejected'], [3, 'undefined']]) } })
  })

  const cases: readonly (readonly [JsonObject, ...string[]])[] = [
    [{ statusPurpose: '' }, 'status-purpose-wrong /s/statusPurpose'],
    [{ statusPurpose: ['revocation'] }, 'status-purpose-wrong /s/statusPurpose'],
    [{ statusListIndex: 7 }, 'status-index-wrong /s/statusListIndex'],
    [{ statusListIndex: '07' }, 'status-index-wrong /s/statusListIndex'],
    [{ statusListIndex: '-1' }, 'status-index-wrong /s/statusListIndex'],
    [{ statusListIndex: '1e3' }, 'status-index-wrong /s/statusListIndex'],
    [{ statusListIndex: '9'.repeat(400) }, 'status-index-wrong /s/statusListIndex'],
    [{ statusListCredential: '/status/1' }, 'status-list-url-wrong /s/statusListCredential'],
    [{ statusSize: 0 }, 'status-size-wrong /s/statusSize'],
    [{ statusSize: '2' }, 'status-size-wrong /s/statusSize'],
    [{ statusSize: 2 }, 'status-messages-wrong /s/statusMessage'],
    [{ statusSize: 2, statusMessage: messages.slice(1) }, 'status-messages-wrong /s/statusMessage'],
    [{ statusSize: 2, statusMessage: [...messages.slice(1), { status: '0x1', message: 'again' }] }, 'status-messages-wrong /s/statusMessage'],
    [{ statusSize: 2, statusMessage: [...messages.slice(1), { status: '0x4', message: 'out of range' }] }, 'status-messages-wrong /s/statusMessage'],
    [{ statusMessage: [{ status: '0', message: 'unset' }, { status: '1', message: 'set' }] }, 'status-messages-wrong /s/statusMessage'],
    [{ statusPurpose: 1, statusListIndex: 1, statusListCredential: 1, statusSize: 1.5 }, 'status-purpose-wrong /s/statusPurpose', 'status-index-wrong /s/statusListIndex', 'status-list-url-wrong /s/statusListCredential', 'status-size-wrong /s/statusSize'],
  ]
  for (const [change, ...expected] of cases) {
    it(`refuses ${JSON.stringify(change).slice(0, 80)}`, () => {
      expect(codes(readStatusEntry({ ...entry, ...change }, '/s'))).toEqual(expected)
    })
  }
})

describe('readStatusList()', () => {
  it('reads what statusListCredential() makes', () => {
    const read = readStatusList(credential, url)
    expect(read).toMatchObject({ ok: true, value: { url, issuer, purposes: ['revocation', 'suspension'], ttlMilliseconds: 300_000, validUntil: period.validUntil.getTime() } })
    expect(read.ok && Buffer.from(bits).equals(read.value.bits)).toBe(true)
  })

  it('reads a StatusList2021 as well, whose list has no multibase header', () => {
    const { credentialSubject } = credential
    const { encodedList } = credentialSubject as { readonly encodedList: string }
    const older = { ...credential, type: ['VerifiableCredential', 'StatusList2021Credential'], credentialSubject: { type: 'StatusList2021', statusPurpose: 'revocation', encodedList: encodedList.slice(1) } }
    const read = readStatusList(older, url)
    expect(read.ok && Buffer.from(bits).equals(read.value.bits)).toBe(true)
  })

  const cases: readonly (readonly [JsonObject, string])[] = [
    [{ ...credential, type: ['VerifiableCredential'] }, 'status-list-type-wrong /type'],
    [{ ...credential, issuer: [issuer] }, 'status-list-type-wrong /type'],
    [{ ...credential, credentialSubject: [credential.credentialSubject ?? null] }, 'status-list-type-wrong /type'],
    [subjectWith({ type: 'StatusList2021' }), 'status-list-type-wrong /credentialSubject/type'],
    [{ ...credential, id: 'https://mill.example/status/2' }, 'status-list-id-wrong /id'],
    [subjectWith({ statusPurpose: [] }), 'status-list-purpose-wrong /credentialSubject/statusPurpose'],
    [subjectWith({ statusPurpose: ['revocation', 1] }), 'status-list-purpose-wrong /credentialSubject/statusPurpose'],
    [subjectWith({ ttl: '300000' }), 'status-list-ttl-wrong /credentialSubject/ttl'],
    [subjectWith({ encodedList: 5 }), 'status-list-encoding-wrong /credentialSubject/encodedList'],
    [subjectWith({ encodedList: 'uAAAA' }), 'status-list-encoding-wrong /credentialSubject/encodedList'],
  ]
  it.each(cases)('refuses case %#', (list, expected) => {
    expect(codes(readStatusList(list, url))).toEqual([expected])
  })
})

describe('checkStatus()', () => {
  const list = { url, issuer, purposes: ['revocation', 'suspension', 'refresh', 'message', 'own'], bits, ttlMilliseconds: 1000 }
  const at = (index: number, purpose = 'revocation') => checkStatus({ purpose, list: url, index, size: 1 }, list, '/s')

  it('says what is set, and what follows from it', () => {
    expect(at(6)).toEqual(achieved({ value: 0 }))
    const meant = ['revocation', 'suspension', 'refresh', 'message', 'own'].map((purpose) => at(7, purpose)).map((outcome) => (outcome.ok ? `${outcome.value.condition?.code ?? ''} ${outcome.value.condition?.severity ?? ''}` : ''))
    expect(meant).toEqual(['status-revoked fatal', 'status-suspended fatal', 'status-refresh-available information', 'status-message information', 'status-set warning'])
  })

  it('gives the message of a value of several bits', () => {
    const wide = { ...list, bits: withEntry(newBitString(131_072, 2), { index: 9, value: 2, sizeBits: 2 }) }
    expect(checkStatus({ purpose: 'message', list: url, index: 9, size: 2, messages: new Map([[2, 'rejected']]) }, wide, '/s')).toMatchObject({ ok: true, value: { value: 2, message: 'rejected' } })
  })

  it('refuses lists of another purpose, lists that are short, and indexes outside', () => {
    expect(codes(at(7, 'other'))).toEqual(['status-list-purpose-other /s/statusPurpose'])
    expect(codes(at(131_072))).toEqual(['status-index-out-of-range /s/statusListIndex'])
    expect(codes(checkStatus({ purpose: 'revocation', list: url, index: 0, size: 2 }, list, '/s'))).toEqual(['status-list-too-short /s/statusListCredential'])
  })
})

describe('createStatusLists()', () => {
  function setUp({ ttl = 300_000, verified = true, bytesMax = 1_000_000 } = {}) {
    const asked: string[] = []
    let moment = new Date('2026-03-10T00:00:00Z').getTime()
    const lists = createStatusLists({
      bytesMax,
      now: () => new Date(moment),
      retrieve: (each) => {
        asked.push(each)
        return each.includes('gone') ? Promise.reject(new Error('gone')) : Promise.resolve(achieved({ bytes: Buffer.from(each) }))
      },
      verify: (bytes): Promise<CredentialVerification> => {
        const list = statusListCredential({ url: Buffer.from(bytes).toString(), issuer, purposes: ['revocation'], bits, ttlMilliseconds: ttl, ...period })
        return Promise.resolve({ verified, credential: list, types: [], proofs: [], statuses: [], findings: [] })
      },
    })
    return { lists, asked, wait: (milliseconds: number) => (moment += milliseconds) }
  }

  it('asks once, also when several wait, and then answers at once', async () => {
    const { lists, asked } = setUp()
    const [first, second] = await Promise.all([lists.find(url), lists.find(url)])
    expect([first.ok, second.ok, asked.length]).toEqual([true, true, 1])
    expect(lists.find(url)).toBe(first)
  })

  it('asks again when the ttl has passed, and not later than validUntil', async () => {
    const { lists, asked, wait } = setUp()
    await lists.find(url)
    wait(299_999)
    expect(lists.find(url)).not.toBeInstanceOf(Promise)
    wait(1)
    await lists.find(url)
    expect(asked.length).toBe(2)
    const last = setUp({ ttl: 86_400_000 })
    last.wait(21.5 * 86_400_000)
    await last.lists.find(url)
    last.wait(43_199_999)
    expect(last.lists.find(url)).not.toBeInstanceOf(Promise)
    last.wait(1)
    await last.lists.find(url)
    expect(last.asked.length).toBe(2)
  })

  it('keeps no list longer than a day, whatever ttl its issuer sets', async () => {
    const { lists, asked, wait } = setUp({ ttl: 10 * 365 * 86_400_000 })
    await lists.find(url)
    wait(86_399_999)
    expect(lists.find(url)).not.toBeInstanceOf(Promise)
    wait(1)
    await lists.find(url)
    expect(asked.length).toBe(2)
  })

  it('refuses lists that cannot be had or are not verified, and remembers it for a while', async () => {
    const { lists, asked, wait } = setUp()
    const gone = 'https://mill.example/gone'
    expect(codes(await lists.find(gone))).toEqual(['status-list-unavailable '])
    expect(codes(await lists.find(gone))).toEqual(['status-list-unavailable '])
    expect(asked.length).toBe(1)
    wait(10_000)
    await lists.find(gone)
    expect(asked.length).toBe(2)
    expect(codes(await setUp({ verified: false }).lists.find(url))).toEqual(['status-list-unverified '])
  })

  it('keeps no more than it may', async () => {
    const { lists, asked } = setUp({ bytesMax: 40_000 })
    for (const name of ['1', '2', '3']) await lists.find(`https://mill.example/status/${name}`)
    await lists.find('https://mill.example/status/3')
    await lists.find('https://mill.example/status/1')
    expect(asked.length).toBe(4)
  })
})

describe('givenStatusLists()', () => {
  it('finds the lists that it was given, while they are in force, and says which it could not use', async () => {
    let now = new Date('2026-03-10T00:00:00Z')
    const documents = [credential, { ...credential, type: ['VerifiableCredential'] }].map((each) => Buffer.from(JSON.stringify(each)))
    const verify = (bytes: Uint8Array): Promise<CredentialVerification> => Promise.resolve({ verified: true, credential: JSON.parse(Buffer.from(bytes).toString()) as JsonObject, types: [], proofs: [], statuses: [], findings: [] })
    const { lists, refused } = await givenStatusLists(documents, { verify, now: () => now })
    expect([...refused.keys()]).toEqual([1])
    expect([await lists.find(url), await lists.find('https://mill.example/other')].map((each) => codes(each))).toEqual([[], ['status-list-unavailable ']])
    now = new Date('2026-04-02T00:00:00Z')
    expect(codes(await lists.find(url))).toEqual(['status-list-expired '])
  })

  it('and noStatusLists finds none', async () => {
    expect(codes(await noStatusLists.find(url))).toEqual(['status-list-unavailable '])
  })
})
