import { createDidResolver } from '../did-methods/create-did-resolver.ts'
import { findKeyBy } from '../did-methods/find-key.ts'
import { didMethods } from '../did-methods/registry.ts'
import { contextLibrary } from '../json-ld/context-library.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { signingKeyFromJwk } from '../keys/signing-key.ts'
import type { HeldSigningKey } from '../keys/signing-key.ts'
import { noStatusLists } from '../status-list/create-status-lists.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { noSchemas } from './schema-library.ts'
import type { VerificationNeeds } from './verification-needs.ts'

/** Private keys for tests alone, published here and so worth nothing. */
const privateKeys = {
  mill: { kty: 'OKP', crv: 'Ed25519', x: 'iyfCWvoDJvuc5q14SkNgqcRQkrgIZZZYEs9_m_dtMYg', d: '5r790alhLcFpZ82LA-mgkgZcj4ZYaQ1Zifw3MMUxNwQ' },
  broker: { kty: 'OKP', crv: 'Ed25519', x: '9YbO4ksDGySKb6zKFs_17VN_wcczEJlaLFoiLrgtkdU', d: 'szFKzwsuOE59naGpJRk5AesMB5P-kIEnZC0J-uJoYgk' },
  buyer: { kty: 'EC', crv: 'P-256', x: 'fA2KKyxd4OtcfSEgQM4NG9pnJh8Z7zCmV-iCL0UVXSM', y: '7qlI1PPJ3iyTmaRjs6rmhPj2T3Fc6RWVpi1cwFRRe4k', d: 'faDpdPPIoOOVFBQk3cOXQxYuzggVN1DuFprq9oY2TRk' },
  customs: { kty: 'EC', crv: 'P-384', x: 'FiX8g-Us7XIboi2NeNS1-wBHGG7ezCXyVPrtsEfNMDbhiugnDpwvORIzeSlBhu6C', y: 'WZVrfZUBReL6VFsWLN7zkxws2Vnc3DOEhBSjq5_NWRSzelZTCjo7BQebAV2Ruo58', d: 'yheDmAGZPX-TamvCjUSV2HARpedgLMEZDcYKOBUtnbblUrFbkgvZs4wr8USjsNAj' },
} as const satisfies Readonly<Record<string, JsonObject>>

export type TestParty = keyof typeof privateKeys

/** The key of a party, named as did:key names it. */
export function keyOf(party: TestParty): HeldSigningKey {
  const key = signingKeyFromJwk(privateKeys[party])
  if (!key.ok) throw new Error(`No test key for ${party}`)
  return key.value
}

/** The DID of a party. */
export function didOf(party: TestParty): string {
  return keyOf(party).verificationMethod.split('#')[0] ?? ''
}

export const moment = new Date('2026-06-01T12:00:00Z')
export const contexts = contextLibrary()

/** What verifying needs, without a network: whoever asks for one is counted. */
export function testNeeds(change: Partial<VerificationNeeds> = {}): VerificationNeeds & { readonly retrievals: readonly string[] } {
  const retrievals: string[] = []
  const retrieve = (url: string): Promise<never> => {
    retrievals.push(url)
    return Promise.reject(new Error('There is no network here'))
  }
  const now = (): Date => moment
  const findKey = findKeyBy(createDidResolver({ methods: didMethods({ retrieve, now }), now }), now)
  return { contexts, findKey, statusLists: noStatusLists, schemas: noSchemas, now, ...change, retrievals }
}

/** A mill test report, unsigned. */
export function millTestReport(change: JsonObject = {}): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/traceability/v1'],
    id: 'urn:uuid:2e604860-b308-4ada-a1b3-4a22635befea',
    type: ['VerifiableCredential', 'MillTestReportCredential'],
    issuer: didOf('mill'),
    validFrom: '2026-03-02T14:00:00Z',
    validUntil: '2027-03-02T14:00:00Z',
    credentialSubject: { type: ['MillTestReport'], id: 'urn:uuid:1a2b3c4d-b308-4ada-a1b3-4a22635befea', certificateNumber: '202304215088', purchaseOrderNumber: 'PO992765413', product: [{ type: ['SteelProduct'], heatNumber: '404404', originalCountryOfMeltAndPour: 'US' }] },
    ...change,
  }
}

/** The same in the words of version 1.1, without a vocabulary of its own. */
export function olderReport(change: JsonObject = {}): JsonObject {
  return {
    '@context': ['https://www.w3.org/2018/credentials/v1'],
    id: 'urn:uuid:2e604860-b308-4ada-a1b3-4a22635befeb',
    type: ['VerifiableCredential'],
    issuer: didOf('mill'),
    issuanceDate: '2026-03-02T14:00:00Z',
    expirationDate: '2027-03-02T14:00:00Z',
    credentialSubject: { id: didOf('buyer') },
    ...change,
  }
}

/** The codes of findings with their places, those that only inform left out. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity !== 'information').map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`)
}

/** The value of an outcome that must have one. */
export function valueOf<T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] }): T {
  if (!outcome.ok) throw new Error(`Refused: ${told(outcome.findings).join(', ')}`)
  return outcome.value
}
