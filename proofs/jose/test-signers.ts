import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { fatal, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { generateSigningKey } from '../keys/signing-key.ts'
import type { HeldSigningKey } from '../keys/signing-key.ts'
import type { FindKey, KeyType } from '../keys/verification-key.ts'
import type { JoseNeeds } from './verify-jws.ts'

/** A DID with one key, as tests sign with it. */
export interface TestSigner {
  readonly did: string
  readonly key: HeldSigningKey
}

export const testNow = new Date('2026-06-01T12:00:00Z')
const keyUnknown = fatal('test-key-unknown', { message: 'No such key', authority: 'test', remedy: 'none' })

export function testSigner(did: string, type: KeyType = 'P-256'): TestSigner {
  return { did, key: generateSigningKey(type, `${did}#key-1`) }
}

/** Finds the keys of these signers by their names, and no others. */
export function findKeyOf(...signers: readonly TestSigner[]): FindKey {
  return (name) => {
    const signer = signers.find(({ key }) => key.verificationMethod === name)
    return signer === undefined ? refused(findingAt(keyUnknown, '')) : achieved({ id: name, controller: signer.did, key: signer.key.verificationKey })
  }
}

export function needsOf(...signers: readonly TestSigner[]): JoseNeeds {
  return { findKey: findKeyOf(...signers), now: testNow }
}

/** A token of any header and payload, however wrong, with a signature that holds. */
export function forged(header: JsonObject | string, payload: JsonObject | string, { key }: Pick<TestSigner, 'key'>): string {
  const part = (value: JsonObject | string) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
  const input = `${part(header)}.${part(payload)}`
  return `${input}.${Buffer.from(key.sign(Buffer.from(input))).toString('base64url')}`
}

/** The codes that stand against something, or `none`. */
export function codesOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'none' : outcome.findings.map(({ code }) => code).join(' ')
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${codesOf(outcome)}`)
  return outcome.value
}

/** A credential of the data model 2.0 about a heat of steel. */
export function heatCredential(issuer: string): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: 'urn:uuid:0a7f2f2e-2d0c-4c39-8a39-8e6f7a1c2b11',
    type: ['VerifiableCredential', 'MillTestReportCredential'],
    issuer: { id: issuer, name: 'Ácería del Norte' },
    validFrom: '2026-05-01T00:00:00Z',
    credentialSubject: { id: 'urn:heat:H-4711', heatNumber: 'H-4711', yieldStrength: { value: '355', unit: 'MPa' }, pieces: ['C1', 'C2', 'C3'] },
  }
}

/** The same in the data model 1.1. */
export function oldHeatCredential(issuer: string): JsonObject {
  const { validFrom, ...rest } = heatCredential(issuer)
  return { ...rest, '@context': ['https://www.w3.org/2018/credentials/v1'], issuanceDate: validFrom ?? '', expirationDate: '2030-01-01T00:00:00Z' }
}
