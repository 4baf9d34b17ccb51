import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isJsonObject } from '../../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../../json-ld/json-value.ts'
import { jwkOf } from '../../keys/json-web-key.ts'
import { signJws } from '../sign-jws.ts'
import { codesOf, findKeyOf, forged, heatCredential, needsOf, testNow, testSigner, valueOf } from '../test-signers.ts'
import { verifyEnvelopedCredential, verifySecuredToken } from '../verify-secured-token.ts'
import { disclose } from './disclose.ts'
import { makeDisclosure, parseDisclosure } from './disclosure.ts'
import { issueSdJwt } from './issue-sd-jwt.ts'
import type { SdJwtIssuance } from './issue-sd-jwt.ts'
import { disclosablePointers, presentSdJwt } from './present-sd-jwt.ts'
import { verifySdJwt } from './verify-sd-jwt.ts'

const mill = testSigner('did:web:mill.example')
const trader = testSigner('did:web:trader.example', 'Ed25519')
const needs = needsOf(mill, trader)
const header = { alg: 'ES256', kid: 'did:web:mill.example#key-1', typ: 'dc+sd-jwt' }
const claims: JsonObject = { iss: mill.did, vct: 'https://mill.example/mill-test-report', heatNumber: 'H-4711', price: { amount: '10', currency: 'USD' }, pieces: ['C1', 'C2', { number: 'C3', weightKilograms: '12' }] }
const disclosable = ['/price', '/price/amount', '/pieces/1', '/pieces/2', '/pieces/2/weightKilograms']

const issue = async (options: object = {}) => valueOf(await issueSdJwt(claims, { key: mill.key, form: 'sd-jwt-vc', disclosable, ...options }))
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const digest = (encoded: string) => createHash('sha256').update(encoded).digest('base64url')
/** What JSON makes of it: without undefined, -0 and the like. */
const plain = (value: object): JsonObject => {
  const read: unknown = JSON.parse(JSON.stringify(value))
  return isJsonObject(read) ? read : {}
}
/** A token of a payload and disclosures, however wrong, with a signature that holds. */
const token = (payload: object, disclosures: readonly string[] = [], extra: object = {}) => [forged({ ...header, ...extra }, JSON.stringify({ iss: mill.did, vct: 'x', ...payload }), mill), ...disclosures, ''].join('~')

describe('disclosures', () => {
  it('have the digests of RFC 9901 sections 4.2.1 to 4.2.3, and of VC-JOSE example 4', () => {
    const member = valueOf(parseDisclosure('WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0', 'sha256'))
    expect(member).toMatchObject({ salt: '_26bc4LT-ac6q2KI6cBW5es', name: 'family_name', value: 'Möbius', digest: 'X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0' })
    const element = valueOf(parseDisclosure('WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIkZSIl0', 'sha256'))
    expect(element).toMatchObject({ salt: 'lklxF5jMYlGTPUovMNIvCA', value: 'FR', digest: 'w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs' })
    expect(element.name).toBeUndefined()
    expect(valueOf(parseDisclosure('WyJ2T0R1VVQ5dm9jVU95Uk1XVkR2ME53IiwgImlkIiwgImh0dHBzOi8vZXhhbXBsZS5vcmcvZXhhbXBsZXMvZGVncmVlLmpzb24iXQ', 'sha256'))).toMatchObject({ name: 'id', value: 'https://example.org/examples/degree.json', digest: 'KswGZUG4P8Yem38y_Q9JpqHk7GTZi3x56Kz5q_BVzKw' })
  })

  it('are written without blanks, which RFC 9901 leaves free', () => {
    expect(makeDisclosure('Möbius', { salt: '_26bc4LT-ac6q2KI6cBW5es', name: 'family_name', hash: 'sha256' }).encoded).toBe('WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsImZhbWlseV9uYW1lIiwiTcO2Yml1cyJd')
  })

  it.each([['one part', ['s']], ['four parts', ['s', 'n', 1, 2]], ['a salt that is no text', [1, 'n', 1]], ['a name that is no text', ['s', 1, 1]], ['an object', { a: 1 }], ['a text', 'x']])('are refused with %s', (_, value) => {
    expect(codesOf(parseDisclosure(part(value), 'sha256'))).toBe('sd-jwt-disclosure-malformed')
  })

  it('are refused in another spelling, and too deep', () => {
    for (const encoded of [`${part(['s', 'n', 1])}=`, ` ${part(['s', 'n', 1])}`, '!', Buffer.from('["s",').toString('base64url'), Buffer.from(`["s",${'['.repeat(200)}${']'.repeat(200)}]`).toString('base64url')]) {
      expect(codesOf(parseDisclosure(encoded, 'sha256'))).toBe('sd-jwt-disclosure-malformed')
    }
  })

  it.each(['_sd', '...', '_sd_alg'])('cannot name a member %s', (name) => {
    expect(codesOf(parseDisclosure(part(['s', name, 1]), 'sha256'))).toBe('sd-jwt-name-reserved')
  })
})

describe('disclose()', () => {
  it('puts back recursive members and elements, and leaves no trace of what is held back', () => {
    const street = part(['1', 'street', 'Main'])
    const address = part(['2', 'address', { city: 'A', _sd: [digest(street), 'decoy'] }])
    const element = part(['3', { a: 1 }])
    const payload = { _sd_alg: 'sha-256', _sd: [digest(address), 'held-back'], list: [{ '...': digest(element) }, { '...': 'held-back-element' }, 'z'], keep: { _sd: ['x'] } }
    const { payload: disclosed, placed } = valueOf(disclose(payload, [street, element, address]))
    expect(disclosed).toEqual({ list: [{ a: 1 }, 'z'], keep: {}, address: { city: 'A', street: 'Main' } })
    expect(placed.map(({ pointer }) => pointer)).toEqual(['/list/0', '/address', '/address/street'])
  })

  it('accepts SHA-384 and SHA-512 where they are named, and nothing else', () => {
    const member = part(['1', 'a', 1])
    for (const [name, hash] of [['sha-384', 'sha384'], ['sha-512', 'sha512']] as const) {
      expect(valueOf(disclose({ _sd_alg: name, _sd: [createHash(hash).update(member).digest('base64url')] }, [member])).payload).toEqual({ a: 1 })
    }
    for (const name of ['md5', 'sha-1', 'SHA-256', 'constructor', '', 1, null]) expect(codesOf(disclose({ _sd_alg: name }, []))).toBe('sd-jwt-hash-unknown')
  })

  const member = part(['1', 'a', 1])
  const element = part(['2', 1])
  it.each<[string, JsonObject, string[], string]>([
    ['a disclosure of no digest', {}, [member], 'sd-jwt-disclosure-unreferenced'],
    ['a disclosure twice', { _sd: [digest(member)] }, [member, member], 'sd-jwt-digest-repeated'],
    ['a digest twice in one object', { _sd: [digest(member), digest(member)] }, [member], 'sd-jwt-digest-repeated'],
    ['a digest twice in different places', { _sd: ['x'], b: { _sd: ['x'] } }, [], 'sd-jwt-digest-repeated'],
    ['a digest twice in an array and an object', { _sd: ['x'], b: [{ '...': 'x' }] }, [], 'sd-jwt-digest-repeated'],
    ['a name that is there already', { a: 0, _sd: [digest(member)] }, [member], 'sd-jwt-name-taken'],
    ['an element for a member', { _sd: [digest(element)] }, [element], 'sd-jwt-digest-misplaced'],
    ['a member for an element', { list: [{ '...': digest(member) }] }, [member], 'sd-jwt-digest-misplaced'],
    ['digests that are no list', { _sd: digest(member) }, [], 'sd-jwt-digest-misplaced'],
    ['digests that are no texts', { _sd: [1] }, [], 'sd-jwt-digest-misplaced'],
    ['the reserved name as a member', { '...': 'x' }, [], 'sd-jwt-name-reserved'],
    ['the reserved name beside others', { list: [{ '...': 'x', b: 1 }] }, [], 'sd-jwt-name-reserved'],
    ['the reserved name with no text', { list: [{ '...': 1 }] }, [], 'sd-jwt-name-reserved'],
  ])('refuses %s', (...[, payload, disclosures, code]) => {
    expect(codesOf(disclose(payload, disclosures))).toBe(code)
  })

  it('refuses two disclosures of one name', () => {
    const other = part(['9', 'a', 2])
    expect(codesOf(disclose({ _sd: [digest(member), digest(other)] }, [member, other]))).toBe('sd-jwt-name-taken')
  })

  it('refuses disclosures that stand in each other without end, and those that would double at each level', () => {
    const chain = ['x'.repeat(22)]
    const disclosures: string[] = []
    for (let level = 0; level < 300; level += 1) {
      const next = part([String(level), 'a', { _sd: [chain.at(-1)] }])
      disclosures.push(next)
      chain.push(digest(next))
    }
    expect(codesOf(disclose({ _sd: [chain.at(-1) ?? ''] }, disclosures))).toBe('jose-payload-malformed')
    let last = 'y'
    const doubling: string[] = []
    for (let level = 0; level < 60; level += 1) {
      const next = part([String(level), [{ '...': last }, { '...': last }]])
      doubling.push(next)
      last = digest(next)
    }
    expect(codesOf(disclose({ list: [{ '...': last }] }, doubling))).toBe('sd-jwt-digest-repeated')
  })

  it('keeps members named like the prototype as data', () => {
    const named = Buffer.from('["1","__proto__",{"polluted":true}]').toString('base64url')
    const { payload } = valueOf(disclose({ _sd: [digest(named)] }, [named]))
    expect(Object.keys(payload)).toEqual(['__proto__'])
    expect(payload['polluted']).toBeUndefined()
  })
})

describe('issueSdJwt(), presentSdJwt() and verifySdJwt()', () => {
  it('disclose what the holder chose, with what it stands in', async () => {
    const whole = await issue({ decoys: 3 })
    expect(valueOf(disclosablePointers(whole)).toSorted()).toEqual(disclosable.toSorted())
    expect(valueOf(await verifySdJwt(whole, needs)).credential).toEqual(claims)
    const shown = async (pointers: readonly string[]) => valueOf(await verifySdJwt(valueOf(await presentSdJwt(whole, { disclose: pointers })), needs))
    expect((await shown([])).credential).toEqual({ iss: mill.did, vct: claims['vct'], heatNumber: 'H-4711', pieces: ['C1'] })
    const some = await shown(['/pieces/2/weightKilograms', '/price'])
    expect(some.credential).toMatchObject({ pieces: ['C1', { number: 'C3', weightKilograms: '12' }], price: { currency: 'USD' } })
    expect(some).toMatchObject({ form: 'sd-jwt-vc', findings: [], proof: { suite: 'ES256', controller: mill.did, isSound: true } })
    expect(some.keyBinding).toBeUndefined()
  })

  it('show nothing of what is held back: neither values, nor salts, nor the order of members', async () => {
    const issued = (await issue()).split('~')[0] ?? ''
    const payload: unknown = JSON.parse(Buffer.from(issued.split('.')[1] ?? '', 'base64url').toString())
    expect(JSON.stringify(payload)).not.toMatch(/"(?:USD|C2|C3)"/)
    const digests = isJsonObject(payload) && Array.isArray(payload['_sd']) ? payload['_sd'] : []
    expect(digests).toEqual(digests.toSorted())
    expect(digests).toHaveLength(1)
    expect((await issue()).split('~')[0]).not.toBe(issued)
  })

  it('hide how many there are behind decoys', async () => {
    const issued = (await issue({ decoys: 4 })).split('~')[0] ?? ''
    const payload = Buffer.from(issued.split('.')[1] ?? '', 'base64url').toString()
    expect(/"_sd":\[([^\]]*)\]/.exec(payload)?.[1]?.split(',')).toHaveLength(5)
  })

  it('secure W3C data as vc+sd-jwt, also in an envelope', async () => {
    const credential = heatCredential(mill.did)
    const whole = valueOf(await issueSdJwt(credential, { key: mill.key, form: 'vc-sd-jwt', disclosable: ['/credentialSubject/yieldStrength', '/credentialSubject/pieces/1'], holderKey: jwkOf(trader.key.verificationKey) }))
    const verified = valueOf(await verifySecuredToken(whole, needs))
    expect(verified).toMatchObject({ form: 'vc-sd-jwt', credential, header: { typ: 'vc+sd-jwt', cty: 'vc' }, findings: [] })
    expect(verified.credential['cnf']).toBeUndefined()
    expect(valueOf(await verifyEnvelopedCredential({ type: 'EnvelopedVerifiableCredential', id: `data:application/vc+sd-jwt,${whole}` }, needs)).credential).toEqual(credential)
    expect(codesOf(await verifyEnvelopedCredential({ type: 'EnvelopedVerifiableCredential', id: `data:application/dc+sd-jwt,${whole}` }, needs))).toBe('jose-envelope-mismatched')
  })

  it('without anything disclosable are a token and a tilde', async () => {
    const whole = await issue({ disclosable: [] })
    expect(whole).toMatch(/^[^~]+~$/)
    expect(Buffer.from(whole.split('.')[1] ?? '', 'base64url').toString()).not.toContain('_sd')
    expect(valueOf(await verifySdJwt(whole, needs)).credential).toEqual(claims)
  })

  it.each<[string, JsonObject, Partial<SdJwtIssuance>, string]>([
    ['someone else\'s name', { ...claims, iss: trader.did }, {}, 'jose-issuer-missing'],
    ['no type', { iss: mill.did }, { disclosable: [] }, 'sd-jwt-vct-missing'],
    ['a place that is not there', claims, { disclosable: ['/price/amount/cents'] }, 'sd-jwt-pointer-unknown'],
    ['the whole as a place', claims, { disclosable: [''] }, 'sd-jwt-pointer-unknown'],
    ['a hidden end', { ...claims, exp: 1 }, { disclosable: ['/exp'] }, 'sd-jwt-claim-protected'],
    ['a hidden part of the status', { ...claims, status: { status_list: {} } }, { disclosable: ['/status/status_list'] }, 'sd-jwt-claim-protected'],
    ['a reserved name', { ...claims, deep: [{ _sd: [] }] }, { disclosable: [] }, 'sd-jwt-name-reserved'],
    ['a private key of the holder', claims, { holderKey: trader.key.exportPrivateJwk() }, 'key-jwk-private'],
    ['W3C data without a context', { issuer: mill.did }, { form: 'vc-sd-jwt', disclosable: [] }, 'jose-payload-not-credential'],
    ['W3C data with a hidden status', { ...heatCredential(mill.did), credentialStatus: { id: 'x' } }, { form: 'vc-sd-jwt', disclosable: ['/credentialStatus/id'] }, 'sd-jwt-member-protected'],
  ])('refuse to issue with %s', async (...[, payload, options, code]) => {
    expect(codesOf(await issueSdJwt(payload, { key: mill.key, form: 'sd-jwt-vc', disclosable, ...options }))).toBe(code)
  })

  it('refuse to present what is not there', async () => {
    expect(codesOf(await presentSdJwt(await issue(), { disclose: ['/heatNumber'] }))).toBe('sd-jwt-pointer-unknown')
    expect(codesOf(await presentSdJwt(`${await issue()}e30.e30.AA`, { disclose: 'all' }))).toBe('sd-jwt-malformed')
    expect(codesOf(await presentSdJwt('x', { disclose: 'all' }))).toBe('sd-jwt-malformed')
  })

  it('give back any data from any set of pointers', async () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
    const tree = fc.letrec<{ node: JsonValue }>((tie) => ({ node: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('node'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('a', 'b/c', 'd~e', '__proto__', '0', ''), tie('node'), { maxKeys: 4 })) })).node
    const pointersOf = (value: JsonValue, at = ''): string[] => {
      if (typeof value !== 'object' || value === null) return []
      return Object.entries(value).flatMap(([name, member]: [string, JsonValue]) => {
        const pointer = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
        return [pointer, ...pointersOf(member, pointer)]
      })
    }
    await fc.assert(fc.asyncProperty(tree, fc.array(fc.nat(99)), async (data, picks) => {
      const all = pointersOf(data, '/data')
      const chosen = [...new Set(picks.flatMap((pick) => (all.length === 0 ? [] : [all[pick % all.length] ?? ''])))]
      const payload: JsonObject = { iss: mill.did, vct: 'x', data: plain({ data })['data'] ?? null }
      const whole = valueOf(await issueSdJwt(payload, { key: mill.key, form: 'sd-jwt-vc', disclosable: chosen, decoys: 1 }))
      expect(valueOf(disclosablePointers(whole)).toSorted()).toEqual(chosen.toSorted())
      const { credential } = valueOf(await verifySdJwt(whole, needs))
      expect(plain(credential)).toEqual(plain(payload))
    }), { numRuns: 60 })
  })
})

describe('verifySdJwt() refuses', () => {
  it.each<[string, object, string[], object, string]>([
    ['a hidden issuer', { iss: undefined, _sd: [digest(part(['1', 'iss', mill.did]))] }, [part(['1', 'iss', mill.did])], {}, 'jose-issuer-missing'],
    ['a hidden end', { _sd: [digest(part(['1', 'exp', 4102444800]))] }, [part(['1', 'exp', 4102444800])], {}, 'sd-jwt-claim-protected'],
    ['a hidden status', { status: { _sd: [digest(part(['1', 'uri', 'x']))] } }, [part(['1', 'uri', 'x'])], {}, 'sd-jwt-claim-protected'],
    ['a hidden type', { vct: undefined, _sd: [digest(part(['1', 'vct', 'x']))] }, [part(['1', 'vct', 'x'])], {}, 'sd-jwt-claim-protected'],
    ['no type', { vct: undefined }, [], {}, 'sd-jwt-vct-missing'],
    ['W3C\'s typ for what is no W3C data', {}, [], { typ: 'vc+sd-jwt' }, 'jose-payload-not-credential'],
    ['no typ for what is no W3C data', {}, [], { typ: undefined }, 'jose-payload-not-credential'],
    ['another typ', {}, [], { typ: 'example+sd-jwt' }, 'jose-type-wrong'],
    ['a JWT\'s typ', {}, [], { typ: 'JWT' }, 'jose-type-wrong'],
    ['another audience', { aud: 'did:web:other.example' }, [], {}, 'jose-audience-wrong'],
    ['an unknown hash', { _sd_alg: 'sha-1' }, [], {}, 'sd-jwt-hash-unknown'],
    ['an empty disclosure', {}, [''], {}, 'sd-jwt-malformed'],
    ['none as algorithm', {}, [], { alg: 'none' }, 'jose-algorithm-refused'],
    ['a certificate instead of a key', {}, [], { kid: undefined, x5c: ['MIIB'] }, 'jose-key-id-missing'],
  ])('%s', async (...[, payload, disclosures, extra, code]) => {
    expect(codesOf(await verifySdJwt(token(payload, disclosures, extra), needs))).toBe(code)
  })

  it('too many disclosures, quickly', async () => {
    expect(codesOf(await verifySdJwt(`${token({})}${'WyIiLDFd~'.repeat(100_000)}`, needs))).toBe('sd-jwt-too-many-disclosures')
    expect(codesOf(await verifySdJwt('~'.repeat(1_000_000), needs))).toBe('sd-jwt-too-many-disclosures')
  })

  it('finds expiry fatal for SD-JWT VC and hidden W3C members worth a warning', async () => {
    expect(valueOf(await verifySdJwt(token({ exp: 1 }), needs)).findings.map(({ code, severity }) => [code, severity])).toEqual([['jose-expired', 'fatal']])
    const type = part(['1', 'type', ['VerifiableCredential']])
    const { type: hidden, ...rest } = heatCredential(mill.did)
    expect(hidden).toBeDefined()
    const verified = valueOf(await verifySdJwt(token({ iss: undefined, vct: undefined, ...rest, exp: 1, _sd: [digest(type)] }, [type], { typ: undefined }), needs))
    expect(verified.findings.map(({ code, severity }) => [code, severity])).toEqual([['jose-type-missing', 'warning'], ['sd-jwt-member-hideable', 'warning'], ['jose-signature-expired', 'warning']])
  })

  it('every presentation of which one character was altered', async () => {
    const whole = await issue()
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.constantFrom(...Array.from('ABxyz019-_.~=')), async (at, character) => {
      fc.pre(whole[at] !== character)
      const altered = await verifySdJwt(whole.slice(0, at) + character + whole.slice(at + 1), needs)
      expect(altered.ok).toBe(false)
    }), { numRuns: 300 })
  })

  it('anything else without throwing', async () => {
    const names = fc.constantFrom('_sd', '...', '_sd_alg', 'a', '__proto__', 'cnf', 'status', '@context')
    const node = fc.letrec<{ node: JsonValue }>((tie) => ({ node: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.array(tie('node')), fc.dictionary(names, tie('node'))) })).node
    await fc.assert(fc.asyncProperty(fc.dictionary(names, node), fc.array(node), fc.string(), async (payload, disclosures, end) => {
      const text = token(plain(payload), disclosures.map(part)) + end
      expect(typeof (await verifySdJwt(text, needs)).ok).toBe('boolean')
      expect(typeof (await presentSdJwt(text, { disclose: 'all' })).ok).toBe('boolean')
    }), { numRuns: 200 })
  })
})

describe('key binding', () => {
  const request = { audience: 'did:web:customs.example', nonce: 'n-0S6' }
  const holderKey = jwkOf(trader.key.verificationKey)
  const bound = async (binding: object = {}, options: object = {}) => valueOf(await presentSdJwt(await issue({ holderKey, ...options }), { disclose: ['/price'], keyBinding: { key: trader.key, ...request, issuedAt: testNow, ...binding } }))

  it('shows that the holder answers this request, now', async () => {
    for (const hash of ['sha256', 'sha384', 'sha512']) {
      const { keyBinding, findings } = valueOf(await verifySdJwt(await bound({}, { hash }), { ...needs, ...request }))
      expect(keyBinding).toEqual({ algorithm: 'EdDSA', ...request, issuedAt: testNow })
      expect(findings).toEqual([])
    }
  })

  it('can rest on a key that the credential names by its DID URL', async () => {
    const whole = valueOf(await issueSdJwt({ ...claims, cnf: { kid: 'did:web:trader.example#key-1' } }, { key: mill.key, form: 'sd-jwt-vc', disclosable }))
    const shown = valueOf(await presentSdJwt(whole, { disclose: [], keyBinding: { key: trader.key, ...request, issuedAt: testNow } }))
    expect(valueOf(await verifySdJwt(shown, { ...needs, ...request })).keyBinding?.verificationMethod).toBe('did:web:trader.example#key-1')
    expect(codesOf(await verifySdJwt(shown, { findKey: findKeyOf(mill), now: testNow, ...request }))).toBe('test-key-unknown')
  })

  it('is required where a nonce was given, or it is asked for', async () => {
    const unbound = await issue({ holderKey })
    expect(codesOf(await verifySdJwt(unbound, { ...needs, ...request }))).toBe('sd-jwt-binding-missing')
    expect(codesOf(await verifySdJwt(unbound, { ...needs, requireKeyBinding: true }))).toBe('sd-jwt-binding-missing')
    expect(codesOf(await verifySdJwt(unbound, needs))).toBe('none')
  })

  it('that no one asked for is checked all the same, with a warning', async () => {
    expect(valueOf(await verifySdJwt(await bound(), needs)).findings.map(({ code, severity }) => [code, severity])).toEqual([['sd-jwt-binding-not-compared', 'warning']])
  })

  it.each([
    ['another audience', { audience: 'did:web:other.example' }, {}, 'jose-audience-wrong'],
    ['another nonce', { nonce: 'another' }, {}, 'jose-nonce-wrong'],
    ['an old signature', { issuedAt: new Date(testNow.getTime() - 361_000) }, {}, 'sd-jwt-binding-time-wrong'],
    ['a signature of the future', { issuedAt: new Date(testNow.getTime() + 61_000) }, {}, 'sd-jwt-binding-time-wrong'],
    ['a key of someone else', { key: testSigner('did:web:x.example', 'Ed25519').key }, {}, 'sd-jwt-binding-signature-wrong'],
    ['a key of another type', { key: mill.key }, {}, 'jose-algorithm-mismatch'],
    ['a credential that names no holder', {}, { holderKey: undefined }, 'sd-jwt-binding-key-missing'],
  ])('is refused with %s', async (...[, binding, options, code]) => {
    expect(codesOf(await verifySdJwt(await bound(binding, options), { ...needs, ...request }))).toBe(code)
  })

  it('is refused with other disclosures than it was made for', async () => {
    const parts = (await bound()).split('~')
    const fewer = [parts[0], ...parts.slice(2)].join('~')
    expect(codesOf(await verifySdJwt(fewer, { ...needs, ...request }))).toBe('sd-jwt-binding-hash-wrong')
    const all = (await issue({ holderKey })).split('~')
    expect(codesOf(await verifySdJwt([...all.slice(0, -1), parts.at(-1)].join('~'), { ...needs, ...request }))).toBe('sd-jwt-binding-hash-wrong')
  })

  it('is refused where it is not a key binding token, or lacks its claims', async () => {
    const whole = await issue({ holderKey })
    const whatever = async (payload: object, typ = 'kb+jwt') => whole + (await signJws(plain(payload), trader.key, { typ }))
    const hash = digest(whole)
    const full = { iat: testNow.getTime() / 1000, aud: request.audience, nonce: request.nonce, sd_hash: hash }
    expect(codesOf(await verifySdJwt(await whatever(full), { ...needs, ...request }))).toBe('none')
    expect(codesOf(await verifySdJwt(await whatever(full, 'JWT'), { ...needs, ...request }))).toBe('jose-type-wrong')
    for (const missing of ['iat', 'aud', 'nonce', 'sd_hash']) expect(codesOf(await verifySdJwt(await whatever({ ...full, [missing]: undefined }), { ...needs, ...request }))).toBe('sd-jwt-binding-malformed')
    expect(codesOf(await verifySdJwt(await whatever({ ...full, aud: [request.audience] }), { ...needs, ...request }))).toBe('sd-jwt-binding-malformed')
    expect(codesOf(await verifySdJwt(`${whole}x`, { ...needs, ...request }))).toBe('jose-encoding-wrong')
  })
})
