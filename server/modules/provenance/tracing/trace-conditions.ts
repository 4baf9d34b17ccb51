import { notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const authority = 'Customhouse, tracing'

/** What there is to say of a trace. */
export const traceConditions = {
  cut: warning('provenance-trace-cut', { message: 'The chain is longer than what is followed at once; what is shown is not all of it', authority, remedy: 'Ask from a lot further along the chain' }),
  notYours: notice('provenance-more-not-yours', { message: 'The chain goes on from here by links of others, which are not yours to see', authority, remedy: 'Ask the party that you have the goods from or gave them to' }),
  proofTakenBack: warning('provenance-proof-taken-back', { message: 'The proof of this link was revoked or suspended by its issuer', authority: 'W3C Verifiable Credentials Data Model 2.0, section 4.10', remedy: 'Have the issuer issue a new proof' }),
} as const
