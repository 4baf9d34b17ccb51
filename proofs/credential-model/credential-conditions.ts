import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'

const model = (section: string, older?: string): string =>
  `W3C Verifiable Credentials Data Model v2.0, section ${section}${older === undefined ? '' : `; v1.1, section ${older}`}`

/** A sentence each, what is wrong and what to do, for a condition that makes a document no credential. */
const fault = (code: string, [message, authority, remedy]: readonly [message: string, authority: string, remedy: string]): Condition => fatal(code, { message, authority, remedy })

/** What can be wrong with a credential's or a presentation's own form: one stable code each. */
export const modelConditions = {
  notAnObject: fault('credential-not-an-object', ['The credential is not a JSON object', model('4.2', '4'), 'Send the credential as one JSON object']),
  contextMissing: fault('credential-context-missing', ['The credential states no @context', model('4.3', '4.1'), 'State @context as a list that begins with the context of the data model']),
  contextNotOrdered: fault('credential-context-not-ordered', ['The @context is not a list', model('4.3', '4.1'), 'State @context as a list']),
  contextFirstWrong: fault('credential-context-first-wrong', ['The first @context is not that of a data model known here', model('4.3', '4.1'), 'Begin with https://www.w3.org/ns/credentials/v2 or https://www.w3.org/2018/credentials/v1']),
  contextEntryWrong: fault('credential-context-entry-wrong', ['An entry of @context is neither a URL nor an object', model('4.3', '4.1'), 'Name each further context by its absolute URL']),
  versionsMixed: fault('credential-versions-mixed', ['The contexts of two versions of the data model are used together', model('4.3 and appendix B'), 'Use the context of one version alone']),
  memberOfOtherVersion: fault('credential-member-of-other-version', ['The member belongs to version 1.1 of the data model, and the credential is of version 2.0', model('4.9', '4.6 and 4.8'), 'Use validFrom and validUntil']),
  memberOfLaterVersion: warning('credential-member-of-later-version', { message: 'The member is only reserved in version 1.1 of the data model; it is observed all the same', authority: model('4.9', '4.6'), remedy: 'Use issuanceDate and expirationDate, or version 2.0' }),
  idWrong: fault('credential-id-wrong', ['The id is not one absolute URL', model('4.4', '4.2'), 'Give one absolute URL, e.g. urn:uuid:, or leave the id out']),
  typeMissing: fault('credential-type-missing', ['The type is missing', model('4.5', '4.3'), 'State the type']),
  typeWrong: fault('credential-type-wrong', ['A type is not a term or an absolute URL', model('4.5', '4.3'), 'State the type as a text or as a list of texts']),
  typeNotCredential: fault('credential-type-not-credential', ['The type does not include VerifiableCredential', model('4.5', '4.3'), 'Add VerifiableCredential to the type']),
  issuerMissing: fault('credential-issuer-missing', ['The issuer is missing', model('4.7', '4.5'), 'State the issuer']),
  issuerWrong: fault('credential-issuer-wrong', ['The issuer is neither an absolute URL nor an object whose id is one', model('4.7', '4.5'), 'State the issuer by its DID']),
  subjectMissing: fault('credential-subject-missing', ['The credential has no subject', model('4.8', '4.4'), 'State credentialSubject']),
  subjectWrong: fault('credential-subject-wrong', ['A subject is not an object', model('4.8', '4.4'), 'State each subject as an object']),
  subjectEmpty: fault('credential-subject-empty', ['A subject is claimed nothing about', model('4.8', '4.4'), 'State at least one claim for each subject']),
  subjectIdWrong: fault('credential-subject-id-wrong', ['The id of a subject is not one absolute URL', model('4.4 and 4.8', '4.2 and 4.4'), 'Give one absolute URL, or leave the id out']),
  issuanceDateMissing: fault('credential-issuance-date-missing', ['The date of issuance is missing', 'W3C Verifiable Credentials Data Model v1.1, section 4.6', 'State issuanceDate']),
  dateWrong: fault('credential-date-wrong', ['The date and time is not one of XML Schema', `${model('4.9', '4.6 and 4.8')}; XML Schema 1.1 part 2, section 3.3.7`, 'Write it as 2026-03-02T14:00:00Z']),
  dateZoneMissing: fault('credential-date-zone-missing', ['The date and time states no time zone', `${model('4.9')}; XML Schema 1.1 part 2, section 3.4.28`, 'End it with Z or an offset']),
  dateZoneAssumed: warning('credential-date-zone-assumed', { message: 'The date and time states no time zone; it is read as UTC', authority: 'W3C Verifiable Credentials Data Model v1.1, section 4.6', remedy: 'End it with Z or an offset' }),
  periodReversed: fault('credential-period-reversed', ['The credential ends before it begins', model('4.9', '4.8'), 'Let the period end after it begins']),
  notYetValid: fault('credential-not-yet-valid', ['The credential is not in force yet', model('4.9 and A.6', '4.6'), 'Present it when it is in force']),
  expired: fault('credential-expired', ['The credential is no longer in force', model('4.9 and A.6', '4.8'), 'Ask its issuer for a new one']),
  languageValueWrong: fault('credential-language-value-wrong', ['The name or description is neither a text nor a text with its language', model('4.6 and 11.1'), 'Write a text, or an object of @value and @language']),
  statusWrong: fault('credential-status-wrong', ['A status is not an object', model('4.10', '4.9'), 'State each status as an object with a type']),
  statusTypeMissing: fault('credential-status-type-missing', ['A status has no type', model('4.10', '4.9'), 'State the type of each status']),
  statusIdWrong: fault('credential-status-id-wrong', ['The id of a status is not one absolute URL, or is missing where version 1.1 needs it', model('4.10', '4.9'), 'Give one absolute URL']),
  schemaWrong: fault('credential-schema-wrong', ['A credentialSchema is not an object', model('4.11', '5.4'), 'State each schema as an object with an id and a type']),
  schemaTypeMissing: fault('credential-schema-type-missing', ['A credentialSchema has no type', model('4.11', '5.4'), 'State the type of each schema']),
  schemaIdWrong: fault('credential-schema-id-wrong', ['The id of a credentialSchema is missing or not one absolute URL', model('4.11', '5.4'), 'Name the schema by its absolute URL']),
  refreshServiceWrong: fault('credential-refresh-service-wrong', ['A refreshService is not an object', model('5.4', '5.5'), 'State each refresh service as an object with a type']),
  refreshServiceTypeMissing: fault('credential-refresh-service-type-missing', ['A refreshService has no type', model('5.4', '5.5'), 'State the type of each refresh service']),
  refreshServiceIdWrong: fault('credential-refresh-service-id-wrong', ['The id of a refreshService is not one absolute URL, or is missing where version 1.1 needs it', model('5.4', '5.5'), 'Give one absolute URL']),
  termsOfUseWrong: fault('credential-terms-of-use-wrong', ['A termsOfUse is not an object', model('5.5', '5.6'), 'State each as an object with a type']),
  termsOfUseTypeMissing: fault('credential-terms-of-use-type-missing', ['A termsOfUse has no type', model('5.5', '5.6'), 'State the type of each']),
  termsOfUseIdWrong: fault('credential-terms-of-use-id-wrong', ['The id of a termsOfUse is not one absolute URL', model('5.5', '5.6'), 'Give one absolute URL, or leave the id out']),
  evidenceWrong: fault('credential-evidence-wrong', ['An evidence is not an object', model('5.6', '5.7'), 'State each as an object with a type']),
  evidenceTypeMissing: fault('credential-evidence-type-missing', ['An evidence has no type', model('5.6', '5.7'), 'State the type of each']),
  evidenceIdWrong: fault('credential-evidence-id-wrong', ['The id of an evidence is not one absolute URL', model('5.6', '5.7'), 'Give one absolute URL, or leave the id out']),
  relatedResourceWrong: fault('credential-related-resource-wrong', ['A relatedResource is not an object', model('5.3'), 'State each as an object with an id and a digest']),
  relatedResourceIdWrong: fault('credential-related-resource-id-wrong', ['The id of a relatedResource is missing or not one absolute URL', model('5.3'), 'Name the resource by its absolute URL']),
  relatedResourceRepeated: fault('credential-related-resource-repeated', ['Two relatedResource entries have the same id', model('5.3'), 'Name each resource once']),
  relatedResourceDigestMissing: fault('credential-related-resource-digest-missing', ['A relatedResource has neither digestSRI nor digestMultibase', model('5.3'), 'Give one of both']),
  relatedResourceDigestWrong: fault('credential-related-resource-digest-wrong', ['The digest of a relatedResource is not spelled as its standard says', `${model('5.3')}; Subresource Integrity, section 3.5; Controlled Identifiers v1.0, sections 2.4 and 2.5`, 'Write digestSRI as sha384- and base64, digestMultibase as a multibase multihash']),
} as const

/** What can be wrong with a presentation's own form. */
export const presentationConditions = {
  typeNotPresentation: fault('presentation-type-not-presentation', ['The type does not include VerifiablePresentation', model('4.13', '4.10'), 'Add VerifiablePresentation to the type']),
  holderWrong: fault('presentation-holder-wrong', ['The holder is neither an absolute URL nor an object whose id is one', model('4.13', '4.10'), 'State the holder by its DID, or leave it out']),
  credentialsMissing: notice('presentation-credentials-missing', { message: 'The presentation carries no credential', authority: model('4.13', '4.10'), remedy: 'Add the credentials that were asked for, if any were' }),
  credentialWrong: fault('presentation-credential-wrong', ['An entry of verifiableCredential is neither a credential nor an enveloped one', model('4.13', '4.10'), 'Put each credential in as an object']),
  envelopeWrong: fault('presentation-envelope-wrong', ['The id of an enveloped credential is not a data: URL', model('4.13.1'), 'Write the id as data:application/vc+jwt, and the token']),
  envelopeContextWrong: fault('presentation-envelope-context-wrong', ['An enveloped credential states no @context of the data model', model('4.13.1'), 'State https://www.w3.org/ns/credentials/v2 as its @context']),
} as const
