import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const integrity = (section: string): string => `Verifiable Credential Data Integrity 1.0 section ${section}`

/** The document has no proof at all. */
export const proofMissing = fatal('proof-missing', { message: 'The document carries no proof', authority: integrity('4.4'), remedy: 'Send the document with the proof that its issuer added' })

/** A proof is not a JSON object: a text, a number, an array within the array. */
export const proofNotObject = fatal('proof-not-object', { message: 'A proof is not a JSON object', authority: integrity('2.1'), remedy: 'Send each proof as an object, or several as an array of objects' })

/** Each proof costs a signature to check. */
export const proofTooMany = fatal('proof-too-many', { message: 'The document carries more than 16 proofs', authority: 'Limit of this software', remedy: 'Send the document with the proofs that matter, 16 at most' })

/** Many proofs over much data: every chain link sees another document. */
export const proofWorkExceeded = fatal('proof-work-exceeded', { message: 'The proofs are more work to check than is done in one call', authority: 'Limit of this software', remedy: 'Send fewer proofs, or less data under each' })

/** The same proof stands twice. */
export const proofRepeated = fatal('proof-repeated', { message: 'The same proof stands twice', authority: integrity('2.1.1'), remedy: 'Send every proof once' })

/** Two proofs have one id, so that previousProof could mean either. */
export const proofIdRepeated = fatal('proof-id-repeated', { message: 'Two proofs have the same id', authority: integrity('2.1.2'), remedy: 'Give every proof an id of its own' })

/** A member has the wrong type: id, previousProof, challenge, domain and the like. */
export const proofMemberMalformed = fatal('proof-member-malformed', { message: 'A member of the proof is missing or has the wrong form', authority: integrity('2.1'), remedy: 'Send texts where texts belong: type, cryptosuite, verificationMethod, proofPurpose and proofValue are required' })

/** Neither DataIntegrityProof with a cryptosuite of the registry, nor an older type of it. */
export const proofSuiteUnknown = fatal('proof-suite-unknown', { message: 'The proof has a type or a cryptosuite that is not supported', authority: integrity('3.1'), remedy: 'Use eddsa-rdfc-2022, ecdsa-rdfc-2019, eddsa-jcs-2022, ecdsa-jcs-2019 or ecdsa-sd-2023' })

/** The proof is for another purpose than the one that it is looked at for. */
export const proofPurposeWrong = fatal('proof-purpose-wrong', { message: 'The proof was made for another purpose', authority: integrity('4.4'), remedy: 'Use assertionMethod for credentials, authentication for presentations' })

/** Not a date and time with its zone. */
export const proofDateMalformed = fatal('proof-date-malformed', { message: 'A date of the proof is not a date and time with its time zone', authority: `${integrity('2.1')}, XML Schema 1.1 part 2 section 3.4.28`, remedy: 'Write dates like 2026-07-02T09:30:00Z' })

/** created lies in the future. */
export const proofNotYetMade = fatal('proof-not-yet-made', { message: 'The proof says that it will be made in the future', authority: integrity('2.1'), remedy: 'Set the clock of the signing system, or wait' })

/** expires has passed. */
export const proofExpired = fatal('proof-expired', { message: 'The proof has expired', authority: integrity('2.1'), remedy: 'Ask the issuer or the holder for a new proof' })

/** verificationMethod is no DID URL with a fragment. */
export const proofMethodMalformed = fatal('proof-method-malformed', { message: 'The verification method of the proof is not the DID URL of a key', authority: `${integrity('2.1')}, Decentralized Identifiers v1.0 section 3.2`, remedy: 'Name the key by its DID, # and its fragment' })

/** The key is of another kind than the suite signs with. */
export const proofKeyUnsuitable = fatal('proof-key-unsuitable', { message: 'The key is of another type than the cryptosuite of the proof signs with', authority: 'Data Integrity EdDSA Cryptosuites v1.0 section 2, Data Integrity ECDSA Cryptosuites v1.0 section 2', remedy: 'Use Ed25519 keys with the eddsa suites, P-256 or P-384 keys with the ecdsa suites' })

/** The key was revoked. */
export const proofKeyRevoked = fatal('proof-key-revoked', { message: 'The key of the proof was revoked', authority: 'Controlled Identifiers v1.0 section 2.2', remedy: 'Ask the issuer to sign anew with a key in force' })

/** The key has expired. */
export const proofKeyExpired = fatal('proof-key-expired', { message: 'The key of the proof has expired', authority: 'Controlled Identifiers v1.0 section 2.2', remedy: 'Ask the issuer to sign anew with a key in force' })

/** The signature is not in the multibase of its suite, in canonical spelling and of the right length. */
export const proofValueMalformed = fatal('proof-value-malformed', { message: 'The proof value is not written as its cryptosuite writes it', authority: integrity('2.1'), remedy: 'Send the proof value as its issuer made it: base58btc behind z, for ecdsa-sd-2023 base64url behind u' })

/** The signature does not hold. */
export const proofSignatureWrong = fatal('proof-signature-wrong', { message: 'The signature does not hold: the document or the proof was altered, or another key signed it', authority: integrity('4.4'), remedy: 'Ask the issuer for the document as it was signed' })

/** A challenge was asked for, and this is not it. */
export const proofChallengeWrong = fatal('proof-challenge-wrong', { message: 'The proof does not answer the challenge that was given', authority: integrity('4.4'), remedy: 'Make a new presentation with the challenge of this request' })

/** A domain was asked for, and this is not it. */
export const proofDomainWrong = fatal('proof-domain-wrong', { message: 'The proof was not made for this domain', authority: integrity('4.4'), remedy: 'Make a new presentation with the domain of this request' })

/** A challenge that nobody compares: the standard lets it pass. */
export const proofChallengeUnchecked = warning('proof-challenge-unchecked', { message: 'The proof carries a challenge or a domain, and none was given to compare it with, so that it may be a replay', authority: integrity('2.1'), remedy: 'Verify with the challenge and the domain that the presentation was asked for with' })

/** previousProof names no proof of the document. */
export const proofPreviousUnknown = fatal('proof-previous-unknown', { message: 'The proof builds on a previous proof that the document does not carry', authority: integrity('4.5'), remedy: 'Send the document with all proofs of the chain' })

/** Proofs that build on each other in a circle. */
export const proofPreviousCircular = fatal('proof-previous-circular', { message: 'The proofs build on each other in a circle', authority: integrity('2.1.2'), remedy: 'Send the document with the proofs as they were made, one after the other' })

/** The context of the proof is not the context of the document. */
export const proofContextMismatched = fatal('proof-context-mismatched', { message: 'The context of the proof is not the one that the context of the document starts with', authority: 'Data Integrity EdDSA Cryptosuites v1.0 sections 3.2.5 and 3.3.2', remedy: 'Send the document with the context that it was signed with' })

/** The document has more contexts than were signed. */
export const proofContextPartial = warning('proof-context-partial', { message: 'The document carries contexts after those that the proof covers, which were not signed', authority: 'Data Integrity EdDSA Cryptosuites v1.0 section 3.3.2', remedy: 'Do not rely on terms that only the further contexts define' })

/** The document cannot be written in canonical JSON: lone surrogates, nesting without end. */
export const proofNotCanonicalizable = fatal('proof-not-canonicalizable', { message: 'The document cannot be written in canonical JSON', authority: 'RFC 8785 section 3.1', remedy: 'Send texts that are valid Unicode, and data that is not nested beyond need' })

/** ecdsa-sd-2023: the issuer's base proof was sent, which discloses the key that hides what is not disclosed. */
export const proofBaseNotDerived = fatal('proof-base-not-derived', { message: 'The proof is the base proof for its holder alone, not one derived from it', authority: 'Data Integrity ECDSA Cryptosuites v1.0 section 3.6.7', remedy: 'Let the holder derive a proof from it that discloses what is to be shown' })

/** ecdsa-sd-2023: labels, indexes and signatures do not fit the statements of the document. */
export const proofDisclosureMismatched = fatal('proof-disclosure-mismatched', { message: 'The signatures, labels or indexes of the proof do not fit the statements of the document', authority: 'Data Integrity ECDSA Cryptosuites v1.0 section 3.6.7', remedy: 'Let the holder derive the proof anew' })

/** The suite verifies only. */
export const proofSuiteCannotSign = fatal('proof-suite-cannot-sign', { message: 'This cryptosuite can be verified here, not signed with', authority: 'Scope of this software', remedy: 'Sign with eddsa-rdfc-2022, ecdsa-rdfc-2019, eddsa-jcs-2022 or ecdsa-jcs-2019' })

/** Why a proof was made over the JSON, where nobody asked for either. */
export const jcsForTerms = notice('proof-jcs-for-terms', { message: 'Secured over its JSON (a jcs suite): two members here mean the same by their contexts, so that a proof over RDF would not tell their values apart', authority: integrity('2.4.1'), remedy: 'Nothing is to be done; ask for a suite by its name where another is wanted' })

/** Why a proof was made over the JSON, where nobody asked for either. */
export const jcsForContexts = notice('proof-jcs-for-contexts', { message: 'Secured over its JSON (a jcs suite): a context of the document is not known here, so that it cannot be read as RDF', authority: integrity('2.4.1'), remedy: 'Load the context beforehand where a proof over RDF is wanted' })
