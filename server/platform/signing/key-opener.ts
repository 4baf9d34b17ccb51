import { createPublicKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { compactDecrypt, errors } from 'jose'
import type { Opener } from './opener.ts'

/** The longest message that is opened. */
const sealedMax = 100_000

const accepted = {
  keyManagementAlgorithms: ['ECDH-ES', 'ECDH-ES+A256KW'],
  contentEncryptionAlgorithms: ['A256GCM', 'A128GCM'],
  // A short message could become one of any length: none is expanded.
  maxDecompressedLength: 0,
}

/** Opens messages with a private key on P-256. */
export function keyOpener(name: string, privateKey: KeyObject): Opener {
  if (privateKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error(`Cannot use the key ${name}: it is ${privateKey.asymmetricKeyType ?? 'unknown'}, must be P-256`)
  const { kty = '', crv = '', x = '', y = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  return {
    name,
    publicJwk: { kty, crv, x, y },
    async open(sealed) {
      if (sealed.length > sealedMax) return undefined
      try {
        return (await compactDecrypt(sealed, privateKey, accepted)).plaintext
      } catch (error) {
        // Points off the curve are refused by the reader of keys, with errors of its own.
        if (error instanceof errors.JOSEError || error instanceof TypeError || error instanceof DOMException) return undefined
        throw error
      }
    },
  }
}
