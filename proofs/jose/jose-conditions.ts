import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const jws = 'RFC 7515 section 5.2'
const vcJwt = 'Verifiable Credentials Data Model v1.1 section 6.3.1'
const vcJose = 'Securing Verifiable Credentials using JOSE and COSE'

/** The token is longer than any honest one. */
export const joseTooLong = fatal('jose-too-long', { message: 'The token is longer than 1 MB', authority: 'RFC 8725 section 2.7', remedy: 'Refer to large data by digest instead of carrying them in the credential' })

/** Not three parts, or a part in another spelling than the one canonical. */
export const joseEncodingWrong = fatal('jose-encoding-wrong', { message: 'The token is not three parts in canonical base64url without padding, the first two of them text in UTF-8', authority: 'RFC 7515 sections 2 and 3.1, RFC 4648 section 3.5', remedy: 'Send the compact serialization exactly as it was signed' })

/** The header is not one JSON object. */
export const joseHeaderMalformed = fatal('jose-header-malformed', { message: 'The header of the token is not one JSON object of ordinary size', authority: jws, remedy: 'Write the header as a JSON object with alg, kid and typ' })

/** A header member stands twice. */
export const joseHeaderDuplicate = fatal('jose-header-duplicate', { message: 'A member of the header stands there twice', authority: 'RFC 7515 section 4', remedy: 'Give each header member once' })

/** An extension that must be understood, and is not: this code understands none. */
export const joseCriticalUnknown = fatal('jose-critical-unknown', { message: 'The header names an extension as critical that is not understood', authority: 'RFC 7515 section 4.1.11', remedy: 'Sign without critical extensions' })

/** none, secret-key, RSA and unknown algorithms. */
export const joseAlgorithmRefused = fatal('jose-algorithm-refused', { message: 'The algorithm of the token is not one of those accepted', authority: 'RFC 8725 section 3.1, RFC 7518 section 3.1, RFC 8037 section 3.1, RFC 9864 section 2.2', remedy: 'Sign with EdDSA on Ed25519, ES256 or ES384' })

/** The algorithm that the token names is not that of the key. */
export const joseAlgorithmMismatch = fatal('jose-algorithm-mismatch', { message: 'The algorithm of the token does not fit the type of the key', authority: 'RFC 8725 section 3.1', remedy: 'Sign with the algorithm of the key: EdDSA for Ed25519, ES256 for P-256, ES384 for P-384' })

/** The type in the header is not one of what is being verified. */
export const joseTypeWrong = fatal('jose-type-wrong', { message: 'The typ of the token is not that of what it is verified as', authority: 'RFC 8725 section 3.11', remedy: 'Set typ to the media type of the content: vc+jwt, vp+jwt, vc+sd-jwt, dc+sd-jwt, kb+jwt, or JWT for data model 1.1' })

/** No typ, so that a token made for something else might pass for this. */
export const joseTypeMissing = warning('jose-type-missing', { message: 'The token does not say by its typ that it is what it is taken for', authority: `${vcJose} sections 3.1 and 3.2, RFC 8725 section 3.11`, remedy: 'Set typ to vc+jwt, vp+jwt or vc+sd-jwt' })

/** No kid, and an issuer that may have several keys. */
export const joseKeyIdMissing = fatal('jose-key-id-missing', { message: 'The token does not say which key signed it', authority: `RFC 7515 section 4.1.4, ${vcJose} section 4.1.1`, remedy: 'Set kid to the DID URL of the key' })

/** A kid that neither is a DID URL nor a fragment of the issuer's. */
export const joseKeyIdMalformed = fatal('jose-key-id-malformed', { message: 'The kid of the token is neither an absolute DID URL nor a fragment of the DID of the issuer', authority: `${vcJose} section 4.1.1, Decentralized Identifiers v1.0 section 3.2`, remedy: 'Set kid to the DID URL of the key' })

/** Someone else's key, however well it signed. */
export const joseKeyNotOfIssuer = fatal('jose-key-not-of-issuer', { message: 'The key that signed is not controlled by the one in whose name the token speaks', authority: 'RFC 8725 section 3.8', remedy: 'Sign with a key of the issuer, or of the holder for a presentation' })

/** Revoked keys prove nothing: the time of signing rests on the signer's word alone. */
export const joseKeyRevoked = fatal('jose-key-revoked', { message: 'The key that signed is revoked', authority: 'Controlled Identifiers v1.0 section 2.2', remedy: 'Have the credential issued again under a current key' })

/** The key is beyond its term. */
export const joseKeyExpired = fatal('jose-key-expired', { message: 'The key that signed has expired', authority: 'Controlled Identifiers v1.0 section 2.2', remedy: 'Have the credential issued again under a current key' })

/** The signature does not belong to these bytes and this key. */
export const joseSignatureWrong = fatal('jose-signature-wrong', { message: 'The signature of the token does not hold', authority: jws, remedy: 'Send the token exactly as the issuer signed it' })

/** The payload is not one JSON object, or one beyond the limits of documents. */
export const josePayloadMalformed = fatal('jose-payload-malformed', { message: 'The payload of the token is not one JSON object in UTF-8 of at most 100 levels, 10,000 objects and lists and 25,000 members', authority: 'RFC 7519 section 7.2', remedy: 'Sign a JSON object' })

/** A member of the payload stands twice, so that readers could take one or the other. */
export const josePayloadDuplicate = fatal('jose-payload-duplicate', { message: 'An object in the payload has two members of the same name', authority: 'RFC 7519 section 4, RFC 8259 section 4', remedy: 'Sign each member once' })

/** A JWT, but no credential. */
export const josePayloadNotCredential = fatal('jose-payload-not-credential', { message: 'The payload of the token is not a credential', authority: `${vcJwt}, ${vcJose} section 3.1.1`, remedy: 'Sign the credential itself with typ vc+jwt, or with data model 1.1 in the claim vc' })

/** A JWT, but no presentation. */
export const josePayloadNotPresentation = fatal('jose-payload-not-presentation', { message: 'The payload of the token is not a presentation', authority: `${vcJwt}, ${vcJose} section 3.1.2`, remedy: 'Sign the presentation itself with typ vp+jwt, or with data model 1.1 in the claim vp' })

/** The claims vc and vp belong to data model 1.1 alone. */
export const joseClaimForbidden = fatal('jose-claim-forbidden', { message: 'The token carries a claim vc or vp where the payload is the data itself, or both', authority: `${vcJose} section 3.1.3`, remedy: 'Sign the credential or the presentation itself, without the claims vc and vp' })

/** Data model 2.0 in the claim of 1.1. */
export const joseModelWrong = fatal('jose-model-wrong', { message: 'The claims vc and vp carry data of the data model 1.1 only', authority: `${vcJwt}, ${vcJose} section 1.1`, remedy: 'Secure data of the data model 2.0 as vc+jwt or vp+jwt' })

/** A registered claim and the member that it stands for say different things. */
export const joseClaimContradicts = fatal('jose-claim-contradicts', { message: 'A claim of the token and the member that it stands for do not agree', authority: `${vcJwt}, ${vcJose} section 3.1.3`, remedy: 'Let iss, sub, jti, nbf and exp agree with the issuer or holder, the subject, the id and the dates' })

/** A registered claim of the wrong type. */
export const joseClaimMalformed = fatal('jose-claim-malformed', { message: 'A registered claim of the token does not have the form that its registration asks for', authority: 'RFC 7519 section 4.1', remedy: 'Write iss, sub and jti as texts and exp, nbf and iat as seconds since 1970 (numbers)' })

/** `iat` as a text, as some published examples have it. It decides nothing. */
export const joseIssuedAtText = notice('jose-issued-at-text', { message: 'The claim iat is a text and not a number of seconds', authority: 'RFC 7519 section 4.1.6', remedy: 'Write iat as seconds since 1970 (a number)' })

/** Beyond exp, where exp decides. */
export const joseExpired = fatal('jose-expired', { message: 'The token has expired', authority: 'RFC 7519 section 4.1.4', remedy: 'Have it issued again' })

/** Beyond exp, where the dates of the data model decide. */
export const joseSignatureExpired = warning('jose-signature-expired', { message: 'The signature has passed the expiry that its issuer gave it; the dates of the credential itself decide', authority: `${vcJose} section 3.1.3`, remedy: 'Ask the issuer for a fresh signature' })

/** Before nbf. */
export const joseNotYetValid = fatal('jose-not-yet-valid', { message: 'The token is not valid yet', authority: 'RFC 7519 section 4.1.5', remedy: 'Send it when the time in nbf has come' })

/** Made for someone else, or for no one. */
export const joseAudienceWrong = fatal('jose-audience-wrong', { message: 'The token is not addressed to the one who verifies it', authority: 'RFC 7519 section 4.1.3', remedy: 'Set aud to the identifier that the verifier asked for' })

/** Not the answer to this question: replayed, or made in advance. */
export const joseNonceWrong = fatal('jose-nonce-wrong', { message: 'The token does not carry the nonce that the verifier gave', authority: 'OpenID for Verifiable Presentations 1.0 section 14.1', remedy: 'Present again with the nonce of the request' })

/** The envelope is not a data: URL of a kind that is understood. */
export const joseEnvelopeMalformed = fatal('jose-envelope-malformed', { message: 'The envelope does not carry its token in a data: URL of a media type that is understood', authority: 'Verifiable Credentials Data Model v2.0 sections 4.13.1 and 4.13.2', remedy: 'Set id to data:application/vc+jwt, (vc+sd-jwt, vp+jwt) followed by the token' })

/** The token in the envelope says of itself that it is something else. */
export const joseEnvelopeMismatched = fatal('jose-envelope-mismatched', { message: 'The media type of the envelope is not that of the token in it', authority: 'Verifiable Credentials Data Model v2.0 sections 4.13.1 and 4.13.2', remedy: 'Let the media type of the data: URL be the typ of the token' })

/** What was to be signed has no issuer or holder, or another than the one who signs. */
export const joseIssuerMissing = fatal('jose-issuer-missing', { message: 'What is to be signed names no issuer, or one who does not control the key', authority: `${vcJwt}, RFC 8725 section 3.8`, remedy: 'Set issuer (holder for a presentation) to the DID of the signing key' })

/** What was to be signed has a date that cannot be written as seconds. */
export const joseDateMalformed = fatal('jose-date-malformed', { message: 'A date of what is to be signed is not a date and time', authority: vcJwt, remedy: 'Write issuanceDate and expirationDate as XML Schema dateTime' })
