import type { DerivableCredential } from './derivation.ts'

/** The id that the issuer gave a credential, by which other papers name it. */
export function ownId({ id, issuer }: Pick<DerivableCredential, 'id' | 'issuer'>): string {
  return id.endsWith(`@${issuer}`) ? id.slice(0, -issuer.length - 1) : id
}
