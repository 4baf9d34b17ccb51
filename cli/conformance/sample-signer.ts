import { readFileSync } from 'node:fs'
import { signingKeyFromJwk, type HeldSigningKey } from '@customhouse/proofs/keys/signing-key.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { profileFolder } from './vector.ts'

/** An invented party of the profile, with its key, which everybody knows. */
export interface SampleSigner {
  readonly did: string
  readonly key: HeldSigningKey
}

interface SampleKeys {
  readonly parties: Readonly<Record<string, { readonly did: string; readonly verificationMethod: string; readonly privateKeyJwk: JsonObject } | undefined>>
}

/** The party of a name in sample-keys.json: for what must be signed while the kit runs. */
export function sampleSigner(name: 'mill' | 'producer' | 'holder' | 'importer'): SampleSigner {
  const { parties } = JSON.parse(readFileSync(`${profileFolder}sample-keys.json`, 'utf8')) as SampleKeys
  const party = parties[name]
  const key = party === undefined ? undefined : signingKeyFromJwk(party.privateKeyJwk, party.verificationMethod)
  if (party === undefined || key?.ok !== true) throw new Error(`The profile has no sample key of ${name}`)
  return { did: party.did, key: key.value }
}

/** A plain credential of a sample party, unsigned. */
export function plainCredential({ did }: SampleSigner, change: JsonObject = {}): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'], id: `urn:uuid:${crypto.randomUUID()}`, type: ['VerifiableCredential'], issuer: did, validFrom: '2026-07-06T09:00:00Z',
    credentialSubject: { name: 'Heat H61316' }, ...change,
  }
}
