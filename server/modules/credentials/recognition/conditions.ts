import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const registry = 'Registry of recognised issuers of this single window'

/** What can stand against recording a recognition. */
export const recordingConditions = {
  typeUnknown: fatal('issuer-type-unknown', {
    message: 'A type is not one that this single window knows',
    authority: registry, remedy: 'Name types as GET /credential-types lists them',
  }),
  periodWrong: fatal('issuer-period-wrong', {
    message: 'The recognition ends before it begins',
    authority: registry, remedy: 'State until later than from, or leave it out',
  }),
  issuerWrong: fatal('issuer-name-wrong', {
    message: 'The issuer is neither a DID nor an https URL',
    authority: 'W3C Verifiable Credentials Data Model v2.0, section 4.7', remedy: 'Name the issuer by its DID, or by the https URL that its credentials state',
  }),
} as const
