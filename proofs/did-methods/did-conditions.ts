import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const core = 'Decentralized Identifiers v1.0'
const resolution = 'DID Resolution v1.0'
const controlled = 'Controlled Identifiers v1.0, section 3.3'

/** What can stand against a DID, its document, or the use of one of its keys. */
export const didConditions = {
  invalid: fatal('did-invalid', {
    message: 'The text is not a DID, or not one that its method allows',
    authority: `${core}, section 3.1; ${resolution}, section 11, INVALID_DID`,
    remedy: 'Write the DID as its method defines it, such as did:web:example.com',
  }),
  urlInvalid: fatal('did-url-invalid', {
    message: 'The text is not a DID URL',
    authority: `${core}, section 3.2; ${resolution}, section 11, INVALID_DID_URL`,
    remedy: 'Write the DID, a number sign, and the name of the key, such as did:web:example.com#key-1',
  }),
  urlPointsElsewhere: fatal('did-url-unsupported', {
    message: 'The DID URL has a path or a query, or names no key: a key is looked up in the current document alone',
    authority: `${controlled}; ${core}, section 5.2`,
    remedy: 'Name the key as the current DID document lists it: the DID, a number sign, and the name',
  }),
  notFound: fatal('did-not-found', {
    message: 'No DID document was found for the DID',
    authority: `${resolution}, section 11, NOT_FOUND`,
    remedy: 'Check the DID, and that its document is published where its method says',
  }),
  methodUnsupported: fatal('did-method-unsupported', {
    message: 'The DID method is not supported here',
    authority: `${resolution}, section 11, METHOD_NOT_SUPPORTED`,
    remedy: 'Use a DID of a supported method: did:key, did:jwk, did:web or did:webvh',
  }),
  featureUnsupported: fatal('did-feature-unsupported', {
    message: 'The DID asks for something that is not supported here',
    authority: `${resolution}, section 11, FEATURE_NOT_SUPPORTED`,
    remedy: 'Use keys of type Ed25519, P-256 or P-384, and no version of a document where its method keeps none',
  }),
  optionsInvalid: fatal('did-options-invalid', {
    message: 'What was asked of the resolution contradicts itself or is malformed',
    authority: `${resolution}, section 11, INVALID_OPTIONS`,
    remedy: 'Ask for one version: by its identifier, its number, or a date and time with its time zone',
  }),
  representationUnsupported: fatal('did-representation-unsupported', {
    message: 'The DID document is published as a media type that is not supported here',
    authority: `${resolution}, section 11, REPRESENTATION_NOT_SUPPORTED`,
    remedy: 'Publish the document as application/did+json, application/did+ld+json or application/json',
  }),
  internal: fatal('did-resolution-failed', {
    message: 'Resolving the DID failed unexpectedly',
    authority: `${resolution}, section 11, INTERNAL_ERROR`,
    remedy: 'Try again later, and tell the operator if it persists',
  }),
  deactivated: fatal('did-deactivated', {
    message: 'The DID was deactivated by its controller',
    authority: `${resolution}, section 4.4`,
    remedy: 'Ask the issuer for a credential under a DID that is active',
  }),
  documentMalformed: fatal('did-document-malformed', {
    message: 'The DID document is not as the data model defines it',
    authority: `${core}, section 5`,
    remedy: 'Publish a document whose members have the types of the data model',
  }),
  documentTooLarge: fatal('did-document-too-large', {
    message: 'The DID document is larger, deeper or has more keys than is accepted',
    authority: 'Limit of this software against abuse',
    remedy: 'Publish a document of at most 64 KB, 16 levels and 256 keys',
  }),
  documentOfAnother: fatal('did-document-id-mismatch', {
    message: 'The DID document that was found is the document of another DID',
    authority: `${core}, section 5.1.1`,
    remedy: 'Publish the document with the DID itself as its id',
  }),
  methodRepeated: fatal('did-verification-method-repeated', {
    message: 'Two keys of the DID document have the same id',
    authority: `${core}, section 5.2`,
    remedy: 'Give each verification method an id of its own',
  }),
  keyUnknown: fatal('did-key-not-found', {
    message: 'The DID document has no key of that name',
    authority: controlled,
    remedy: 'Sign with a key that the current DID document lists',
  }),
  relationshipMissing: fatal('did-relationship-missing', {
    message: 'The DID document does not allow the key that use',
    authority: `${controlled}; ${core}, section 5.3`,
    remedy: 'List the key under the relationship that the proof needs, or sign with one that is',
  }),
  controllerOther: fatal('did-key-controller-mismatch', {
    message: 'The key is controlled by another than the DID whose document lists it',
    authority: controlled,
    remedy: 'Sign with a key that the DID itself controls',
  }),
  materialAmbiguous: fatal('did-key-material-ambiguous', {
    message: 'The key is written in none or several of the forms that its type allows',
    authority: `${core}, section 5.2.1`,
    remedy: 'Publish the public key once: publicKeyMultibase for Multikey, publicKeyJwk for JsonWebKey',
  }),
  keyTypeUnsupported: fatal('did-key-type-unsupported', {
    message: 'The key is of a type that is not supported here',
    authority: `${core}, section 5.2; Controlled Identifiers v1.0, section 2.2`,
    remedy: 'Publish the key as Multikey, JsonWebKey, JsonWebKey2020 or Ed25519VerificationKey2020, of type Ed25519, P-256 or P-384',
  }),
  privatePublished: fatal('did-key-private-part-published', {
    message: 'The DID document publishes the private part of the key, so that anyone can sign with it',
    authority: `${core}, section 5.2.1`,
    remedy: 'Treat the key as lost: publish a new one, and revoke what it signed',
  }),
  keyRevoked: fatal('did-key-revoked', {
    message: 'The key was revoked',
    authority: 'Controlled Identifiers v1.0, section 2.2',
    remedy: 'Ask the issuer for a credential that a current key signed',
  }),
  keyExpired: fatal('did-key-expired', {
    message: 'The key has expired',
    authority: 'Controlled Identifiers v1.0, section 2.2',
    remedy: 'Ask the issuer for a credential that a current key signed',
  }),
  keyDatesMalformed: fatal('did-key-dates-malformed', {
    message: 'The revocation or the expiry of the key is not a date and time with its time zone',
    authority: 'Controlled Identifiers v1.0, section 2.2; XML Schema dateTimeStamp',
    remedy: 'Write them as in 2026-03-15T14:30:00Z',
  }),
} as const
