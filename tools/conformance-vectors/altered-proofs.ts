import type { ConformanceVector, VectorSecuring } from '@customhouse/cli/conformance/vector.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { decodeBase58, encodeBase58 } from '@customhouse/proofs/keys/base58.ts'
import { type SampleParty, sampleParties } from './sample-parties.ts'
import { encoded, integrity, invalid, plainCredential, proofOf, subjectOf, textIn, withProof } from './secured.ts'

const { mill, producer, trader, importer, intruder } = sampleParties

/** Credentials whose Data Integrity proofs do not hold, each for one reason. */
export async function alteredProofs(): Promise<readonly ConformanceVector[]> {
  const rdfc = await integrity(plainCredential(mill), mill, { cryptosuite: 'eddsa-rdfc-2022' })
  return [...(await alteredClaims(rdfc)), ...alteredProofMembers(rdfc), ...(await confusedKeys(rdfc)), ...(await confusedPurposes()), ...(await brokenSets(rdfc)), ...(await misspelledProofs(rdfc))]
}

const common = { kind: 'credential', securing: 'eddsa-rdfc-2022' } as const

async function alteredClaims(rdfc: JsonObject): Promise<readonly ConformanceVector[]> {
  const suites: readonly (readonly [VectorSecuring, typeof mill, readonly string[]])[] = [
    ['eddsa-rdfc-2022', mill, ['GIS-040', 'GIS-050']], ['ecdsa-rdfc-2019', producer, ['GIS-041', 'GIS-050']], ['eddsa-jcs-2022', mill, ['GIS-044', 'GIS-050']], ['ecdsa-jcs-2019', producer, ['GIS-044', 'GIS-050']],
  ]
  const altered = await Promise.all(suites.map(async ([securing, party, requirements]) => {
    const signed = await integrity(plainCredential(party), party, { cryptosuite: securing })
    return invalid({
      id: `altered-claim-${securing}`, title: `A weight was altered after signing by ${securing}`, requirements, kind: 'credential', securing,
      input: { ...signed, credentialSubject: { ...subjectOf(signed), description: 'Melted and poured in Canada; 12 pieces, 97,775 kg' } },
    }, 'The signature is over other claims', ['proof-signature-wrong'])
  }))
  const whole = (id: string, title: string, input: JsonObject) => invalid({ ...common, id, title, requirements: ['GIS-050'], input }, 'The signature is over another document', ['proof-signature-wrong'])
  return [
    ...altered,
    whole('altered-identifier', 'The identifier of the credential was altered', { ...rdfc, id: 'urn:uuid:00000000-0000-4000-8000-000000000000' }),
    whole('altered-validity', 'An end of validity was added', { ...rdfc, validUntil: '2099-01-01T00:00:00Z' }),
    whole('altered-subject-removed-member', 'A member of the subject was taken out', { ...rdfc, credentialSubject: { id: subjectOf(rdfc)['id'] ?? '', name: subjectOf(rdfc)['name'] ?? '' } }),
    whole('altered-type-added', 'A type was added', { ...rdfc, type: ['VerifiableCredential', 'https://types.example/MillTestReport'] }),
  ]
}

function alteredProofMembers(rdfc: JsonObject): readonly ConformanceVector[] {
  return [
    invalid({ ...common, id: 'flipped-bit', title: 'One bit of the signature is flipped', requirements: ['GIS-050'], input: withProof(rdfc, { proofValue: flipped(rdfc) }) }, 'The signature does not hold', ['proof-signature-wrong']),
    invalid({ ...common, id: 'altered-proof-created', title: 'The time of the proof was altered', requirements: ['GIS-050'], input: withProof(rdfc, { created: '2026-07-07T09:05:00Z' }) }, 'The signature covers the options of the proof', ['proof-signature-wrong']),
    invalid({ ...common, id: 'altered-proof-expires-added', title: 'An expiry was added to the proof', requirements: ['GIS-050'], input: withProof(rdfc, { expires: '2099-01-01T00:00:00Z' }) }, 'The signature covers the options of the proof', ['proof-signature-wrong']),
    invalid({ ...common, id: 'no-proof', title: 'The proof was taken away', requirements: ['GIS-050'], input: withoutProof(rdfc) }, 'Nothing vouches for it', ['proof-missing']),
    invalid({ ...common, id: 'no-proof-in-list', title: 'The list of proofs is empty', requirements: ['GIS-050'], input: { ...rdfc, proof: [] } }, 'Nothing vouches for it', ['proof-missing']),
    invalid({ ...common, id: 'no-proof-value', title: 'The proof has no value', requirements: ['GIS-050'], input: { ...rdfc, proof: without(proofOf(rdfc), 'proofValue') } }, 'There is no signature', ['proof-value-malformed']),
    invalid({ ...common, id: 'unknown-cryptosuite', title: 'The proof names a cryptosuite that does not exist', requirements: ['GIS-051'], input: withProof(rdfc, { cryptosuite: 'eddsa-rdfc-1999' }) }, 'A suite that is not known cannot be verified', ['proof-suite-unknown']),
    invalid({ ...common, id: 'cryptosuite-named-like-a-prototype', title: 'The proof names the cryptosuite "constructor"', requirements: ['GIS-051'], input: withProof(rdfc, { cryptosuite: 'constructor' }) }, 'A suite that is not known cannot be verified', ['proof-suite-unknown']),
    invalid({ ...common, id: 'cryptosuite-of-another-key', title: 'An Ed25519 key under the cryptosuite ecdsa-rdfc-2019', requirements: ['GIS-051'], input: withProof(rdfc, { cryptosuite: 'ecdsa-rdfc-2019' }) }, 'The suite does not take such keys', ['proof-key-unsuitable']),
    invalid({ ...common, id: 'cryptosuite-of-another-canonicalization', title: 'A proof over RDF under the name of the suite over JSON', requirements: ['GIS-051'], input: withProof(rdfc, { cryptosuite: 'eddsa-jcs-2022' }) }, 'The signature is over other bytes', ['proof-signature-wrong']),
  ]
}

async function confusedKeys(rdfc: JsonObject): Promise<readonly ConformanceVector[]> {
  const method = (did: string) => `${did}#${did.slice('did:key:'.length)}`
  return [
    invalid({ ...common, id: 'key-of-another-party', title: 'The true signature under the key of another party', requirements: ['GIS-060'], input: withProof(rdfc, { verificationMethod: method(intruder.did) }) }, 'That key did not sign', ['proof-signature-wrong']),
    invalid({ ...common, id: 'issuer-not-controller', title: 'A stranger signs in the name of the mill', requirements: ['GIS-060'], input: await integrity(plainCredential(mill), intruder, { cryptosuite: 'eddsa-rdfc-2022' }) }, 'The issuer does not control the key that signed', ['issuer-not-controller']),
    invalid({
      ...common, id: 'issuer-not-controller-p256', title: 'A stranger signs in the name of the producer, by ECDSA', requirements: ['GIS-060'], securing: 'ecdsa-rdfc-2019',
      input: await integrity(plainCredential(mill), producer, { cryptosuite: 'ecdsa-rdfc-2019' }),
    }, 'The issuer does not control the key that signed', ['issuer-not-controller']),
    invalid({ ...common, id: 'key-not-in-document', title: 'The proof names a key that the issuer’s document does not list', requirements: ['GIS-061'], input: withProof(rdfc, { verificationMethod: `${mill.did}#other` }) }, 'There is no such key', ['did-key-not-found']),
    ...(await malformedIssuers()),
    invalid({ ...common, id: 'key-without-fragment', title: 'The proof names the DID and no key of it', requirements: ['GIS-061'], input: withProof(rdfc, { verificationMethod: mill.did }) }, 'A verification method is a key, not a party', ['proof-method-malformed']),
  ]
}

/** Signatures that hold, by keys whose names are not those of keys. */
async function malformedIssuers(): Promise<readonly ConformanceVector[]> {
  const signedAs = (issuer: string, verificationMethod: string, key: SampleParty['key']) =>
    integrity({ ...plainCredential(mill), issuer }, { ...mill, key: { ...key, verificationMethod } }, { cryptosuite: 'eddsa-rdfc-2022' })
  const inBase64 = `did:key:u${Buffer.from(decodeBase58(mill.did.slice('did:key:z'.length)) ?? []).toString('base64url')}`
  const withPrivatePart = `did:jwk:${encoded(trader.privateJwk)}`
  const padded = `${trader.did}=`
  const refused = (id: string, title: string, input: JsonObject) => invalid({ ...common, id, title, requirements: ['GIS-005'], input }, 'Its issuer’s identifier names no key that could be used safely', [])
  return [
    refused('issuer-did-key-in-base64', 'The issuer is a did:key in base64url, and its key signed', await signedAs(inBase64, `${inBase64}#${inBase64.slice('did:key:'.length)}`, mill.key)),
    refused('issuer-did-jwk-with-private-part', 'The issuer is a did:jwk with the private part of the key, and the key signed', await signedAs(withPrivatePart, `${withPrivatePart}#0`, trader.key)),
    refused('issuer-did-jwk-padded', 'The issuer is a did:jwk with padding, and its key signed', await signedAs(padded, `${padded}#0`, trader.key)),
  ]
}

async function confusedPurposes(): Promise<readonly ConformanceVector[]> {
  const cryptosuite = 'eddsa-rdfc-2022'
  return [
    invalid({ ...common, id: 'purpose-authentication', title: 'A proof for authentication on a credential', requirements: ['GIS-052'], input: await integrity(plainCredential(mill), mill, { cryptosuite, purpose: 'authentication' }) }, 'Credentials are assertions', ['proof-purpose-wrong']),
    invalid({ ...common, id: 'purpose-key-agreement', title: 'A proof for key agreement on a credential', requirements: ['GIS-052'], input: await integrity(plainCredential(mill), mill, { cryptosuite, purpose: 'keyAgreement' }) }, 'Credentials are assertions', ['proof-purpose-wrong']),
    invalid({ ...common, id: 'proof-expired', title: 'The proof has expired', requirements: ['GIS-053'], input: await integrity(plainCredential(mill), mill, { cryptosuite, expires: new Date('2026-08-01T00:00:00Z') }) }, 'The proof no longer counts', ['proof-expired']),
    invalid({ ...common, id: 'proof-of-the-future', title: 'The proof was made in 2099', requirements: ['GIS-053'], input: await integrity(plainCredential(mill), mill, { cryptosuite, created: new Date('2099-01-01T00:00:00Z') }) }, 'A proof cannot be made in the future', ['proof-not-yet-made']),
  ]
}

async function brokenSets(rdfc: JsonObject): Promise<readonly ConformanceVector[]> {
  const cryptosuite = 'eddsa-rdfc-2022'
  const first = await integrity(plainCredential(mill), mill, { cryptosuite, id: 'urn:proof:mill' })
  const set = await integrity(first, importer, { cryptosuite, id: 'urn:proof:importer' })
  const chain = await integrity(first, importer, { cryptosuite, id: 'urn:proof:importer', previousProof: 'urn:proof:mill' })
  const [own = {}, other = {}] = proofsOf(set)
  const [chained = {}, endorsing = {}] = proofsOf(chain)
  return [
    invalid({ ...common, id: 'set-second-proof-wrong', title: 'The second of two proofs does not hold', requirements: ['GIS-048'], input: { ...set, proof: [own, { ...other, proofValue: flipped(rdfc) }] } }, 'Every proof must hold', ['proof-signature-wrong']),
    invalid({ ...common, id: 'set-first-proof-wrong', title: 'The issuer’s own proof does not hold, that of another does', requirements: ['GIS-048'], input: { ...set, proof: [{ ...own, proofValue: flipped(rdfc) }, other] } }, 'Every proof must hold', ['proof-signature-wrong']),
    invalid({ ...common, id: 'set-without-issuer', title: 'Two proofs that hold, neither by the issuer', requirements: ['GIS-048', 'GIS-060'], input: await integrity(await integrity(plainCredential(mill), importer, { cryptosuite }), intruder, { cryptosuite }) }, 'No key of the issuer signed', ['issuer-not-controller']),
    invalid({ ...common, id: 'chain-previous-proof-missing', title: 'The proof that another endorses was taken away', requirements: ['GIS-049'], input: { ...chain, proof: [endorsing] } }, 'The endorsed proof is not there', ['proof-previous-unknown']),
    invalid({ ...common, id: 'chain-previous-proof-exchanged', title: 'The proof that another endorses was exchanged', requirements: ['GIS-049'], input: { ...chain, proof: [{ ...chained, created: '2026-07-01T00:00:00Z' }, endorsing] } }, 'The endorsement is of another proof', ['proof-signature-wrong']),
    invalid({ ...common, id: 'chain-in-a-circle', title: 'Two proofs endorse each other', requirements: ['GIS-049'], input: { ...chain, proof: [{ ...chained, previousProof: 'urn:proof:importer' }, endorsing] } }, 'A chain must begin somewhere', ['proof-previous-circular']),
  ]
}

async function misspelledProofs(rdfc: JsonObject): Promise<readonly ConformanceVector[]> {
  const value = textIn(proofOf(rdfc), 'proofValue')
  const bytes = decodeBase58(value.slice(1)) ?? new Uint8Array()
  const spelled = (id: string, title: string, proofValue: string) => invalid({ ...common, id, title, requirements: ['GIS-054'], input: withProof(rdfc, { proofValue }) }, 'One signature has one spelling', ['proof-value-malformed'])
  const ecdsa = await integrity(plainCredential(producer), producer, { cryptosuite: 'ecdsa-rdfc-2019' })
  const zeros = `z${encodeBase58(new Uint8Array(64))}`
  return [
    spelled('proof-value-base64url', 'The true signature in base64url, where the suite says base58', `u${Buffer.from(bytes).toString('base64url')}`),
    spelled('proof-value-without-header', 'The true signature without the multibase header', value.slice(1)),
    spelled('proof-value-with-space', 'The true signature with a space at the end', `${value} `),
    spelled('proof-value-with-leading-one', 'The true signature behind a byte of zero', `z1${value.slice(1)}`),
    spelled('proof-value-too-short', 'The true signature without its last byte', `z${encodeBase58(bytes.subarray(0, 63))}`),
    invalid({ ...common, id: 'ecdsa-signature-of-zeros', title: 'An ECDSA signature of zeros', requirements: ['GIS-050'], securing: 'ecdsa-rdfc-2019', input: withProof(ecdsa, { proofValue: zeros }) }, 'r and s must be between one and the order of the group', ['proof-signature-wrong']),
  ]
}

/** The signature with its last bit flipped. */
function flipped(document: JsonObject): string {
  const bytes = Uint8Array.from(decodeBase58(textIn(proofOf(document), 'proofValue').slice(1)) ?? [])
  bytes[40] = (bytes[40] ?? 0) ^ 1
  return `z${encodeBase58(bytes)}`
}

function proofsOf({ proof = null }: JsonObject): readonly JsonObject[] {
  const proofs: readonly JsonValue[] = Array.isArray(proof) ? proof : [proof]
  return proofs.filter(isJsonObject)
}

function without(object: JsonObject, member: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== member))
}

function withoutProof(document: JsonObject): JsonObject {
  return without(document, 'proof')
}
