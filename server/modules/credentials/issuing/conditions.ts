import { fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'

const model = 'W3C Verifiable Credentials Data Model v2.0'

/** What can stand against issuing a credential here, or against changing its status. */
export const issuingConditions = {
  issuerOther: fatal('credential-issuer-not-own', {
    message: 'The credential names an issuer other than the organisation that asks', authority: `${model}, section 4.7; VC API, POST /credentials/issue`,
    remedy: 'Leave the issuer out, or name the DID that GET /signing-keys shows',
  }),
  proofPresent: fatal('credential-proof-present', {
    message: 'The credential carries a proof already', authority: `${model}, section 4.12`, remedy: 'Send the credential without a proof; it is added here',
  }),
  statusPresent: fatal('credential-status-present', {
    message: 'The credential states a status of its own', authority: 'W3C Bitstring Status List v1.0, section 2.1', remedy: 'Leave credentialStatus out and name the purposes in options.credentialStatus: the index is drawn here',
  }),
  typeUnknown: warning('credential-type-unknown', {
    message: 'The credential is of no type that is known here, so that what it says was not checked', authority: 'List of credential types of this single window', remedy: 'Use a type that GET /credential-types lists, where one fits',
  }),
  formOfOtherModel: fatal('credential-form-of-other-model', {
    message: 'This way of securing is not defined for the data model of the credential', authority: 'W3C Verifiable Credentials Data Model v1.1 section 6.3.1; Securing Verifiable Credentials using JOSE and COSE section 3.1',
    remedy: 'Use vc-jwt with credentials/v1 and vc-jose with credentials/v2',
  }),
  statusUnknown: fatal('status-not-issued', {
    message: 'The credential was issued without a status of this purpose', authority: 'W3C Bitstring Status List v1.0, section 2.1', remedy: 'Name the purpose when the credential is issued',
  }),
  statusOther: fatal('status-entry-other', {
    message: 'The credential has this purpose at another index or in another list than stated', authority: 'W3C Bitstring Status List v1.0, section 2.1', remedy: 'Leave index and list out, or state them as the credential does',
  }),
  revocationFinal: fatal('status-revocation-final', {
    message: 'A revoked credential cannot be brought back', authority: 'W3C Bitstring Status List v1.0, section 2.1: revocation is not reversible', remedy: 'Issue a new credential; suspend where the state may end',
  }),
} as const
