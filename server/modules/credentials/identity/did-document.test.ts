import { generateKeyPairSync } from 'node:crypto'
import { decodeMultikey } from '@customhouse/proofs/keys/multikey.ts'
import { describe, expect, it } from 'vitest'
import { didDocumentOf } from './did-document.ts'
import { nextKeyId, objectionToRetiring, type OwnKey, signingKeyOf } from './signing-keys.ts'

function keyOf(id: string, rest: Partial<OwnKey> = {}): OwnKey {
  const { publicKey } = id.startsWith('ed') ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' })
  const publicJwk = { kty: kty ?? '', crv: crv ?? '', x: x ?? '', ...(y === undefined ? {} : { y }) }
  return { organisation: 'ironvale', id, type: id.startsWith('ed') ? 'Ed25519' : 'P-256', ringName: id, publicJwk, madeAt: '2026-01-01T00:00:00Z', ...rest }
}

const keys = [
  keyOf('ed25519-1', { succeededAt: '2026-02-01T00:00:00Z', retiredAt: '2026-03-01T00:00:00Z' }),
  keyOf('ed25519-2', { succeededAt: '2026-04-01T00:00:00Z' }),
  keyOf('ed25519-3'),
  keyOf('p-256-1'),
]

describe('didDocumentOf()', () => {
  const did = 'did:web:window.example:organisations:ironvale'
  const document = didDocumentOf(did, keys)
  it('lists each key twice, until it is retired', () => {
    const methods = document['verificationMethod'] as readonly { id: string; type: string; controller: string }[]
    const names = ['ed25519-2', 'ed25519-2-jwk', 'ed25519-3', 'ed25519-3-jwk', 'p-256-1', 'p-256-1-jwk'].map((name) => `${did}#${name}`)
    expect(methods.map(({ id }) => id)).toEqual(names)
    expect([document['assertionMethod'], document['authentication']]).toEqual([names, names])
    expect(new Set(methods.map(({ controller }) => controller))).toEqual(new Set([did]))
    expect(new Set(methods.map(({ type }) => type))).toEqual(new Set(['Multikey', 'JsonWebKey']))
  })
  it('names a key for agreement apart from those that sign', () => {
    const { publicJwk } = keyOf('p-256-9')
    const sealing = didDocumentOf(did, keys, { id: 'key-agreement-1', publicJwk })
    const methods = sealing['verificationMethod'] as readonly { id: string }[]
    expect(methods.at(-1)).toEqual({ id: `${did}#key-agreement-1`, type: 'JsonWebKey', controller: did, publicKeyJwk: publicJwk })
    expect([sealing['keyAgreement'], sealing['assertionMethod'], sealing['authentication'], document['keyAgreement']]).toEqual([[`${did}#key-agreement-1`], document['assertionMethod'], document['authentication'], undefined])
  })
  it('writes one key in both forms alike, and nothing private', () => {
    const [multikey, jwk] = document['verificationMethod'] as readonly [{ publicKeyMultibase: string }, { publicKeyJwk: object }]
    const decoded = decodeMultikey(multikey.publicKeyMultibase)
    expect(decoded.ok && decoded.value.publicKey.export({ format: 'jwk' })).toMatchObject(jwk.publicKeyJwk)
    expect(JSON.stringify(document)).not.toContain('"d"')
  })
})

describe('signing keys', () => {
  it('are named in order, and a retired name never returns', () => {
    expect([nextKeyId('Ed25519', keys), nextKeyId('P-256', keys), nextKeyId('P-256', [])]).toEqual(['ed25519-4', 'p-256-2', 'p-256-1'])
  })
  it('sign while they are the newest of their type', () => {
    expect([signingKeyOf('Ed25519', keys)?.id, signingKeyOf('P-256', keys)?.id, signingKeyOf('P-256', [])?.id]).toEqual(['ed25519-3', 'p-256-1', undefined])
  })
  it('are retired only after another took their place', () => {
    expect(['ed25519-2', 'ed25519-3', 'ed25519-9'].map((id) => objectionToRetiring(id, keys))).toEqual([undefined, 'still-signs', 'unknown'])
  })
})
