import { describe, expect, test } from 'vitest'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { encodeMultikey } from '../keys/multikey.ts'
import type { KeyType } from '../keys/verification-key.ts'
import { addProof } from './add-proof.ts'
import { findDidKey, millCredential, places, testContexts, testKey, testNeeds, valueOf } from './test-proofs.ts'
import { deriveWithStock, isVerifiedByStock, signWithStock } from './test-stock.ts'
import { verifyProofs } from './verify-proofs.ts'

const pairs: readonly (readonly [string, KeyType])[] = [['eddsa-rdfc-2022', 'Ed25519'], ['eddsa-jcs-2022', 'Ed25519'], ['ecdsa-rdfc-2019', 'P-256'], ['ecdsa-rdfc-2019', 'P-384'], ['ecdsa-jcs-2019', 'P-256'], ['ecdsa-jcs-2019', 'P-384']]

const documents: readonly JsonObject[] = [
  millCredential,
  { ...millCredential, '@context': 'https://www.w3.org/ns/credentials/v2', description: 'Zwölf Rollen \u{1F4E6} "A"\n\\', credentialSubject: { description: { '@value': 'bobine', '@language': 'fr' } } },
  { ...millCredential, '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'], credentialSubject: { heats: ['88123', '88124'], weightKilograms: 20.5, isPrime: true } },
]

/** Loads contexts from our library, and did:key methods as Multikeys; nothing else. */
async function documentLoader(url: string): Promise<{ document: unknown; documentUrl: string; contextUrl: null }> {
  if (!url.startsWith('did:key:')) return { document: testContexts.document(url), documentUrl: url, contextUrl: null }
  const { id, controller, key } = valueOf(await findDidKey(url, 'assertionMethod'))
  return { document: { '@context': 'https://w3id.org/security/multikey/v1', id, type: 'Multikey', controller, publicKeyMultibase: encodeMultikey(key) }, documentUrl: url, contextUrl: null }
}

describe('beside the stock libraries', () => {
  test.each(pairs)('%s with %s: each verifies what the other signed', async (cryptosuite, type) => {
    for (const document of documents) {
      const ours = valueOf(await addProof(document, { cryptosuite, key: testKey(type), contexts: testContexts, purpose: 'assertionMethod', created: new Date('2026-07-01T09:00:00Z') }))
      expect(await isVerifiedByStock(ours, { cryptosuite, documentLoader })).toBe(true)
      expect(await isVerifiedByStock({ ...ours, name: 'Altered' }, { cryptosuite, documentLoader })).toBe(false)
      const theirs = await signWithStock(document, { cryptosuite, key: testKey(type), documentLoader })
      const { findings } = await verifyProofs(theirs, { ...testNeeds, now: new Date() })
      expect(places(findings)).toEqual([])
    }
  }, 60_000)

  test('Ed25519Signature2020: what the stock library signed holds', async () => {
    const document = { ...millCredential, '@context': ['https://www.w3.org/ns/credentials/v2', 'https://w3id.org/security/suites/ed25519-2020/v1'] }
    const theirs = await signWithStock(document, { cryptosuite: 'Ed25519Signature2020', key: testKey('Ed25519'), documentLoader })
    const { findings, proofs } = await verifyProofs(theirs, { ...testNeeds, now: new Date() })
    expect(places(findings)).toEqual([])
    expect(proofs.map(({ suite }) => suite)).toEqual(['Ed25519Signature2020'])
    expect(places((await verifyProofs({ ...theirs, name: 'Altered' }, { ...testNeeds, now: new Date() })).findings)).toEqual(['proof-signature-wrong /proof/proofValue'])
  }, 60_000)

  test('ecdsa-sd-2023: what the stock library derived holds, and shows only what was signed', async () => {
    const key = testKey('P-256')
    const needs = { ...testNeeds, now: new Date() }
    // The stock library also replaces what looks like a label within texts: its own signatures over such texts hold with it alone.
    const document = { ...millCredential, credentialSubject: [{ id: 'urn:coil:1', name: 'Coil 1' }, { name: 'Coil 2', description: 'Edge <trimmed> . "2"' }] }
    const base = await signWithStock(document, { cryptosuite: 'ecdsa-sd-2023', key, documentLoader })
    expect(places((await verifyProofs(base, needs)).findings)).toEqual(['proof-base-not-derived /proof/proofValue'])
    for (const pointers of [['/name'], ['/credentialSubject/1', '/description'], ['/credentialSubject']]) {
      const derived = await deriveWithStock(base, pointers, documentLoader)
      expect(places((await verifyProofs(derived, needs)).findings)).toEqual([])
      expect(await isVerifiedByStock(derived, { cryptosuite: 'ecdsa-sd-2023', documentLoader })).toBe(true)
      const altered = { ...derived, validFrom: '2026-07-01T08:00:01Z' }
      expect(places((await verifyProofs(altered, needs)).findings)).toEqual(['proof-signature-wrong /proof/proofValue'])
      const { validFrom: _, ...withheld } = derived
      expect(places((await verifyProofs(withheld, needs)).findings)).toEqual(['proof-disclosure-mismatched /proof/proofValue'])
      expect(places((await verifyProofs({ ...derived, evidence: { id: 'urn:added' } }, needs)).findings)[0]).toMatch(/^proof-(disclosure-mismatched|signature-wrong) /)
      const { proof } = derived
      if (isJsonObject(proof)) expect(places((await verifyProofs({ ...derived, proof: { ...proof, created: '2026-01-01T00:00:00Z' } }, needs)).findings)).toEqual(['proof-signature-wrong /proof/proofValue'])
    }
  }, 60_000)
})
