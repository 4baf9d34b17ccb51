import { fatal, warning } from '@customhouse/vocabulary/finding/condition.ts'

/** The draft that SD-JWT VC is read by, as long as there is no RFC. */
export const sdJwtVcDraft = 'draft-ietf-oauth-sd-jwt-vc-13'

const vcClaims = `${sdJwtVcDraft} section 3.2.2.2`

/** Not an issuer's token, disclosures and an optional key binding, with tildes between them. */
export const sdJwtMalformed = fatal('sd-jwt-malformed', { message: 'The text is not a signed token with disclosures, with a tilde after each', authority: 'RFC 9901 section 4', remedy: 'Send the token of the issuer, a tilde, and each disclosure followed by a tilde' })

/** More disclosures than any honest credential has. */
export const sdJwtTooManyDisclosures = fatal('sd-jwt-too-many-disclosures', { message: 'The token has more than 5,000 disclosures', authority: 'RFC 9901 section 9', remedy: 'Make larger parts of the data disclosable' })

/** A hash that is not known, or not fit. */
export const sdJwtHashUnknown = fatal('sd-jwt-hash-unknown', { message: 'The hash algorithm of the disclosures is not accepted', authority: 'RFC 9901 section 4.1.1', remedy: 'Use sha-256, sha-384 or sha-512' })

/** A disclosure that is not an array of salt, name and value, or of salt and value. */
export const sdJwtDisclosureMalformed = fatal('sd-jwt-disclosure-malformed', { message: 'A disclosure is not a JSON array of a salt, a name and a value, or of a salt and a value, in canonical base64url', authority: 'RFC 9901 sections 4.2.1 and 4.2.2', remedy: 'Send the disclosures as the issuer made them' })

/** The names by which digests are found cannot be the names of data. */
export const sdJwtNameReserved = fatal('sd-jwt-name-reserved', { message: 'A name that is reserved for digests stands where data belong', authority: 'RFC 9901 sections 4.1 and 7.1', remedy: 'Name no member _sd, _sd_alg or ...' })

/** A member that is there already would be overwritten by a disclosure. */
export const sdJwtNameTaken = fatal('sd-jwt-name-taken', { message: 'A disclosure names a member that is there already', authority: 'RFC 9901 section 7.1', remedy: 'Disclose each member once' })

/** A digest that is not where digests stand, or not a text, or of the wrong kind of disclosure. */
export const sdJwtDigestMisplaced = fatal('sd-jwt-digest-misplaced', { message: 'Digests do not stand as the format asks, or a disclosure of one kind belongs to a digest of the other', authority: 'RFC 9901 sections 4.2.4 and 7.1', remedy: 'Put digests of members into _sd and those of array elements into ... alone' })

/** A digest twice. */
export const sdJwtDigestRepeated = fatal('sd-jwt-digest-repeated', { message: 'A digest stands in the token twice', authority: 'RFC 9901 section 7.1', remedy: 'Salt every disclosure afresh' })

/** A disclosure that belongs to no digest: it may come from another token, or was altered. */
export const sdJwtDisclosureUnreferenced = fatal('sd-jwt-disclosure-unreferenced', { message: 'A disclosure belongs to no digest that the issuer signed', authority: 'RFC 9901 section 7.1', remedy: 'Send only disclosures of this token, unaltered' })

/** What decides whether the credential holds must be visible to everyone. */
export const sdJwtClaimProtected = fatal('sd-jwt-claim-protected', { message: 'A claim that decides whether the credential holds is selectively disclosable', authority: `${vcClaims}, RFC 9901 section 9.7`, remedy: 'Leave iss, nbf, exp, cnf, vct, vct#integrity and status in clear' })

const hideable = { message: 'A member that is needed to verify the credential is selectively disclosable', authority: 'Securing Verifiable Credentials using JOSE and COSE section 3.2.1', remedy: 'Leave @context, type, issuer, the dates, credentialStatus, credentialSchema and relatedResource in clear' }

/** The same of W3C data, where it is a recommendation. */
export const sdJwtMemberHideable = warning('sd-jwt-member-hideable', hideable)

/** What is to be issued must leave those members in clear. */
export const sdJwtMemberProtected = fatal('sd-jwt-member-protected', hideable)

/** No type. */
export const sdJwtTypeMissing = fatal('sd-jwt-vct-missing', { message: 'The credential does not name its type', authority: vcClaims, remedy: 'Set vct to the identifier of the type' })

/** The verifier asks for the holder's signature, and there is none. */
export const sdJwtBindingMissing = fatal('sd-jwt-binding-missing', { message: 'The presentation is not bound to its holder', authority: 'RFC 9901 section 7.3', remedy: 'Sign a key binding token with the key of the holder' })

/** The holder's signature cannot be checked: the issuer named no key. */
export const sdJwtBindingKeyMissing = fatal('sd-jwt-binding-key-missing', { message: 'The credential names no key of its holder that the binding could be checked with', authority: 'RFC 9901 sections 4.1.2 and 7.3, RFC 7800 section 3.2', remedy: 'Have the credential issued with the public key of the holder in cnf.jwk' })

/** Not a key binding token, or one without its claims. */
export const sdJwtBindingMalformed = fatal('sd-jwt-binding-malformed', { message: 'The key binding does not have typ kb+jwt with iat, aud, nonce and sd_hash', authority: 'RFC 9901 section 4.3', remedy: 'Sign a key binding token with these claims' })

/** Not the holder's signature. */
export const sdJwtBindingSignatureWrong = fatal('sd-jwt-binding-signature-wrong', { message: 'The key binding is not signed with the key of the holder', authority: 'RFC 9901 section 7.3', remedy: 'Sign the key binding with the key that the credential was issued for' })

/** The binding was made for another set of disclosures. */
export const sdJwtBindingHashWrong = fatal('sd-jwt-binding-hash-wrong', { message: 'The key binding was made for other disclosures', authority: 'RFC 9901 sections 4.3.1 and 7.3', remedy: 'Sign the key binding over the disclosures that are sent' })

/** Signed too long ago, or in the future. */
export const sdJwtBindingTimeWrong = fatal('sd-jwt-binding-time-wrong', { message: 'The key binding was not signed just now', authority: 'RFC 9901 section 7.3', remedy: 'Present again' })

/** Nobody said for whom and for which request the binding should have been made. */
export const sdJwtBindingNotCompared = warning('sd-jwt-binding-not-compared', { message: 'The key binding holds, but was not compared with a request: it may have been made for another', authority: 'RFC 9901 section 7.3', remedy: 'Verify it against the audience and the nonce of the request' })

/** A pointer to nothing. */
export const sdJwtPointerUnknown = fatal('sd-jwt-pointer-unknown', { message: 'There is nothing at the place that is to be disclosed', authority: 'RFC 6901 section 7', remedy: 'Point to a member or an element that exists and is disclosable' })
