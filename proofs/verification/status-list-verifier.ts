import { noStatusLists } from '../status-list/create-status-lists.ts'
import type { CredentialVerification } from './credential-verification.ts'
import { noSchemas } from './schema-library.ts'
import type { VerificationNeeds } from './verification-needs.ts'
import { verifyCredential } from './verify-credential.ts'

/**
 * Verifies the credential of a status list, for createStatusLists(). Its own status cannot be looked up, or lists could send one from the
 * one to the other without end: a list credential with a status of its own is not verified.
 */
export function statusListVerifier({ contexts, findKey, now }: Pick<VerificationNeeds, 'contexts' | 'findKey' | 'now'>): (credential: Uint8Array) => Promise<CredentialVerification> {
  return (credential) => verifyCredential(credential, { contexts, findKey, now, statusLists: noStatusLists, schemas: noSchemas })
}
