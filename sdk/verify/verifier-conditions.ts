import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

/** What can be found beside what verification itself finds. */
export const verifierConditions = {
  listMissing: notice('issuer-list-missing', {
    message: 'No list of recognised issuers was at hand, so that it is not known whether the issuer may issue this',
    authority: 'W3C Verifiable Credentials Data Model v2.0, sections 4.7 and A.3',
    remedy: 'Give the list of recognised issuers that the authority publishes, at GET /recognised-issuers of its single window',
  }),
  scopeNotCompared: warning('issuer-scope-not-compared', {
    message: 'The issuer is recognised within a scope alone, which could not be compared here with what the credential says, so that it does not count',
    authority: 'Registry of recognised issuers of the single window',
    remedy: 'Have the credential verified by the single window, which reads the claims of every known type, or give the SDK claimsOf',
  }),
  notPresented: fatal('credential-not-presented', {
    message: 'A challenge was given out, but this is a credential alone, which answers none',
    authority: 'W3C Verifiable Credential Data Integrity 1.0, sections 2.1 and 4.6',
    remedy: 'Ask its holder for a presentation that answers the challenge, or verify without one',
  }),
} as const
