import { createPrivateKey } from 'node:crypto'
import type { Signer } from 'didwebvh-ts'
import { achieved, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { decodeMultikey, encodeMultikey } from '../../keys/multikey.ts'
import { signingKeyFromJwk, type HeldSigningKey } from '../../keys/signing-key.ts'
import { verifySignature } from '../../keys/verify-signature.ts'
import { retrievalConditions } from '../../retrieval/retrieval-conditions.ts'
import type { Retrieve, Retrieved } from '../../retrieval/retrieve.ts'
import { oracle } from './test-didwebvh-oracle.ts'

const { MultibaseEncoding, multibaseEncode, prepareDataForSigning } = oracle

/** The key pair whose seed is that byte repeated: invented, and the same at every run. */
export function inventedKey(seed: number): HeldSigningKey {
  // The fixed head of an Ed25519 private key in PKCS #8 (RFC 8410, section 7).
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)])
  const { kty = '', crv = '', x = '', d = '' } = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' })
  const key = signingKeyFromJwk({ kty, crv, x, d })
  if (!key.ok) throw new Error('The invented key is none')
  return key.value
}

/** The public key as did:webvh writes it. */
export function multikeyOf(key: HeldSigningKey): string {
  return encodeMultikey(key.verificationKey)
}

/** Signs as the other implementation asks for it. */
export function signerOf(key: HeldSigningKey): Signer {
  const multikey = multikeyOf(key)
  return {
    getVerificationMethodId: () => `did:key:${multikey}#${multikey}`,
    sign: async ({ document, proof }) => ({ proofValue: multibaseEncode(key.sign(await prepareDataForSigning(document, proof)), MultibaseEncoding.BASE58_BTC) }),
    verify: (signature, message, publicKey) => {
      const prefixed = multibaseEncode(Buffer.concat([Uint8Array.of(0xed, 0x01), publicKey]), MultibaseEncoding.BASE58_BTC)
      const decoded = decodeMultikey(prefixed)
      return Promise.resolve(decoded.ok && verifySignature(decoded.value, message, signature))
    },
  }
}

/** A web of a few resources, by URL. */
export function serving(resources: Readonly<Record<string, string>>): Retrieve {
  return (url): Promise<Outcome<Retrieved>> => {
    const text = Object.hasOwn(resources, url) ? resources[url] : undefined
    if (text === undefined) return Promise.resolve({ ok: false, findings: [findingAt(retrievalConditions.missing, '')] })
    return Promise.resolve(achieved({ bytes: new TextEncoder().encode(text), contentType: 'text/jsonl', freshSeconds: 300 }))
  }
}

/** A log as it is published. */
export function logText(log: readonly unknown[]): string {
  return log.map((entry) => `${JSON.stringify(entry)}\n`).join('')
}
