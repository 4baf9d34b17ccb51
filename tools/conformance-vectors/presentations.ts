import type { ConformanceVector, VectorSecuring } from '@customhouse/cli/conformance/vector.ts'
import { presentSdJwt } from '@customhouse/proofs/jose/sd-jwt/present-sd-jwt.ts'
import { signJws } from '@customhouse/proofs/jose/sign-jws.ts'
import type { JsonObject, JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { createPresentation, type PresentationDraft } from '@customhouse/proofs/verification/create-presentation.ts'
import { type SampleParty, sampleParties } from './sample-parties.ts'
import { contexts, created, disclosing, integrity, invalid, modelContext, plainCredential, plainOlderCredential, subjectOf, token, valid, valueOf } from './secured.ts'

const { mill, producer, importer, holder, intruder } = sampleParties
const challenge = '6f3c1b2a-9d44-4b7e-8a51-0c2d7e9f1a35'
const domain = 'https://window.example'
const options = { challenge, domain }
const answered = 'The holder signed this challenge and this domain, and every credential holds'

/** Presentations, sound and not, and SD-JWTs that their holders signed. */
export async function presentations(): Promise<readonly ConformanceVector[]> {
  const credential = await integrity(plainCredential(mill), mill, { cryptosuite: 'eddsa-rdfc-2022' })
  return [...(await soundOnes(credential)), ...(await wrongAnswers(credential)), ...(await wrongHolders(credential)), ...(await wrongContents(credential)), ...(await keyBindings())]
}

/** A presentation in each way of securing. */
async function present(credentials: readonly (JsonObject | string)[], party: SampleParty, change: Partial<PresentationDraft> = {}): Promise<JsonObject | string> {
  return valueOf(await createPresentation({ credentials, key: party.key, securing: byRdf, challenge, domain, created, ...change }))
}

const byRdf = { form: 'data-integrity', cryptosuite: 'eddsa-rdfc-2022', contexts } as const

async function soundOnes(credential: JsonObject): Promise<readonly ConformanceVector[]> {
  const sound = async (id: string, title: string, { input, securing, requirements = ['GIS-070'] }: { input: Promise<JsonObject | string>; securing: VectorSecuring; requirements?: readonly string[] }) =>
    valid({ id: `presentation-${id}`, title, requirements, kind: 'presentation', securing, input: await input, options }, answered)
  const older = await integrity(plainOlderCredential(mill), mill, { cryptosuite: 'eddsa-rdfc-2022' })
  return [
    await sound('eddsa-rdfc-2022', 'Secured by eddsa-rdfc-2022', { input: present([credential], importer), securing: 'eddsa-rdfc-2022' }),
    await sound('ecdsa-rdfc-2019', 'Secured by ecdsa-rdfc-2019', { input: present([credential], holder, { securing: { ...byRdf, cryptosuite: 'ecdsa-rdfc-2019' } }), securing: 'ecdsa-rdfc-2019' }),
    await sound('eddsa-jcs-2022', 'Secured by eddsa-jcs-2022', { input: present([credential], importer, { securing: { ...byRdf, cryptosuite: 'eddsa-jcs-2022' } }), securing: 'eddsa-jcs-2022', requirements: ['GIS-044'] }),
    await sound('vp-jwt-eddsa', 'A vp+jwt token signed by EdDSA', { input: present([credential], importer, { securing: { form: 'vc-jose' } }), securing: 'vc-jose' }),
    await sound('vp-jwt-es256', 'A vp+jwt token signed by ES256, with a token in an envelope', { input: present([await token(plainCredential(producer), producer)], holder, { securing: { form: 'vc-jose' } }), securing: 'vc-jose' }),
    await sound('two-credentials', 'A credential with a proof and one in an envelope', { input: present([credential, await token(plainCredential(producer), producer)], importer), securing: 'eddsa-rdfc-2022' }),
    await sound('version-1', 'A 1.1 token with a 1.1 credential', { input: present([older], importer, { securing: { form: 'vc-jwt' } }), securing: 'vc-jwt', requirements: ['GIS-045'] }),
  ]
}

async function wrongAnswers(credential: JsonObject): Promise<readonly ConformanceVector[]> {
  const wrong = async (id: string, title: string, { change, securing = 'eddsa-rdfc-2022', codes }: { change: Partial<PresentationDraft>; securing?: VectorSecuring; codes: readonly string[] }) =>
    invalid({ id: `presentation-${id}`, title, requirements: ['GIS-071'], kind: 'presentation', securing, input: await present([credential], importer, change), options }, 'It is not the answer that was asked for: it may be a copy of an older one, or one for somebody else', codes)
  const jose = { securing: { form: 'vc-jose' } } as const
  const unasked = await integrity({ '@context': [modelContext], type: ['VerifiablePresentation'], holder: importer.did, verifiableCredential: [credential] }, importer, { cryptosuite: 'eddsa-rdfc-2022', purpose: 'authentication', domain })
  return [
    await wrong('challenge-of-another', 'It answers another challenge', { change: { challenge: 'an-older-challenge' }, codes: ['proof-challenge-wrong'] }),
    await wrong('domain-of-another', 'It was made for another domain', { change: { domain: 'https://elsewhere.example' }, codes: ['proof-domain-wrong'] }),
    invalid({ id: 'presentation-without-challenge', title: 'It answers no challenge', requirements: ['GIS-071'], kind: 'presentation', securing: 'eddsa-rdfc-2022', input: unasked, options }, 'Nobody can tell it from a copy', ['proof-challenge-wrong']),
    await wrong('nonce-of-another', 'The token answers another nonce', { change: { ...jose, challenge: 'an-older-challenge' }, securing: 'vc-jose', codes: ['jose-nonce-wrong'] }),
    await wrong('audience-of-another', 'The token was made for another audience', { change: { ...jose, domain: 'https://elsewhere.example' }, securing: 'vc-jose', codes: ['jose-audience-wrong'] }),
  ]
}

async function wrongHolders(credential: JsonObject): Promise<readonly ConformanceVector[]> {
  const plain = (holderDid: string) => ({ '@context': [modelContext], type: ['VerifiablePresentation'], holder: holderDid, verifiableCredential: [credential] })
  const signed = (party: SampleParty, document: JsonObject, purpose: 'authentication' | 'assertionMethod') => integrity(document, party, { cryptosuite: 'eddsa-rdfc-2022', purpose, challenge, domain })
  const common = { kind: 'presentation', securing: 'eddsa-rdfc-2022', options } as const
  return [
    invalid({ ...common, id: 'presentation-of-a-stranger', title: 'A stranger presents in the importer’s name', requirements: ['GIS-072'], input: await signed(intruder, plain(importer.did), 'authentication') }, 'The holder does not control the key that signed', ['presentation-holder-not-controller']),
    invalid({ ...common, id: 'presentation-token-of-a-stranger', title: 'A stranger signs a token in the importer’s name', requirements: ['GIS-072'], securing: 'vc-jose', input: await signJws({ ...plain(importer.did), nonce: challenge, aud: domain }, intruder.key, { kid: intruder.key.verificationMethod, typ: 'vp+jwt', cty: 'vp' }) }, 'The holder does not control the key that signed', ['jose-key-not-of-issuer']),
    invalid({ ...common, id: 'presentation-for-assertion', title: 'The proof is for assertion', requirements: ['GIS-052', 'GIS-072'], input: await signed(importer, plain(importer.did), 'assertionMethod') }, 'Presentations are authentications', ['proof-purpose-wrong']),
    invalid({ ...common, id: 'presentation-unsigned', title: 'Nobody signed it', requirements: ['GIS-072'], input: plain(importer.did) }, 'Nobody has answered the challenge', ['proof-missing']),
  ]
}

async function wrongContents(credential: JsonObject): Promise<readonly ConformanceVector[]> {
  const common = { kind: 'presentation', securing: 'eddsa-rdfc-2022', options } as const
  const altered = { ...credential, credentialSubject: { ...subjectOf(credential), name: 'Hot-rolled plate of heat H61317' } }
  const unsigned = Object.fromEntries(Object.entries(credential).filter(([name]) => name !== 'proof')) as Readonly<Record<string, JsonValue>>
  const sound = await present([credential], importer)
  const exchanged = typeof sound === 'string' ? {} : { ...sound, verifiableCredential: [await integrity(plainCredential(mill, { name: 'Heat H61317' }), mill, { cryptosuite: 'eddsa-rdfc-2022' })] }
  const unverified = ['presentation-credential-unverified']
  return [
    invalid({ ...common, id: 'presentation-credential-altered', title: 'A credential in it was altered before it was presented', requirements: ['GIS-073'], input: await present([altered], importer) }, 'Every credential must hold', unverified),
    invalid({ ...common, id: 'presentation-credential-unsigned', title: 'A credential in it has no proof', requirements: ['GIS-073'], input: await present([unsigned], importer) }, 'Every credential must hold', unverified),
    invalid({ ...common, id: 'presentation-second-credential-expired', title: 'The second of two credentials has ended', requirements: ['GIS-073'], input: await present([credential, await token(plainCredential(producer, { validUntil: '2026-08-01T00:00:00Z' }), producer)], importer) }, 'Every credential must hold', unverified),
    invalid({ ...common, id: 'presentation-credential-exchanged', title: 'The credential was exchanged after the holder signed', requirements: ['GIS-073', 'GIS-050'], input: exchanged }, 'The holder signed another', ['proof-signature-wrong']),
    invalid({
      ...common, id: 'presentation-not-of-its-type', title: 'It is not of the type VerifiablePresentation', requirements: ['GIS-070'], securing: 'vc-jose',
      input: await signJws({ '@context': [modelContext], type: ['https://types.example/Folder'], holder: importer.did, verifiableCredential: [credential], nonce: challenge, aud: domain }, importer.key, { kid: importer.key.verificationMethod, typ: 'vp+jwt', cty: 'vp' }),
    }, 'The data model asks for the type', ['jose-payload-not-presentation']),
  ]
}

async function keyBindings(): Promise<readonly ConformanceVector[]> {
  const issued = await disclosing(plainCredential(producer), producer, { form: 'vc-sd-jwt', disclosable: ['/credentialSubject/name', '/credentialSubject/description'], holderKey: holder.publicJwk })
  const moment = new Date('2026-12-01T12:00:00Z')
  const bound = async (party: SampleParty, change: { nonce?: string; audience?: string; issuedAt?: Date } = {}) =>
    valueOf(await presentSdJwt(issued, { disclose: ['/credentialSubject/name'], keyBinding: { key: party.key, nonce: challenge, audience: domain, issuedAt: moment, ...change } }))
  const common = { kind: 'presentation', securing: 'vc-sd-jwt', requirements: ['GIS-075'], options: { ...options, now: '2026-12-01T12:01:00Z' } } as const
  const sound = await bound(holder)
  const [token = '', , binding = ''] = sound.split('~')
  const wrong = (id: string, title: string, [input, code]: readonly [string, string]) => invalid({ ...common, id: `key-binding-${id}`, title, input }, 'The holder has not answered this challenge with these disclosures (RFC 9901, section 7.3)', [code])
  return [
    valid({ ...common, id: 'key-binding', title: 'An SD-JWT of which the holder discloses the name, and signs', input: sound }, answered),
    wrong('nonce-of-another', 'The holder answered another nonce', [await bound(holder, { nonce: 'an-older-challenge' }), 'jose-nonce-wrong']),
    wrong('audience-of-another', 'The holder answered somebody else', [await bound(holder, { audience: 'https://elsewhere.example' }), 'jose-audience-wrong']),
    wrong('of-a-stranger', 'A stranger signs instead of the holder', [await bound(intruder), 'jose-algorithm-mismatch']),
    wrong('too-old', 'The holder signed a month before', [await bound(holder, { issuedAt: new Date('2026-11-01T12:00:00Z') }), 'sd-jwt-binding-time-wrong']),
    wrong('disclosure-taken-away', 'A disclosure was taken away after the holder signed', [[token, binding].join('~'), 'sd-jwt-binding-hash-wrong']),
    wrong('missing', 'The holder’s signature was taken away', [sound.slice(0, sound.lastIndexOf('~') + 1), 'sd-jwt-binding-missing']),
  ]
}
