import type { EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** What an issuer did to a credential. */
export type CredentialStep = 'revoked' | 'suspended' | 'reinstated'

/**
 * What an event stands for after its issuer did something to its proof: revocation is for good; what is reinstated stands as it did before it
 * was suspended, and as not recognised where it was never known otherwise.
 */
export function standingAfter(step: CredentialStep, { now, before }: { readonly now: EventStanding; readonly before: EventStanding | undefined }): EventStanding {
  if (now === 'revoked' || step === 'revoked') return 'revoked'
  if (step === 'suspended') return 'suspended'
  return now === 'suspended' ? before ?? 'not-recognised' : now
}
