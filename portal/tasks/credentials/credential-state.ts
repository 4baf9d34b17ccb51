export type CredentialState = 'inForce' | 'suspended' | 'revoked' | 'expired' | 'notYet'

interface Dated {
  readonly statuses: readonly { readonly purpose: string; readonly isSet: boolean }[]
  readonly validFrom?: string
  readonly validUntil?: string
}

/** How a credential stands: what its issuer took back counts before what time did. */
export function stateOfCredential({ statuses, validFrom, validUntil }: Dated, now: number): CredentialState {
  const isSet = (purpose: string) => statuses.some((one) => one.purpose === purpose && one.isSet)
  if (isSet('revocation')) return 'revoked'
  if (isSet('suspension')) return 'suspended'
  if (validUntil !== undefined && Date.parse(validUntil) <= now) return 'expired'
  return validFrom !== undefined && Date.parse(validFrom) > now ? 'notYet' : 'inForce'
}
