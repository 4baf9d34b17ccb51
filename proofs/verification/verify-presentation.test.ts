import { describe, expect, it } from 'vitest'
import { addProof } from '../cryptosuites/add-proof.ts'
import { issueJwtPresentation } from '../jose/issue-jwt-credential.ts'
import { presentSdJwt } from '../jose/sd-jwt/present-sd-jwt.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { jwkOf } from '../keys/json-web-key.ts'
import { createPresentation } from './create-presentation.ts'
import type { PresentationDraft } from './create-presentation.ts'
import { issueCredential } from './issue-credential.ts'
import { createSeenChallenges } from './seen-challenges.ts'
import { contexts, didOf, keyOf, millTestReport, moment, olderReport, testNeeds, told, valueOf } from './test-verification.ts'
import { verifyPresentation } from './verify-presentation.ts'

const needs = testNeeds()
const asked = { challenge: 'd6a1d9f2', domain: 'https://customs.example' }
const integrity = { form: 'data-integrity', cryptosuite: 'ecdsa-rdfc-2019', contexts } as const

async function credential(change: JsonObject = {}): Promise<JsonObject> {
  return valueOf(await issueCredential(millTestReport(change), { form: 'data-integrity', cryptosuite: 'eddsa-rdfc-2022', key: keyOf('mill'), contexts, created: moment }))
}

async function token(): Promise<string> {
  return valueOf(await issueCredential(millTestReport(), { form: 'vc-jose', key: keyOf('mill') }))
}

async function presented(change: Partial<PresentationDraft> = {}): Promise<JsonObject | string> {
  return valueOf(await createPresentation({ credentials: [await credential(), await token()], key: keyOf('buyer'), securing: integrity, created: moment, ...asked, ...change }))
}

/** Signed by the buyer, whatever is in it. */
async function signed(members: JsonObject): Promise<JsonObject> {
  const presentation = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'], ...members }
  return valueOf(await addProof(presentation, { cryptosuite: 'ecdsa-jcs-2019', key: keyOf('buyer'), contexts, purpose: 'authentication', ...asked }))
}

describe('verifyPresentation()', () => {
  it('verifies what createPresentation() has made, and every credential in it', async () => {
    for (const securing of [integrity, { form: 'vc-jose' }] as const) {
      const verification = await verifyPresentation(await presented({ securing }), needs, asked)
      expect(verification).toMatchObject({ verified: true, form: securing.form, holder: didOf('buyer'), findings: [], credentials: [{ verified: true, form: 'data-integrity' }, { verified: true, form: 'vc-jose' }] })
    }
  })

  it('verifies version 1.1, whose credentials may stand as tokens', async () => {
    const older = valueOf(await issueCredential(olderReport(), { form: 'vc-jwt', key: keyOf('mill') }))
    const verification = await verifyPresentation(await presented({ credentials: [older], securing: { form: 'vc-jwt' } }), needs, asked)
    expect(verification).toMatchObject({ verified: true, form: 'vc-jwt', holder: didOf('buyer'), credentials: [{ verified: true, form: 'vc-jwt' }] })
  })

  it('takes an SD-JWT with key binding for a presentation, and none without', async () => {
    const claims = { iss: didOf('mill'), vct: 'https://mill.example/heat', heat: '4711' }
    const issued = valueOf(await issueCredential(claims, { form: 'sd-jwt-vc', key: keyOf('mill'), disclosable: ['/heat'], holderKey: jwkOf(keyOf('buyer').verificationKey) }))
    const shown = valueOf(await presentSdJwt(issued, { disclose: 'all', keyBinding: { key: keyOf('buyer'), audience: asked.domain, nonce: asked.challenge, issuedAt: moment } }))
    expect(await verifyPresentation(shown, needs, asked)).toMatchObject({ verified: true, form: 'sd-jwt-vc', credentials: [{ keyBinding: { nonce: asked.challenge } }] })
    const unbound = await verifyPresentation(issued, needs, asked)
    expect([unbound.verified, told(unbound.credentials[0]?.findings ?? [])]).toEqual([false, ['sd-jwt-binding-missing ']])
  })

  it('must answer this challenge, at this domain', async () => {
    const presentation = await presented()
    expect(told((await verifyPresentation(presentation, needs, { ...asked, challenge: 'another' })).findings)).toEqual(['proof-challenge-wrong /proof/challenge'])
    expect(told((await verifyPresentation(presentation, needs, { ...asked, domain: 'https://elsewhere.example' })).findings)).toEqual(['proof-domain-wrong /proof/domain'])
    expect(told((await verifyPresentation(await presented({ securing: { form: 'vc-jose' } }), needs, { challenge: 'another', domain: 'another' })).findings)).toEqual(['jose-audience-wrong /aud', 'jose-nonce-wrong /nonce'])
    expect((await verifyPresentation(presentation, needs)).findings.map(({ code }) => code)).toContain('presentation-not-asked-for')
  })

  it('counts once', async () => {
    const presentation = await presented()
    const seenChallenges = createSeenChallenges({ now: needs.now })
    expect((await verifyPresentation(presentation, needs, { ...asked, seenChallenges })).verified).toBe(true)
    expect(told((await verifyPresentation(presentation, needs, { ...asked, seenChallenges })).findings)).toEqual(['presentation-replayed '])
  })

  it('does not let a forged presentation use a challenge up', async () => {
    const seenChallenges = createSeenChallenges({ now: needs.now })
    await verifyPresentation({ ...(await signed({})), holder: didOf('broker') }, needs, { ...asked, seenChallenges })
    expect(seenChallenges.take(asked.challenge)).toBe(true)
  })

  it('binds the holder to the key', async () => {
    expect(told((await verifyPresentation(await signed({ holder: didOf('mill'), verifiableCredential: await credential() }), needs, asked)).findings)).toEqual(['presentation-holder-not-controller /holder'])
    expect(await verifyPresentation(await signed({ verifiableCredential: await credential() }), needs, asked)).toMatchObject({ verified: true, holder: didOf('buyer') })
    expect(valueOf(await createPresentation({ credentials: [], key: keyOf('buyer'), securing: integrity }))).toMatchObject({ holder: didOf('buyer') })
    expect((await issueJwtPresentation({ holder: didOf('mill') }, { key: keyOf('buyer'), form: 'vc-jose' })).ok).toBe(false)
  })

  it('says where the holder is neither a subject nor the issuer, which is no fault', async () => {
    const about = async (id: string, others: readonly JsonObject[] = []) => credential({ credentialSubject: [{ id, type: ['MillTestReport'] }, ...others] })
    const notice = (place: string) => ({ code: 'presentation-holder-not-subject', severity: 'information', pointer: { declaration: `/verifiableCredential${place}` } })
    const both = await verifyPresentation(await presented({ credentials: [await credential(), await about(didOf('broker'))] }), needs, asked)
    expect(both).toMatchObject({ verified: true, findings: [notice('/1')] })
    const alone = await verifyPresentation(await signed({ verifiableCredential: await about(didOf('broker')) }), needs, asked)
    expect(alone).toMatchObject({ verified: true, findings: [notice('')] })
    for (const own of [await about(didOf('buyer')), await about(didOf('broker'), [{ id: didOf('buyer') }])]) expect((await verifyPresentation(await presented({ credentials: [own] }), needs, asked)).findings).toEqual([])
    const byIssuer = valueOf(await createPresentation({ credentials: [await about(didOf('broker'))], key: keyOf('mill'), securing: { ...integrity, cryptosuite: 'eddsa-jcs-2022' }, created: moment, ...asked }))
    expect(await verifyPresentation(byIssuer, needs, asked)).toMatchObject({ verified: true, findings: [] })
  })

  it('says which credential is not verified, and why', async () => {
    const { verified, findings, credentials } = await verifyPresentation(await signed({ verifiableCredential: [await credential(), { ...(await credential()), id: 'urn:uuid:0' }] }), needs, asked)
    expect([verified, told(findings)]).toEqual([false, ['presentation-credential-unverified /verifiableCredential/1']])
    expect(credentials.map((each) => told(each.findings))).toEqual([[], ['proof-signature-wrong /proof/proofValue']])
  })

  it('does not count proofs made for another purpose', async () => {
    const asserted = valueOf(await addProof({ '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiablePresentation'] }, { cryptosuite: 'ecdsa-jcs-2019', key: keyOf('buyer'), contexts, purpose: 'assertionMethod', ...asked }))
    expect(told((await verifyPresentation(asserted, needs, asked)).findings)).toEqual(['proof-purpose-wrong /proof/proofPurpose'])
  })

  const carried: readonly (readonly [JsonValue, string])[] = [
    [Array.from({ length: 65 }, () => ({ type: 'VerifiableCredential' })), 'presentation-credentials-too-many /verifiableCredential'],
    [['{}'], 'presentation-credential-wrong /verifiableCredential/0'],
    [[null], 'presentation-credential-wrong /verifiableCredential/0'],
    [{}, 'presentation-credential-unverified /verifiableCredential'],
  ]
  for (const [verifiableCredential, expected] of carried) {
    it(`says ${expected}`, async () => {
      const { verified, findings } = await verifyPresentation(await signed({ verifiableCredential }), needs, asked)
      expect([verified, told(findings)]).toEqual([false, [expected]])
    })
  }
})

describe('createSeenChallenges()', () => {
  it('forgets what is no longer good, and never makes room for a replay', () => {
    let milliseconds = 0
    const seen = createSeenChallenges({ now: () => new Date(milliseconds), keepSeconds: 60, challengesMax: 2 })
    expect([seen.take('a'), seen.take('a'), seen.take('b'), seen.take('c')]).toEqual([true, false, true, false])
    milliseconds = 59_999
    expect(seen.take('a')).toBe(false)
    milliseconds = 60_000
    expect([seen.take('a'), seen.take('c')]).toEqual([true, true])
  })
})
