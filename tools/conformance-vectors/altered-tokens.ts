import { createHmac } from 'node:crypto'
import type { ConformanceVector } from '@customhouse/cli/conformance/vector.ts'
import { issueJwtCredential } from '@customhouse/proofs/jose/issue-jwt-credential.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { signJws } from '@customhouse/proofs/jose/sign-jws.ts'
import { type SampleParty, sampleParties } from './sample-parties.ts'
import { disclosing, encoded, invalid, plainCredential, plainOlderCredential, textIn, token, valueOf } from './secured.ts'

const { mill, producer, intruder } = sampleParties
const common = { kind: 'credential', securing: 'vc-jose' } as const

/** Credentials as tokens that must not be verified, each for one reason. */
export async function alteredTokens(): Promise<readonly ConformanceVector[]> {
  return [...(await alteredSignatures()), ...(await confusedAlgorithms()), ...(await misspelledTokens()), ...(await brokenClaims()), ...(await alteredDisclosures()), ...(await olderTokens())]
}

async function alteredSignatures(): Promise<readonly ConformanceVector[]> {
  const sound = await token(plainCredential(mill), mill)
  const [header = '', , signature = ''] = sound.split('.')
  const heavier = encoded({ ...plainCredential(mill), name: 'Heat H61317' })
  const other = (party: SampleParty, kid: string) => signJws(plainCredential(mill), party.key, { kid, typ: 'vc+jwt', cty: 'vc' })
  const ecdsa = await token(plainCredential(producer), producer)
  return [
    invalid({ ...common, id: 'token-altered-claim', title: 'The claims of a token were exchanged', requirements: ['GIS-043', 'GIS-050'], input: [header, heavier, signature].join('.') }, 'The signature is over other claims', ['jose-signature-wrong']),
    invalid({ ...common, id: 'token-flipped-bit', title: 'One bit of the signature of a token is flipped', requirements: ['GIS-050'], input: withSignature(sound, (bytes) => { bytes[40] = (bytes[40] ?? 0) ^ 1; return bytes }) }, 'The signature does not hold', ['jose-signature-wrong']),
    invalid({ ...common, id: 'token-without-signature', title: 'The signature of a token was taken away', requirements: ['GIS-050'], input: sound.slice(0, sound.lastIndexOf('.') + 1) }, 'There is no signature', ['jose-signature-wrong']),
    invalid({ ...common, id: 'token-es256-signature-of-zeros', title: 'An ES256 signature of zeros', requirements: ['GIS-050'], input: withSignature(ecdsa, () => Buffer.alloc(64)) }, 'r and s must be between one and the order of the group', ['jose-signature-wrong']),
    invalid({ ...common, id: 'token-es256-signature-in-der', title: 'The true ES256 signature in DER', requirements: ['GIS-054'], input: withSignature(ecdsa, inDer) }, 'JOSE signatures are r and s side by side', ['jose-signature-wrong']),
    invalid({ ...common, id: 'token-of-a-stranger', title: 'A stranger signs in the name of the mill, under the mill’s key name', requirements: ['GIS-060'], input: await other(intruder, mill.key.verificationMethod) }, 'The mill’s key did not sign', ['jose-signature-wrong']),
    invalid({ ...common, id: 'token-key-not-of-issuer', title: 'A stranger signs in the name of the mill, under the stranger’s key name', requirements: ['GIS-060'], input: await other(intruder, intruder.key.verificationMethod) }, 'The issuer does not control the key that signed', ['jose-key-not-of-issuer']),
  ]
}

async function confusedAlgorithms(): Promise<readonly ConformanceVector[]> {
  const payload = plainCredential(mill)
  const sound = await token(payload, mill)
  const header = { kid: mill.key.verificationMethod, typ: 'vc+jwt', cty: 'vc' }
  const unsigned = `${encoded({ alg: 'none', ...header })}.${encoded(payload)}.`
  const macInput = `${encoded({ alg: 'HS256', ...header })}.${encoded(payload)}`
  const mac = createHmac('sha256', Buffer.from(textIn(mill.publicJwk, 'x'), 'base64url')).update(macInput).digest('base64url')
  const refused = (id: string, title: string, { input, reason, code }: { input: string; reason: string; code: string }) => invalid({ ...common, id, title, requirements: ['GIS-051'], input }, reason, [code])
  return [
    refused('token-algorithm-none', 'The algorithm is "none"', { input: unsigned, reason: 'Such a token is not signed', code: 'jose-algorithm-refused' }),
    refused('token-algorithm-hs256', 'The public key as the secret of an HMAC', { input: `${macInput}.${mac}`, reason: 'Everybody has the public key', code: 'jose-algorithm-refused' }),
    refused('token-algorithm-of-another-key', 'ES256 is named for an Ed25519 key', { input: withHeader(sound, { alg: 'ES256', ...header }), reason: 'The key decides which algorithm can be', code: 'jose-algorithm-mismatch' }),
    refused('token-key-in-header', 'A stranger’s key stands in the header', {
      input: await signJws(payload, intruder.key, { ...header, jwk: intruder.publicJwk }), reason: 'Keys come from the issuer’s document, not from the token', code: 'jose-signature-wrong',
    }),
    refused('token-critical-unknown', 'The header names an extension that must be understood', { input: await signJws(payload, mill.key, { ...header, crit: ['urn:example:extension'], 'urn:example:extension': true }), reason: 'RFC 7515 section 4.1.11', code: 'jose-critical-unknown' }),
    refused('token-payload-not-encoded', 'The header says that the payload is not encoded', { input: await signJws(payload, mill.key, { ...header, crit: ['b64'], b64: false }), reason: 'RFC 7797 is not part of VC-JOSE', code: 'jose-critical-unknown' }),
  ]
}

async function misspelledTokens(): Promise<readonly ConformanceVector[]> {
  const sound = await token(plainCredential(mill), mill)
  const [header = '', payload = '', signature = ''] = sound.split('.')
  const spelled = (id: string, title: string, input: string) => invalid({ ...common, id, title, requirements: ['GIS-054'], input }, 'A token has one spelling (RFC 7515 section 2: base64url without padding, white space or other letters)', ['jose-encoding-wrong'])
  const twice = (id: string, title: string, [input, code]: readonly [string, string]) => invalid({ ...common, id, title, requirements: ['GIS-016'], input }, 'Two readers would read two things', [code])
  const doubledHeader = Buffer.from(`{"alg":"EdDSA","kid":${JSON.stringify(intruder.key.verificationMethod)},"kid":${JSON.stringify(mill.key.verificationMethod)},"typ":"vc+jwt","cty":"vc"}`).toString('base64url')
  const doubledPayload = Buffer.from(JSON.stringify(plainCredential(mill)).replace('{', '{"name":"Heat H61317",')).toString('base64url')
  const signed = async (start: string) => `${start}.${Buffer.from(await mill.key.sign(Buffer.from(start))).toString('base64url')}`
  return [
    spelled('token-padded', 'Padding at the end of the signature', `${sound}==`),
    spelled('token-in-standard-base64', 'The signature in the alphabet of standard base64', [header, payload, Buffer.from(signature, 'base64url').toString('base64').replaceAll('=', '')].join('.')),
    spelled('token-with-line-break', 'A line break in the payload', [header, `${payload.slice(0, 40)}\n${payload.slice(40)}`, signature].join('.')),
    spelled('token-last-bits-set', 'The unused bits of the last letter are set', `${sound.slice(0, -1)}${nextLetter(sound.at(-1) ?? '')}`),
    twice('token-header-member-twice', 'The header names two keys', [await signed(`${doubledHeader}.${payload}`), 'jose-header-duplicate']),
    twice('token-claim-twice', 'The claims name the credential twice', [await signed(`${header}.${doubledPayload}`), 'jose-payload-duplicate']),
  ]
}

async function brokenClaims(): Promise<readonly ConformanceVector[]> {
  const broken = async (id: string, title: string, { claims, requirement, reason, codes }: { claims: JsonObject; requirement: string; reason: string; codes: readonly string[] }) =>
    invalid({ ...common, id, title, requirements: [requirement], input: await token(plainCredential(mill, claims), mill) }, reason, codes)
  return [
    await broken('token-expired', 'The signature ended in August 2026 by its claim exp, which says when the credential ends', { claims: { exp: 1_785_542_400, validUntil: '2026-08-01T00:00:00Z' }, requirement: 'GIS-013', reason: 'It is no longer valid', codes: ['credential-expired'] }),
    await broken('token-not-yet-valid', 'The credential is valid from 2099', { claims: { validFrom: '2099-01-01T00:00:00Z' }, requirement: 'GIS-013', reason: 'It is not valid yet', codes: ['credential-not-yet-valid'] }),
    await broken('token-issuer-contradicted', 'The claim iss names another issuer than the credential', { claims: { iss: intruder.did }, requirement: 'GIS-060', reason: 'A token has one issuer (Securing Verifiable Credentials using JOSE and COSE, section 3.1.3)', codes: ['jose-key-not-of-issuer'] }),
    await broken('token-with-claim-vc', 'The claims hold a second credential in vc', { claims: { vc: plainOlderCredential(mill) }, requirement: 'GIS-012', reason: 'In the data model 2.0 the claims are the credential', codes: ['jose-claim-forbidden'] }),
  ]
}

async function alteredDisclosures(): Promise<readonly ConformanceVector[]> {
  const whole = await disclosing(plainCredential(producer), producer, { form: 'vc-sd-jwt', disclosable: ['/credentialSubject/name', '/credentialSubject/description'] })
  const [issued = '', first = '', second = ''] = whole.split('~')
  const altered = Buffer.from(Buffer.from(first, 'base64url').toString('utf8').replace('H61316', 'H61317')).toString('base64url')
  const added = encoded(['c2FsdHNhbHRzYWx0c2FsdA', 'heat', 'H61317'])
  const changed = (id: string, title: string, { input, reason, codes }: { input: string; reason: string; codes: readonly string[] }) =>
    invalid({ id: `sd-jwt-${id}`, title, requirements: ['GIS-046'], kind: 'credential', securing: 'vc-sd-jwt', input }, reason, codes)
  return [
    changed('disclosure-altered', 'A disclosure was altered', { input: [issued, altered, second, ''].join('~'), reason: 'The issuer signed the digest of another', codes: ['sd-jwt-disclosure-unreferenced'] }),
    changed('disclosure-added', 'A disclosure was added', { input: [issued, first, second, added, ''].join('~'), reason: 'The issuer signed no digest of it', codes: ['sd-jwt-disclosure-unreferenced'] }),
    changed('disclosure-twice', 'A disclosure stands there twice', { input: [issued, first, first, ''].join('~'), reason: 'RFC 9901 section 7.1: each digest counts once', codes: ['sd-jwt-digest-repeated'] }),
    changed('disclosure-not-json', 'A disclosure is no JSON', { input: [issued, Buffer.from('no json').toString('base64url'), ''].join('~'), reason: 'RFC 9901 section 4.2', codes: ['sd-jwt-disclosure-malformed'] }),
    changed('signature-altered', 'One bit of the issuer’s signature is flipped', { input: [withSignature(issued, (bytes) => { bytes[9] = (bytes[9] ?? 0) ^ 1; return bytes }), first, second, ''].join('~'), reason: 'The signature does not hold', codes: ['jose-signature-wrong'] }),
    changed('validity-ended', 'The credential ended in August 2026', {
      input: await disclosing(plainCredential(producer, { validUntil: '2026-08-01T00:00:00Z' }), producer, { form: 'vc-sd-jwt', disclosable: ['/credentialSubject/name'] }), reason: 'It is no longer valid', codes: ['credential-expired'],
    }),
  ]
}

async function olderTokens(): Promise<readonly ConformanceVector[]> {
  const sound = valueOf(await issueJwtCredential(plainOlderCredential(mill), { form: 'vc-jwt', key: mill.key }))
  const contradicting = { iss: intruder.did, nbf: 1_783_328_400, vc: plainOlderCredential(mill) }
  const securing = 'vc-jwt'
  return [
    invalid({ kind: 'credential', securing, id: 'vc-jwt-flipped-bit', title: 'One bit of the signature of a 1.1 token is flipped', requirements: ['GIS-045'], input: withSignature(sound, (bytes) => { bytes[9] = (bytes[9] ?? 0) ^ 1; return bytes }) }, 'The signature does not hold', ['jose-signature-wrong']),
    invalid({
      kind: 'credential', securing, id: 'vc-jwt-issuer-contradicted', title: 'iss names a stranger, who signed, and vc.issuer names the mill', requirements: ['GIS-045', 'GIS-060'],
      input: await signJws(contradicting, intruder.key, { kid: intruder.key.verificationMethod, typ: 'JWT' }),
    }, 'A token has one issuer (Verifiable Credentials Data Model v1.1, section 6.3.1)', ['jose-claim-contradicts']),
    invalid({
      kind: 'credential', securing, id: 'vc-jwt-expired', title: 'A 1.1 token ended in August 2026', requirements: ['GIS-045', 'GIS-013'],
      input: valueOf(await issueJwtCredential(plainOlderCredential(mill, { expirationDate: '2026-08-01T00:00:00Z' }), { form: 'vc-jwt', key: mill.key })),
    }, 'It is no longer valid', ['jose-expired']),
  ]
}

function withHeader(sound: string, header: JsonObject): string {
  return [encoded(header), ...sound.split('.').slice(1)].join('.')
}

function withSignature(sound: string, change: (bytes: Buffer) => Uint8Array): string {
  const at = sound.lastIndexOf('.') + 1
  return `${sound.slice(0, at)}${Buffer.from(change(Buffer.from(sound.slice(at), 'base64url'))).toString('base64url')}`
}

/** ECDSA-Sig-Value (RFC 3279, section 2.2.3). */
function inDer(bytes: Buffer): Buffer {
  const integer = (value: Buffer): Buffer => {
    const body = (value[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), value]) : value
    return Buffer.concat([Buffer.from([2, body.length]), body])
  }
  const body = Buffer.concat([integer(bytes.subarray(0, 32)), integer(bytes.subarray(32))])
  return Buffer.concat([Buffer.from([0x30, body.length]), body])
}

/** 64 bytes leave four bits of the last letter unused: the next letter decodes to the same. */
function nextLetter(letter: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return alphabet[alphabet.indexOf(letter) + 1] ?? ''
}
