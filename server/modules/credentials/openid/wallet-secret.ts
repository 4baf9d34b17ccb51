import { digestOf } from '@customhouse/proofs/jose/sd-jwt/disclosure.ts'

/** What a value is for: one secret gives several that tell nothing of each other. */
export type SecretUse = 'kept' | 'code' | 'transaction-code' | 'state' | 'nonce'

/**
 * A value that follows from a secret of 256 bits, and from which the secret does not follow. What wallets are to know is derived from the
 * reference in their link; what is kept is derived once more, so that whoever reads the database can ask for nothing.
 */
export function derived(use: SecretUse, secret: string): string {
  return digestOf(`customhouse wallet ${use}\n${secret}`, 'sha256')
}
