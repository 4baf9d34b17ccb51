import { type ConformanceVector, readVectors } from '@customhouse/cli/conformance/vector.ts'
import { isVerifiedByStock } from '@customhouse/proofs/cryptosuites/test-stock.ts'
import { didKey } from '@customhouse/proofs/did-methods/key/did-key.ts'
import { createDidResolver } from '@customhouse/proofs/did-methods/create-did-resolver.ts'
import { findKeyBy } from '@customhouse/proofs/did-methods/find-key.ts'
import { contextLibrary } from '@customhouse/proofs/json-ld/context-library.ts'
import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { encodeMultikey } from '@customhouse/proofs/keys/multikey.ts'
import { compactVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { sampleParties } from './sample-parties.ts'
import { signDeterministically } from './deterministic-ecdsa.ts'

/** What others say of the vectors, where they can: the stock libraries of the cryptosuites, and jose. */
const vectors = readVectors()
const contexts = contextLibrary()
const now = () => new Date()
const findKey = findKeyBy(createDidResolver({ methods: [didKey], now }), now)

async function documentLoader(url: string): Promise<{ document: unknown; documentUrl: string; contextUrl: null }> {
  const document = contexts.document(url)
  if (document !== undefined) return { document, documentUrl: url, contextUrl: null }
  const found = await findKey(url, 'assertionMethod')
  if (!found.ok) throw new Error(`Nothing is known of ${url}`)
  const { id, controller, key } = found.value
  return { document: { '@context': 'https://w3id.org/security/multikey/v1', id, type: 'Multikey', controller, publicKeyMultibase: encodeMultikey(key) }, documentUrl: url, contextUrl: null }
}

const suites: readonly string[] = ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'eddsa-jcs-2022', 'ecdsa-jcs-2019']
const isOneProof = ({ kind, securing, input }: ConformanceVector): boolean => kind === 'credential' && suites.includes(securing ?? '') && isJsonObject(input) && isJsonObject(input['proof'])
const documentOf = ({ input }: ConformanceVector): JsonObject => (isJsonObject(input) ? input : {})

describe('the stock libraries of the cryptosuites', () => {
  // did:jwk keys they do not load, and the traceability context takes them most of a second each.
  const sound = vectors.filter((vector) => isOneProof(vector) && vector.expect.verified && vector.area === undefined && !vector.id.endsWith('did-jwk'))
  it.each(sound.map((vector) => [vector.id, vector] as const))('verify %s', async (_id, vector) => {
    expect(await isVerifiedByStock(documentOf(vector), { cryptosuite: vector.securing ?? '', documentLoader })).toBe(true)
  })

  const altered = vectors.filter((vector) => isOneProof(vector) && vector.expect.findingCodes.includes('proof-signature-wrong'))
  it.each(altered.map((vector) => [vector.id, vector] as const))('refuse %s', async (_id, vector) => {
    const cryptosuite = documentOf(vector)['proof']
    const named = isJsonObject(cryptosuite) && typeof cryptosuite['cryptosuite'] === 'string' ? cryptosuite['cryptosuite'] : ''
    expect(await isVerifiedByStock(documentOf(vector), { cryptosuite: named, documentLoader }).catch(() => false)).toBe(false)
  })

  it('judge enough of them', () => { expect([sound.length > 15, altered.length > 10]).toEqual([true, true]) })
})

describe('jose', () => {
  const keys = new Map(Object.values(sampleParties).map(({ key, verificationKey }) => [key.verificationMethod, verificationKey.publicKey]))
  const verifies = (token: string) => compactVerify(token, ({ kid = '' }) => keys.get(kid) ?? Promise.reject(new Error('No such key')), { algorithms: ['EdDSA', 'ES256', 'ES384'] }).then(() => true, () => false)
  const tokenOf = ({ input }: ConformanceVector): string => (typeof input === 'string' ? (input.split('~')[0] ?? '') : '')
  const tokens = vectors.filter(({ kind, input, securing }) => kind !== 'did' && typeof input === 'string' && ['vc-jose', 'vc-jwt', 'vc-sd-jwt', 'sd-jwt-vc'].includes(securing ?? ''))

  it('verifies the signature of every sound token', async () => {
    const sound = tokens.filter(({ expect: { verified } }) => verified)
    expect(sound.length).toBeGreaterThan(40)
    for (const vector of sound) expect([vector.id, await verifies(tokenOf(vector))]).toEqual([vector.id, true])
  })

  it('refuses the signature of those whose signature is what is wrong', async () => {
    const wrong = tokens.filter(({ expect: { findingCodes } }) => findingCodes.some((code) => ['jose-signature-wrong', 'jose-algorithm-refused', 'jose-algorithm-mismatch', 'jose-critical-unknown'].includes(code)))
    expect(wrong.length).toBeGreaterThan(10)
    // Of the one the holder is a stranger and the issuer's token sound; the other uses RFC 7797, which jose knows and VC-JOSE does not.
    for (const vector of wrong.filter(({ id }) => !['key-binding-of-a-stranger', 'token-payload-not-encoded'].includes(id))) expect([vector.id, await verifies(tokenOf(vector))]).toEqual([vector.id, false])
  })
})

describe('signDeterministically()', () => {
  const secretOf = (hex: string) => Buffer.from(hex, 'hex')
  it('signs as RFC 6979 appendix A.2 shows', () => {
    const p256 = signDeterministically('P-256', secretOf('c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721'), Buffer.from('sample'))
    expect(Buffer.from(p256).toString('hex')).toBe('efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8')
    const p384 = signDeterministically('P-384', secretOf('6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba9aa47740787137d896d5724e4c70a825f872c9ea60d2edf5'), Buffer.from('sample'))
    expect(Buffer.from(p384).toString('hex')).toBe('94edbb92a5ecb8aad4736e56c691916b3f88140666ce9fa73d64c4ea95ad133c81a648152e44acf96e36dd1e80fabe4699ef4aeb15f178cea1fe40db2603138f130e740a19624526203b6351d0a3a94fa329c145786e679e7b82c71a38628ac8')
  })
})
