import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const authority = 'Customhouse, evidence of provenance'

/** What can be said of a credential that is handed in for what it tells of goods, apart from what verifying it finds. */
export const intakeConditions = {
  typeUnknown: notice('provenance-type-unknown', { message: 'The credential is sound and of no type that is known here, so that nothing is taken from it', authority, remedy: 'Hand in a type of GET /credential-types, or state the events' }),
  nothingTold: warning('provenance-nothing-told', { message: 'The credential says of no moment that something happened, and not from when it holds', authority: 'W3C Verifiable Credentials Data Model v2.0, section 4.9', remedy: 'Ask its issuer for a credential with validFrom' }),
  takenBack: warning('provenance-proof-taken-back', { message: 'The issuer took the credential back: what it says is recorded with that standing and supports nothing', authority: 'W3C Bitstring Status List v1.0, section 2.1', remedy: 'Ask its issuer for a new one' }),
  nothingWithin: fatal('provenance-presentation-empty', { message: 'The presentation holds no credential', authority: 'W3C Verifiable Credentials Data Model v2.0, section 4.13', remedy: 'Present the credentials in verifiableCredential' }),
  tooMany: fatal('provenance-credentials-too-many', { message: 'With what the presentations hold there are more credentials than are taken at a time', authority, remedy: 'Hand in at most 1,000 at a time' }),
} as const
