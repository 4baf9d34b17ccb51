import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const model = 'W3C Verifiable Credentials Data Model v2.0'

/** What verifying a credential can come upon apart from its own form, its proofs and its status. */
export const verificationConditions = {
  tooLarge: fatal('credential-too-large', { message: 'The credential is larger than 1 MB', authority: 'RFC 8259, section 9', remedy: 'Refer to large data by relatedResource and a digest' }),
  tooDeep: fatal('credential-too-deep', { message: 'Objects and lists stand in each other on more than 100 levels', authority: 'RFC 8259, section 9', remedy: 'Write the data flatter' }),
  tooMany: fatal('credential-too-many-members', { message: 'The credential has more than 10,000 objects and lists or more than 25,000 members', authority: 'RFC 8259, section 9', remedy: 'Issue several credentials' }),
  notJson: fatal('credential-not-json', { message: 'The credential cannot be read as JSON in UTF-8', authority: 'RFC 8259, sections 2 and 8.1', remedy: 'Send it as its issuer wrote it' }),
  memberRepeated: fatal('credential-member-repeated', { message: 'An object has two members of the same name', authority: 'RFC 8259, section 4; RFC 7493, section 2.3', remedy: 'Write each member once' }),
  formUnknown: fatal('credential-form-unknown', { message: 'This is neither a JSON object nor a token', authority: `${model}, section 4.12`, remedy: 'Send JSON, a JWT or an SD-JWT' }),
  lookupsTooMany: fatal('credential-lookups-too-many', { message: 'More keys and status lists would have to be fetched than is done in one call', authority: 'Limit of this software', remedy: 'Present fewer credentials at a time, or those of fewer issuers' }),
  failed: fatal('credential-verification-failed', { message: 'The verification could not be carried through', authority: `${model}, section 7.1`, remedy: 'Report this credential to whoever runs this system' }),
  issuerNotController: fatal('issuer-not-controller', { message: 'No key that signed the credential is controlled by its issuer', authority: `${model}, sections 4.7 and A.3; Controlled Identifiers v1.0, section 3.3`, remedy: 'Sign with a key that the issuer lists for assertionMethod' }),
  contextInline: fatal('credential-context-inline', { message: 'The credential defines terms itself, where its proof covers only what they stand for and not their names', authority: 'W3C Verifiable Credential Data Integrity 1.0, sections 2.4.2 and 5.6', remedy: 'Name contexts by their URLs alone, or secure the credential as eddsa-jcs-2022, ecdsa-jcs-2019 or a token' }),
  membersScattered: fatal('credential-members-scattered', { message: 'Two objects have one identifier and share what belongs at one place: the proof is the same wherever it stands, but programs look for it at one', authority: 'JSON-LD 1.1 Processing Algorithms and API, section 7.1 (node map generation)', remedy: 'State everything of one thing in one object, and give other things other identifiers' }),
  anotherSigner: notice('proof-of-another-party', { message: 'Another party than the issuer has signed the credential as well', authority: 'W3C Verifiable Credential Data Integrity 1.0, section 2.1.1', remedy: 'None needed: the issuer has signed' }),
  statusesTooMany: fatal('credential-statuses-too-many', { message: 'The credential has more than eight statuses', authority: `${model}, section 4.10`, remedy: 'State fewer' }),
  statusUnknown: warning('status-unknown', { message: 'The status of the credential could not be checked, and whoever relies on it has chosen to go on', authority: `${model}, section A.7`, remedy: 'Check it again when the list is at hand' }),
  schemasTooMany: fatal('credential-schemas-too-many', { message: 'The credential names more than sixteen schemas', authority: `${model}, section 4.11`, remedy: 'Name fewer' }),
  schemaViolated: fatal('credential-schema-violated', { message: 'The credential is not as the schema that it names asks', authority: 'W3C Verifiable Credentials JSON Schema Specification, section 3', remedy: 'Compare it with its schema at this place' }),
  schemaAltered: fatal('credential-schema-altered', { message: 'The schema that is known under this name has another digest', authority: `${model}, sections 4.11 and 5.3`, remedy: 'Load the schema that the issuer meant' }),
  schemaUnavailable: warning('credential-schema-unavailable', { message: 'The schema is not known here, so that the credential was not checked against it', authority: `${model}, section 4.11`, remedy: 'Load the schema beforehand' }),
  schemaUnsupported: warning('credential-schema-unsupported', { message: 'The schema is of a type that is not checked here', authority: `${model}, section 4.11`, remedy: 'Use JsonSchema' }),
  schemaUnusable: fatal('credential-schema-unusable', { message: 'The schema is not one that can be checked against', authority: 'JSON Schema 2020-12, section 4.3; W3C Verifiable Credentials JSON Schema Specification, section 2', remedy: 'Load a JSON Schema of 2020-12, 2019-09 or draft 7 that refers to nothing outside of itself' }),
  resourceAltered: fatal('credential-related-resource-altered', { message: 'The related resource does not have the digest that the issuer gave', authority: `${model}, section 5.3`, remedy: 'Use the resource that the issuer meant' }),
  resourceUnavailable: warning('credential-related-resource-unavailable', { message: 'The related resource is not at hand, so that its digest was not checked', authority: `${model}, section 5.3`, remedy: 'Offer its bytes, and verify again' }),
  resourcesTooMany: fatal('credential-related-resources-too-many', { message: 'The credential names more than 64 related resources', authority: `${model}, section 5.3`, remedy: 'Name fewer' }),
  refreshOffered: notice('credential-refresh-offered', { message: 'The issuer offers to refresh the credential', authority: `${model}, section 5.4`, remedy: 'Ask the refresh service where a newer one is wanted' }),
  termsApply: notice('credential-terms-of-use-stated', { message: 'The issuer or the holder has stated terms of use', authority: `${model}, section 5.5`, remedy: 'Read them before the credential is passed on or relied on' }),
  evidenceStated: notice('credential-evidence-stated', { message: 'The issuer has stated the evidence that it went by', authority: `${model}, section 5.6`, remedy: 'Weigh it where the claims need it' }),
  issueKeyForeign: fatal('credential-issuer-not-signer', { message: 'The issuer of the credential is not the one whose key is to sign it', authority: `${model}, section 4.7`, remedy: 'Sign with a key of the issuer' }),
  issueFormUnfit: fatal('credential-form-unfit', { message: 'Data of this version of the data model cannot be secured in this form', authority: `${model}, section 4.12; v1.1, section 6.3.1`, remedy: 'Use vc-jwt for version 1.1, and vc-jose or vc-sd-jwt for version 2.0' }),
} as const

/** What verifying a presentation can come upon apart from its form and its proofs. */
export const presentationVerificationConditions = {
  credentialsTooMany: fatal('presentation-credentials-too-many', { message: 'The presentation carries more than 64 credentials', authority: `${model}, section 4.13`, remedy: 'Present fewer at a time' }),
  credentialUnverified: fatal('presentation-credential-unverified', { message: 'A credential of the presentation is not verified', authority: `${model}, section 7.1`, remedy: 'See what was found in that credential' }),
  holderNotController: fatal('presentation-holder-not-controller', { message: 'No key that signed the presentation is controlled by its holder', authority: `${model}, section A.4; Controlled Identifiers v1.0, section 3.3`, remedy: 'Sign with a key that the holder lists for authentication' }),
  holderNotSubject: notice('presentation-holder-not-subject', { message: 'The holder is neither a subject nor the issuer of this credential, which the data model allows', authority: `${model}, section 2 (holder)`, remedy: 'Where the credential is to speak for its holder, ask by what right that one presents it' }),
  replayable: warning('presentation-not-asked-for', { message: 'No challenge was given out for the presentation, so that it may be a copy of an older one', authority: 'W3C Verifiable Credential Data Integrity 1.0, sections 2.1 and 4.6', remedy: 'Give out a challenge, and have it signed' }),
  replayed: fatal('presentation-replayed', { message: 'The challenge of the presentation has been answered before', authority: 'W3C Verifiable Credential Data Integrity 1.0, sections 2.1 and 4.6', remedy: 'Ask for a new challenge' }),
} as const
