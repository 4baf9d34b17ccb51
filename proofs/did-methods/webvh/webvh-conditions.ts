import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const spec = 'did:webvh v1.0'

/** What can stand against the log of a did:webvh. */
export const webvhConditions = {
  tooLarge: fatal('did-log-too-large', {
    message: 'The DID log, its witness proofs or one of its entries is larger than is accepted',
    authority: 'Limit of this software against abuse',
    remedy: 'Publish a log of at most 1 MB and 512 entries, with at most 4 proofs each',
  }),
  malformed: fatal('did-log-malformed', {
    message: 'The DID log is not one JSON object a line with the members of a log entry',
    authority: `${spec}, The DID Log File`,
    remedy: 'Publish each entry on one line with versionId, versionTime, parameters, state and proof',
  }),
  parametersWrong: fatal('did-log-parameters-wrong', {
    message: 'The parameters of a log entry are not those that the method defines, or change what may not change',
    authority: `${spec}, DID Method Parameters`,
    remedy: 'Set method, scid and updateKeys in the first entry, and afterwards only what may change',
  }),
  versionWrong: fatal('did-log-version-wrong', {
    message: 'The version of a log entry does not follow from the entry before and its own content',
    authority: `${spec}, Entry Hash Generation and Verification`,
    remedy: 'Publish the log as it was written, with every entry since the first',
  }),
  timeWrong: fatal('did-log-time-wrong', {
    message: 'The time of a log entry is no UTC time, not later than the entry before, or still to come',
    authority: `${spec}, Read (Resolve), step 4`,
    remedy: 'Write versionTime as in 2026-03-15T14:30:00Z, later than the last entry and not later than now',
  }),
  identifierWrong: fatal('did-log-identifier-wrong', {
    message: 'The self-certifying identifier is not the hash of the first log entry, or not that of the DID',
    authority: `${spec}, SCID Generation and Verification`,
    remedy: 'Publish the log that the DID was created with',
  }),
  proofMissing: fatal('did-log-proof-wrong', {
    message: 'A log entry is not signed as the method asks',
    authority: `${spec}, Authorized Keys; Data Integrity EdDSA Cryptosuites v1.0, section 3.3`,
    remedy: 'Sign each entry with eddsa-jcs-2022 for assertionMethod under the did:key of an update key',
  }),
  keyUnauthorized: fatal('did-log-key-unauthorized', {
    message: 'A log entry is signed by a key that was not authorized to update the DID',
    authority: `${spec}, Authorized Keys`,
    remedy: 'Sign with one of the active update keys',
  }),
  rotationWrong: fatal('did-log-rotation-wrong', {
    message: 'The update keys of a log entry are not those that the entry before committed to',
    authority: `${spec}, Pre-Rotation Key Hash Generation and Verification`,
    remedy: 'List update keys whose hashes stand in nextKeyHashes of the entry before, and new nextKeyHashes',
  }),
  movedWithoutLeave: fatal('did-log-moved', {
    message: 'The DID changes its place in the log though it is not portable, or without naming its former place',
    authority: `${spec}, DID Portability`,
    remedy: 'Set portable in the first entry, and list the former DID in alsoKnownAs',
  }),
  afterDeactivation: fatal('did-log-after-deactivation', {
    message: 'The log goes on after the DID was deactivated',
    authority: `${spec}, DID Method Parameters, deactivated`,
    remedy: 'End the log with the entry that deactivates the DID',
  }),
  witnessesMissing: fatal('did-log-witnesses-missing', {
    message: 'Fewer witnesses than the DID asks for approved a log entry',
    authority: `${spec}, Verifying Witness Proofs During Resolution`,
    remedy: 'Publish the proofs of the witnesses in did-witness.json before the log',
  }),
  versionUnknown: fatal('did-log-version-unknown', {
    message: 'The log has no such version of the DID, or none that was in force then',
    authority: `${spec}, Reading did:webvh DID URLs`,
    remedy: 'Ask for a version that the log contains',
  }),
} as const
