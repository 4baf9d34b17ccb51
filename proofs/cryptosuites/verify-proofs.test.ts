import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { encodeMultikey } from '../keys/multikey.ts'
import { generateSigningKey } from '../keys/signing-key.ts'
import type { KeyType } from '../keys/verification-key.ts'
import { addProof } from './add-proof.ts'
import type { NewProof } from './add-proof.ts'
import { millCredential, places, testContexts, testKey, testNeeds, textOf, valueOf } from './test-proofs.ts'
import { verifyProofs } from './verify-proofs.ts'

const asked: NewProof = { cryptosuite: 'eddsa-jcs-2022', key: testKey('Ed25519'), contexts: testContexts, purpose: 'assertionMethod', created: new Date('2026-07-01T09:00:00Z') }

async function signed(changes: Partial<NewProof> = {}, document: JsonObject = millCredential): Promise<JsonObject> {
  return valueOf(await addProof(document, { ...asked, ...changes }))
}

function proofOf(document: JsonObject): JsonObject {
  const { proof } = document
  if (!isJsonObject(proof)) throw new TypeError('Not one proof')
  return proof
}

const findingsOf = async (document: JsonObject, changes: Partial<typeof testNeeds> = {}): Promise<readonly string[]> => places((await verifyProofs(document, { ...testNeeds, ...changes })).findings)

/** The document with members of its proof changed; undefined takes one away. The signature then no longer holds, which is found last. */
async function withProof(changes: Readonly<Record<string, JsonValue | undefined>>): Promise<JsonObject> {
  const document = await signed()
  const entries = Object.entries({ ...proofOf(document), ...changes }).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined)
  return { ...document, proof: Object.fromEntries(entries) }
}

describe('verifyProofs()', () => {
  const pairs: readonly (readonly [string, KeyType])[] = [['eddsa-rdfc-2022', 'Ed25519'], ['eddsa-jcs-2022', 'Ed25519'], ['ecdsa-rdfc-2019', 'P-256'], ['ecdsa-rdfc-2019', 'P-384'], ['ecdsa-jcs-2019', 'P-256'], ['ecdsa-jcs-2019', 'P-384']]

  test.each(pairs)('%s with %s: holds, and not after any change', async (cryptosuite, type) => {
    const document = await signed({ cryptosuite, key: testKey(type) })
    const { proofs, findings } = await verifyProofs(document, testNeeds)
    expect(places(findings)).toEqual([])
    const { verificationMethod } = testKey(type)
    expect(proofs).toEqual([{ suite: cryptosuite, verificationMethod, controller: verificationMethod.split('#')[0], purpose: 'assertionMethod', created: '2026-07-01T09:00:00Z', isSound: true }])
    expect(await findingsOf({ ...document, name: 'Mill test report 4712' })).toEqual(['proof-signature-wrong /proof/proofValue'])
    expect(await findingsOf({ ...document, proof: { ...proofOf(document), created: '2026-07-01T09:00:01Z' } })).toEqual(['proof-signature-wrong /proof/proofValue'])
    const { description: _, ...shortened } = document
    expect(await findingsOf(shortened)).toEqual(['proof-signature-wrong /proof/proofValue'])
  })

  test.each(pairs)('%s with %s: any flipped bit of the proof value is refused', async (cryptosuite, type) => {
    const document = await signed({ cryptosuite, key: testKey(type) })
    const value = textOf(proofOf(document)['proofValue'])
    for (let place = 0; place < value.length; place += 3) {
      const altered = `${value.slice(0, place)}${String.fromCharCode(value.charCodeAt(place) ^ (1 << (place % 6)))}${value.slice(place + 1)}`
      const [found = ''] = await findingsOf({ ...document, proof: { ...proofOf(document), proofValue: altered } })
      expect(['proof-signature-wrong /proof/proofValue', 'proof-value-malformed /proof/proofValue']).toContain(found)
    }
  })

  test('says what of the form of a proof is wrong, and where', async () => {
    const wrong: readonly (readonly [Readonly<Record<string, JsonValue | undefined>>, readonly string[]])[] = [
      [{ type: undefined }, ['proof-member-malformed /proof/type']],
      [{ type: ['DataIntegrityProof'] }, ['proof-member-malformed /proof/type']],
      [{ type: 'RsaSignature2018' }, ['proof-suite-unknown /proof/cryptosuite']],
      [{ type: 'Ed25519Signature2020' }, ['proof-suite-unknown /proof/cryptosuite']],
      [{ cryptosuite: 'constructor' }, ['proof-suite-unknown /proof/cryptosuite']],
      [{ cryptosuite: 'Ed25519Signature2020' }, ['proof-suite-unknown /proof/cryptosuite']],
      [{ cryptosuite: undefined }, ['proof-suite-unknown /proof/type']],
      [{ proofPurpose: undefined, id: 7 }, ['proof-member-malformed /proof/id', 'proof-member-malformed /proof/proofPurpose']],
      [{ proofPurpose: 'authentication' }, ['proof-purpose-wrong /proof/proofPurpose']],
      [{ previousProof: [] }, ['proof-member-malformed /proof/previousProof']],
      [{ previousProof: [1] }, ['proof-member-malformed /proof/previousProof']],
      [{ domain: { a: 1 } }, ['proof-member-malformed /proof/domain']],
      [{ verificationMethod: undefined }, ['proof-method-malformed /proof/verificationMethod']],
      [{ verificationMethod: { id: 'did:key:a#a' } }, ['proof-method-malformed /proof/verificationMethod']],
      [{ verificationMethod: 'did:key:a' }, ['proof-method-malformed /proof/verificationMethod']],
      [{ verificationMethod: 'https://mill.example/key#1' }, ['proof-method-malformed /proof/verificationMethod']],
      [{ verificationMethod: 'did:key:a#b' }, ['key-encoding-wrong /proof/verificationMethod']],
      [{ proofValue: undefined }, ['proof-value-malformed /proof/proofValue']],
      [{ proofValue: 'uAAAA' }, ['proof-value-malformed /proof/proofValue']],
      [{ proofValue: 'z' }, ['proof-value-malformed /proof/proofValue']],
      [{ created: '2026-07-01' }, ['proof-date-malformed /proof/created']],
      [{ created: '2026-07-01T09:00:00' }, ['proof-date-malformed /proof/created']],
      [{ expires: '2026-02-30T09:00:00Z' }, ['proof-date-malformed /proof/expires']],
      [{ created: '2026-07-02T12:05:01Z' }, ['proof-not-yet-made /proof/created']],
      [{ expires: '2026-07-02T12:00:00Z' }, ['proof-expired /proof/expires']],
      [{ previousProof: 'urn:proof:0' }, ['proof-previous-unknown /proof/previousProof']],
      [{ '@context': 'https://www.w3.org/2018/credentials/v1' }, ['proof-context-mismatched /proof/@context']],
      [{ created: '2026-07-02T12:04:59Z' }, ['proof-signature-wrong /proof/proofValue']],
      [{ '@context': undefined }, ['proof-signature-wrong /proof/proofValue']],
      [{ nonce: 'n' }, ['proof-signature-wrong /proof/proofValue']],
    ]
    for (const [changes, expected] of wrong) expect(await findingsOf(await withProof(changes)), JSON.stringify(changes)).toEqual(expected)
  })

  test('refuses documents without proofs, with too many, and proofs that are no objects', async () => {
    expect(await findingsOf(millCredential)).toEqual(['proof-missing /proof'])
    expect(await findingsOf({ ...millCredential, proof: [] })).toEqual(['proof-missing /proof'])
    for (const proof of ['a', 1, null, true]) expect(await findingsOf({ ...millCredential, proof })).toEqual(['proof-not-object /proof'])
    expect(await findingsOf({ ...millCredential, proof: [['a'], 7] })).toEqual(['proof-not-object /proof/0', 'proof-not-object /proof/1'])
    const document = await signed()
    expect(await findingsOf({ ...document, proof: Array<JsonObject>(17).fill(proofOf(document)) })).toEqual(['proof-too-many /proof'])
    expect(await findingsOf({ ...document, proof: [proofOf(document), proofOf(document)] })).toEqual(['proof-repeated /proof/1'])
  })

  test('lets no key verify for a suite that it does not belong to', async () => {
    for (const [cryptosuite, type] of [['eddsa-jcs-2022', 'P-256'], ['ecdsa-jcs-2019', 'Ed25519'], ['eddsa-rdfc-2022', 'P-384'], ['ecdsa-sd-2023', 'P-384']] as const) {
      const document = await signed()
      const proof = { ...proofOf(document), cryptosuite, verificationMethod: testKey(type).verificationMethod, ...(cryptosuite === 'ecdsa-sd-2023' ? { proofValue: 'uAAAA' } : {}) }
      expect(await findingsOf({ ...document, proof })).toEqual(['proof-key-unsuitable /proof/verificationMethod'])
      expect((await addProof(millCredential, { ...asked, cryptosuite, key: testKey(type) })).ok).toBe(false)
    }
    // The same key under the other suite's name: the hash differs only by the name, which is signed.
    const document = await signed({ cryptosuite: 'ecdsa-jcs-2019', key: testKey('P-256') })
    expect(await findingsOf({ ...document, proof: { ...proofOf(document), cryptosuite: 'ecdsa-rdfc-2019' } })).toEqual(['proof-signature-wrong /proof/proofValue'])
  })

  test('asks for the key with the purpose, and heeds its dates and what the finder says', async () => {
    const document = await signed()
    const asking: string[] = []
    await verifyProofs(document, { ...testNeeds, findKey: (id, relationship) => { asking.push(`${relationship} ${id}`); return testNeeds.findKey(id, relationship) } })
    expect(asking).toEqual([`assertionMethod ${testKey('Ed25519').verificationMethod}`])
    const dated = (dates: object): Promise<readonly string[]> => findingsOf(document, { findKey: async (id, relationship) => { const found = await testNeeds.findKey(id, relationship); return found.ok ? { ok: true, value: { ...found.value, ...dates } } : found } })
    expect(await dated({ revoked: '2026-07-02T12:00:00Z' })).toEqual(['proof-key-revoked /proof/verificationMethod'])
    expect(await dated({ expires: 'soon' })).toEqual(['proof-key-expired /proof/verificationMethod'])
    expect(await dated({ revoked: '2027-01-01T00:00:00Z', expires: '2027-01-01T00:00:00Z' })).toEqual([])
  })

  test('compares challenge and domain, and warns of those that nobody compares', async () => {
    const document = await signed({ challenge: 'c-1', domain: ['port.example', 'customs.example'], purpose: 'authentication' })
    const purpose = 'authentication'
    expect(await findingsOf(document, { purpose, challenge: 'c-1', domain: 'customs.example' })).toEqual([])
    expect(await findingsOf(document, { purpose, challenge: 'c-2', domain: 'mill.example' })).toEqual(['proof-challenge-wrong /proof/challenge', 'proof-domain-wrong /proof/domain'])
    const unchecked = await verifyProofs(document, { ...testNeeds, purpose })
    expect(places(unchecked.findings)).toEqual(['proof-challenge-unchecked /proof/challenge', 'proof-challenge-unchecked /proof/domain'])
    expect(unchecked.findings.every(({ severity }) => severity === 'warning')).toBe(true)
    expect(unchecked.proofs[0]?.isSound).toBe(true)
    expect(await findingsOf(await signed(), { challenge: 'c-1', domain: 'customs.example' })).toEqual(['proof-challenge-wrong /proof/challenge', 'proof-domain-wrong /proof/domain'])
  })

  test('in jcs suites, warns of contexts that were added behind the signed ones, and refuses any other change of them', async () => {
    const document = await signed()
    const added = await verifyProofs({ ...document, '@context': ['https://www.w3.org/ns/credentials/v2', 'https://mill.example/terms'] }, testNeeds)
    expect(places(added.findings)).toEqual(['proof-context-partial /@context'])
    expect(added.proofs[0]?.isSound).toBe(true)
    for (const context of [['https://mill.example/terms', 'https://www.w3.org/ns/credentials/v2'], [], 'https://mill.example/terms', null, { a: 1 }]) expect(await findingsOf({ ...document, '@context': context })).toEqual(['proof-context-mismatched /proof/@context'])
    const { '@context': _, ...without } = document
    expect(await findingsOf(without)).toEqual(['proof-context-mismatched /proof/@context'])
    expect(await findingsOf({ ...document, '@context': 'https://www.w3.org/ns/credentials/v2' })).toEqual([])
  })
})

describe('proof sets and chains', () => {
  const others = { cryptosuite: 'ecdsa-jcs-2019', key: testKey('P-256') } as const

  test.each([['eddsa-jcs-2022', 'ecdsa-jcs-2019'], ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019']])('%s and %s: all must hold, and each is reported', async (first, second) => {
    const one = await signed({ cryptosuite: first, id: 'urn:proof:1' })
    const both = await signed({ ...others, cryptosuite: second, id: 'urn:proof:2' }, one)
    const chain = await signed({ cryptosuite: first, key: generateSigningKey('Ed25519'), previousProof: ['urn:proof:1', 'urn:proof:2'] }, both)
    expect((await verifyProofs(chain, testNeeds)).proofs.map(({ suite, isSound }) => [suite, isSound])).toEqual([[first, true], [second, true], [first, true]])
    expect(await findingsOf(chain)).toEqual([])
    const proofs = chain['proof'] as readonly JsonObject[]
    expect(await findingsOf({ ...chain, proof: proofs.slice(0, 2) })).toEqual([])
    expect(await findingsOf({ ...chain, proof: proofs.slice(1) })).toEqual(['proof-previous-unknown /proof/1/previousProof'])
    expect(await findingsOf({ ...chain, proof: [proofs[1] ?? {}, proofs[0] ?? {}] })).toEqual([])
    const altered = proofs.map((proof, place) => (place === 1 ? { ...proof, created: '2026-06-01T00:00:00Z' } : proof))
    expect(await findingsOf({ ...chain, proof: altered })).toEqual(['proof-signature-wrong /proof/1/proofValue', 'proof-signature-wrong /proof/2/proofValue'])
  })

  test('refuses circles, ids given twice, and previous proofs that are not there', async () => {
    const one = await signed({ id: 'urn:proof:1' })
    const both = await signed({ ...others, id: 'urn:proof:2', previousProof: 'urn:proof:1' }, one)
    const [first = {}, second = {}] = both['proof'] as readonly JsonObject[]
    expect(await findingsOf({ ...both, proof: [{ ...first, previousProof: 'urn:proof:2' }, second] })).toEqual(['proof-previous-circular /proof/0/previousProof', 'proof-previous-circular /proof/1/previousProof'])
    expect(await findingsOf({ ...both, proof: { ...first, previousProof: 'urn:proof:1' } })).toEqual(['proof-previous-circular /proof/previousProof'])
    expect(await findingsOf({ ...both, proof: [first, { ...second, id: 'urn:proof:1' }] })).toContain('proof-id-repeated /proof/1/id')
    expect(await addProof(one, { ...asked, previousProof: 'urn:proof:7' })).toMatchObject({ ok: false, findings: [{ code: 'proof-previous-unknown' }] })
  })
})

describe('addProof()', () => {
  test('refuses suites that it cannot sign with', async () => {
    for (const [cryptosuite, code] of [['ecdsa-sd-2023', 'proof-suite-cannot-sign'], ['Ed25519Signature2020', 'proof-suite-unknown'], ['rsa', 'proof-suite-unknown']]) expect(await addProof(millCredential, { ...asked, cryptosuite: cryptosuite ?? '' })).toMatchObject({ ok: false, findings: [{ code }] })
  })

  test('adds the context of proofs to documents that do not have it', async () => {
    const { '@context': context } = await signed({ cryptosuite: 'eddsa-rdfc-2022' }, { '@context': 'https://www.w3.org/2018/credentials/v1', type: ['VerifiableCredential'], issuer: 'did:web:mill.example', issuanceDate: '2026-07-01T08:00:00Z', credentialSubject: { id: 'urn:coil:1' } })
    expect(context).toEqual(['https://www.w3.org/2018/credentials/v1', 'https://w3id.org/security/data-integrity/v2'])
  })

  test('leaves the document as it was, and signs what it says alone', async () => {
    const before = structuredClone(millCredential)
    const document = await signed({ id: 'urn:proof:1', expires: new Date('2026-08-01T00:00:00.250Z') })
    expect(millCredential).toEqual(before)
    expect(proofOf(document)).toMatchObject({ type: 'DataIntegrityProof', id: 'urn:proof:1', created: '2026-07-01T09:00:00Z', expires: '2026-08-01T00:00:00.250Z', '@context': ['https://www.w3.org/ns/credentials/v2'] })
    expect(await findingsOf(document)).toEqual([])
  })
})

describe('hostile input', () => {
  test('never throws, whatever the proof', async () => {
    const member = fc.constantFrom('type', 'cryptosuite', 'created', 'expires', 'verificationMethod', 'proofPurpose', 'proofValue', 'challenge', 'domain', 'previousProof', 'id', '@context', '__proto__', 'constructor')
    const { verificationMethod } = testKey('Ed25519')
    const value = fc.oneof(fc.constantFrom('DataIntegrityProof', 'Ed25519Signature2020', 'eddsa-jcs-2022', 'eddsa-rdfc-2022', 'ecdsa-sd-2023', verificationMethod, 'assertionMethod', '2026-07-01T00:00:00Z', `z${'1'.repeat(64)}`, 'u2V0A', 'u2V0BhQ', 'urn:proof:1'), fc.jsonValue())
    const proof = fc.oneof(fc.dictionary(member, value), fc.jsonValue())
    await fc.assert(fc.asyncProperty(fc.oneof(proof, fc.array(proof, { maxLength: 4 })), async (hostile) => {
      const { findings, proofs } = await verifyProofs({ ...millCredential, proof: hostile as JsonValue }, testNeeds)
      expect(findings.length).toBeGreaterThan(0)
      expect(proofs.some(({ isSound }) => isSound)).toBe(false)
    }), { numRuns: 500 })
  })

  test('never throws, whatever the document, and its JSON proof holds exactly for it', async () => {
    await fc.assert(fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), async (members, more) => {
      const { proof: _, '@context': __, ...document } = members as Record<string, JsonValue>
      const made = await addProof(document, asked)
      if (!made.ok) {
        expect(places(made.findings)).toEqual(['proof-not-canonicalizable '])
        return
      }
      expect(await findingsOf(JSON.parse(JSON.stringify(made.value)) as JsonObject)).toEqual([])
      expect((await findingsOf({ ...made.value, [`${more}+`]: 1 })).length).toBe(Object.hasOwn(document, `${more}+`) && document[`${more}+`] === 1 ? 0 : 1)
    }), { numRuns: 200 })
  })

  test('refuses nesting without end and lone surrogates', async () => {
    const nested = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as JsonValue
    const document = await signed()
    expect(await findingsOf({ ...document, nested })).toEqual(['proof-not-canonicalizable '])
    expect(await findingsOf({ ...document, '@context': nested })).toEqual(['proof-context-mismatched /proof/@context'])
    expect(await findingsOf({ ...document, name: '\ud800' })).toEqual(['proof-not-canonicalizable '])
    expect(await findingsOf({ ...document, proof: { ...proofOf(document), nested } })).toEqual(['proof-not-canonicalizable /proof'])
  })

  test('does not let a chain multiply the work of a large document', async () => {
    let document = await signed({ id: 'urn:proof:0' }, { ...millCredential, remarks: 'x'.repeat(900_000) })
    for (let link = 1; link < 8; link += 1) document = await signed({ id: `urn:proof:${String(link)}`, previousProof: `urn:proof:${String(link - 1)}` }, document)
    const { proofs, findings } = await verifyProofs(document, testNeeds)
    expect(places(findings)).toEqual(Array<string>(6).fill('proof-work-exceeded /proof'))
    expect(proofs.map(({ isSound }) => isSound)).toEqual([true, true, false, false, false, false, false, false])
    const set = await signed({ cryptosuite: 'ecdsa-jcs-2019', key: testKey('P-256') }, { ...document, proof: (document['proof'] as readonly JsonObject[])[0] ?? {} })
    expect(await findingsOf(set)).toEqual([])
  })

  test('finds every flipped bit of the JSON that was signed', async () => {
    const document = await signed({ id: 'urn:proof:1' })
    const text = JSON.stringify(document)
    await fc.assert(fc.asyncProperty(fc.nat({ max: text.length - 1 }), fc.nat({ max: 6 }), async (place, bit) => {
      const altered = `${text.slice(0, place)}${String.fromCharCode(text.charCodeAt(place) ^ (1 << bit))}${text.slice(place + 1)}`
      let parsed: JsonObject
      try {
        parsed = JSON.parse(altered) as JsonObject
      } catch {
        return
      }
      expect((await findingsOf(parsed)).length).toBeGreaterThan(0)
    }), { numRuns: 1000 })
  })

  test('holds a key of another under the name of this one for what it is', async () => {
    const document = await signed()
    const other = encodeMultikey(generateSigningKey('Ed25519').verificationKey)
    expect(await findingsOf({ ...document, proof: { ...proofOf(document), verificationMethod: `did:key:${other}#${other}` } })).toEqual(['proof-signature-wrong /proof/proofValue'])
  })
})
