import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const multikeySection = 'Controlled Identifiers v1.0 section 2.2.2'
const jwkSection = 'RFC 7517 section 4, RFC 7518 section 6.2, RFC 8037 section 2'

/** The text is not base58btc behind a z. */
export const keyEncodingWrong = fatal('key-encoding-wrong', { message: 'The key is not written in base58btc behind the multibase header z', authority: multikeySection, remedy: 'Write the multicodec header and the key bytes in base58btc with the header z' })

/** The multicodec header is not one of the key types, or not written in its shortest form. */
export const keyTypeUnsupported = fatal('key-type-unsupported', { message: 'The key is neither Ed25519 nor ECDSA on P-256 or P-384', authority: multikeySection, remedy: 'Use an Ed25519, P-256 or P-384 public key' })

/** The key has too few or too many bytes for its type. */
export const keyLengthWrong = fatal('key-length-wrong', { message: 'The key does not have the length of its type', authority: multikeySection, remedy: 'Send the 32 bytes of an Ed25519 key, or the compressed point of 33 (P-256) or 49 (P-384) bytes' })

/** The key is no point of its curve, or written in a way that is not the one canonical. */
export const keyNotOnCurve = fatal('key-not-on-curve', { message: 'The key is not a point of its curve', authority: 'NIST SP 800-186 appendix D.1, RFC 8032 section 5.1.3', remedy: 'Send the public key as its key pair was generated' })

/** With a key of small order, one signature holds for many messages. */
export const keyOrderSmall = fatal('key-order-small', { message: 'The Ed25519 key is of small order, so that its signatures prove nothing', authority: 'RFC 8032 section 5.1.7 and NIST FIPS 186-5 section 7.8', remedy: 'Generate a new key pair and publish its public key' })

/** The JWK lacks members of its type, or they are not texts in canonical base64url. */
export const keyJwkMalformed = fatal('key-jwk-malformed', { message: 'The JSON Web Key lacks a member of its type, or has one of the wrong form', authority: jwkSection, remedy: 'Send kty, crv and the coordinates in base64url without padding' })

/** The JWK that should be public carries private or secret members. */
export const keyJwkPrivate = fatal('key-jwk-private', { message: 'The JSON Web Key carries private members and must be considered disclosed', authority: 'Controlled Identifiers v1.0 section 2.2.3', remedy: 'Revoke this key, generate a new one and publish its public members alone' })

/** The JWK says that it is for something else: another algorithm, encryption, other operations. */
export const keyJwkMismatched = fatal('key-jwk-mismatched', { message: 'The JSON Web Key names an algorithm or a use that does not fit its type or the checking of signatures', authority: 'RFC 7517 sections 4.2 to 4.4', remedy: 'Let alg fit crv, let use be sig, and let key_ops contain verify' })

/** The private JWK cannot sign: no private member, or one that does not belong to the public members. */
export const keyJwkNotPrivate = fatal('key-jwk-not-private', { message: 'The JSON Web Key has no private member that belongs to its public members', authority: jwkSection, remedy: 'Send the private key with its member d, as it was generated' })
