import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const list = (section: string): string => `W3C Bitstring Status List v1.0, section ${section}`

/** What can stand against a status entry, against the list that it points to, and what a list can say. */
export const statusConditions = {
  typeUnsupported: fatal('status-type-unsupported', { message: 'The status is of a type that cannot be checked here', authority: list('2.1'), remedy: 'Use BitstringStatusListEntry' }),
  entryPurposeWrong: fatal('status-purpose-wrong', { message: 'The status entry does not state one purpose', authority: list('2.1'), remedy: 'State statusPurpose as one text' }),
  entryIndexWrong: fatal('status-index-wrong', { message: 'The index of the status is not a whole number written as a text in base 10', authority: list('2.1'), remedy: 'State statusListIndex as digits in a text' }),
  entryListWrong: fatal('status-list-url-wrong', { message: 'The status names no list by its URL', authority: list('2.1'), remedy: 'State statusListCredential as an absolute URL' }),
  entrySizeWrong: fatal('status-size-wrong', { message: 'The size of a status is not a whole number of 1 to 8 bits', authority: list('2.1'), remedy: 'State statusSize as a number, or leave it out for one bit' }),
  entryMessagesWrong: fatal('status-messages-wrong', { message: 'The messages of the status are not one for each value that it can have', authority: list('2.1'), remedy: 'State statusMessage with a status and a message for each value' }),
  listUnavailable: fatal('status-list-unavailable', { message: 'The status list cannot be had, so that the status is unknown', authority: list('3.2'), remedy: 'Try again when the list can be retrieved, or load it beforehand' }),
  listUnverified: fatal('status-list-unverified', { message: 'The status list is not a credential that can be verified', authority: list('3.2'), remedy: 'Publish the list as a credential with a sound proof, in force' }),
  listExpired: fatal('status-list-expired', { message: 'The status list at hand is no longer in force', authority: list('2.2'), remedy: 'Load the newest list' }),
  listTypeWrong: fatal('status-list-type-wrong', { message: 'What the status points to is not a status list credential', authority: list('2.2'), remedy: 'Publish a BitstringStatusListCredential whose subject is a BitstringStatusList' }),
  listIdWrong: fatal('status-list-id-wrong', { message: 'The status list says that it is another one than was asked for', authority: list('2.2'), remedy: 'Publish each list under its own id' }),
  listPurposeWrong: fatal('status-list-purpose-wrong', { message: 'The status list states no purpose', authority: list('2.2'), remedy: 'State statusPurpose as one or more texts' }),
  listPurposeOther: fatal('status-list-purpose-other', { message: 'The status list is not for the purpose of the status', authority: list('3.2'), remedy: 'Point each status to a list of its purpose' }),
  listEncodingWrong: fatal('status-list-encoding-wrong', { message: 'The status list cannot be decoded', authority: list('2.2 and 3.4'), remedy: 'Compress the bits with GZIP and write them in base64url behind the multibase header u' }),
  listTooLong: fatal('status-list-too-long', { message: 'The status list is longer than this system accepts', authority: list('3.2'), remedy: 'Publish lists of at most 16 MB uncompressed' }),
  listTooShort: fatal('status-list-too-short', { message: 'The status list is too short to hide one credential among others', authority: list('3.2'), remedy: 'Publish lists of at least 131,072 entries' }),
  listTtlWrong: fatal('status-list-ttl-wrong', { message: 'The time to live of the status list is not a number of milliseconds', authority: list('2.2'), remedy: 'State ttl as a whole number, or leave it out' }),
  listIssuerOther: fatal('status-list-issuer-other', { message: 'The status list is of another issuer than the credential, and not accepted as one that speaks for it', authority: `${list('2.2')}: the issuers may differ where the one who relies on it trusts both`, remedy: 'Publish the list under the issuer of the credential' }),
  indexOutOfRange: fatal('status-index-out-of-range', { message: 'The index of the status lies outside of the list', authority: list('3.2'), remedy: 'State an index of the list' }),
  revoked: fatal('status-revoked', { message: 'The credential is revoked', authority: list('2.1'), remedy: 'Ask its issuer for a new one' }),
  suspended: fatal('status-suspended', { message: 'The credential is suspended', authority: list('2.1'), remedy: 'Ask its issuer, or present it again when the suspension is lifted' }),
  refreshAvailable: notice('status-refresh-available', { message: 'Its issuer has a newer version of the credential', authority: list('2.1'), remedy: 'Fetch it from the refresh service' }),
  messageSet: notice('status-message', { message: 'Its issuer has set a message about the credential', authority: list('2.1'), remedy: 'Read the message among the statuses' }),
  otherSet: warning('status-set', { message: 'A status of a purpose that is not known here is set', authority: list('2.1'), remedy: 'Ask its issuer what it means' }),
} as const
