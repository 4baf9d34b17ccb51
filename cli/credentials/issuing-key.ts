import { parseDidUrl } from '@customhouse/proofs/did-methods/did-url.ts'
import { readJson } from '@customhouse/proofs/json/read-json.ts'
import { isJsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { signingKeyFromJwk, type HeldSigningKey } from '@customhouse/proofs/keys/signing-key.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { readInput } from '../terminal/read-file.ts'

/**
 * The private key in a JSON Web Key file, under the name that others find its public part by: the one given, else its `kid` where that is
 * a DID with a fragment, as `customhouse did create` writes it, else as did:key names it.
 */
export async function issuingKey(path: string, verificationMethod: string | undefined): Promise<HeldSigningKey> {
  const jwk = readJson(await readInput(path))
  if (!isJsonObject(jwk)) throw new CommandFailure(`Cannot read the key ${path}: it is not a JWK file`, { remedy: 'Give a private JSON Web Key, as `customhouse did create` writes it' })
  if (verificationMethod !== undefined && !isKeyUrl(verificationMethod)) throw new CommandFailure('--verification-method is not the DID URL of a key', { remedy: 'Give a DID, a number sign and the name of the key: did:web:mill.example#key-1' })
  const { kid } = jwk
  const key = signingKeyFromJwk(jwk, verificationMethod ?? (typeof kid === 'string' && isKeyUrl(kid) ? kid : undefined))
  if (!key.ok) throw new CommandFailure(`The key in ${path} cannot sign`, { findings: key.findings })
  return key.value
}

function isKeyUrl(text: string): boolean {
  return parseDidUrl(text)?.fragment !== undefined
}
