import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { keepKeyFile } from './key-file.ts'
import type { Signer } from './signer.ts'

/** Where the key is kept, and its name. */
export interface KeyFileOptions {
  readonly file: string
  readonly name: string
}

/** Signs with the Ed25519 key in a file (PKCS #8, PEM), which is made at the first start and then only read. */
export async function openKeyFileSigner({ file, name }: KeyFileOptions): Promise<Signer> {
  const privateKey = await keepKeyFile(file, () => generateKeyPairSync('ed25519').privateKey)
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error(`Cannot use the key file ${file}: its key is ${privateKey.asymmetricKeyType ?? 'unknown'}, must be ed25519`)
  const publicKey = Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '', 'base64url')
  return { name, publicKey, sign: (bytes) => Promise.resolve(sign(null, bytes, privateKey)) }
}
