import { warning } from '@customhouse/vocabulary/finding/condition.ts'

/** What there is to say of proofs that cannot be verified again. */
export const standingConditions = {
  notKept: warning('provenance-proof-not-kept', { message: 'The content of the proof is kept no longer, so that it cannot be verified again', authority: 'Customhouse, retention of verified credentials', remedy: 'Hand the credential in again' }),
  tooMany: warning('provenance-proofs-too-many', { message: 'The chain rests on more proofs than are verified at a time', authority: 'Customhouse, verification of a chain', remedy: 'Ask for a part of the goods: a lot' }),
} as const
