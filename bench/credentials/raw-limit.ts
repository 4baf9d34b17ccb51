import { randomBytes, sign, verify } from 'node:crypto'
import type { BenchKey } from './bench-key.ts'

/** What Node's own crypto makes of 64 bytes and this key: nobody can be faster who calls it. */
export interface RawLimit {
  signedBytes(): SignedBytes
  sign(bytes: Uint8Array): void
  verify(signed: SignedBytes): void
}

export interface SignedBytes {
  readonly bytes: Uint8Array
  readonly signature: Uint8Array
}

/** Ed25519 hashes by itself; ECDSA over P-256 takes SHA-256. */
export function rawLimit({ signing, privateKey, publicKey }: BenchKey): RawLimit {
  const hash = signing.type === 'Ed25519' ? null : 'sha256'
  const signer = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const
  const verifier = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
  return {
    signedBytes: () => {
      const bytes = randomBytes(64)
      return { bytes, signature: sign(hash, bytes, signer) }
    },
    sign: (bytes) => { sign(hash, bytes, signer) },
    verify: ({ bytes, signature }) => {
      if (!verify(hash, bytes, verifier, signature)) throw new Error('Cannot measure: a signature made just now does not verify')
    },
  }
}
