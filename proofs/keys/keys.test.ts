import { createPublicKey } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { decodeBase58, encodeBase58 } from './base58.ts'
import { decodeBase64url, encodeBase64url } from './base64url.ts'
import { judgeEdwardsPoint } from './edwards-point.ts'
import { jwkOf, keyFromJwk, thumbprintOf } from './json-web-key.ts'
import { decodeMultibase, encodeMultibase } from './multibase.ts'
import { decodeMultikey, encodeMultikey, multikeyBytes } from './multikey.ts'
import { generateSigningKey, signingKeyFromJwk } from './signing-key.ts'
import type { KeyType } from './verification-key.ts'
import { signatureLengths, verifySignature, verifySignatureAside } from './verify-signature.ts'

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const keyTypes: readonly KeyType[] = ['Ed25519', 'P-256', 'P-384']

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.findings.map(({ code }) => code).join(', '))
  return outcome.value
}

const codesOf = (outcome: Outcome<unknown>): readonly string[] => (outcome.ok ? [] : outcome.findings.map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`.trim()))

const multikeyOf = (...parts: readonly (readonly number[] | Uint8Array)[]): string => encodeMultibase('z', Buffer.concat(parts.map((part) => Uint8Array.from(part))))

describe('base58btc', () => {
  test('writes the test vectors of draft-msporny-base58-03 section 5', () => {
    const vectors = [['48656c6c6f20576f726c6421', '2NEpo7TZRRrLZSi2U'], ['0000287fb4cd', '11233QC4'], ['', ''], ['00', '1'], ['0001', '12']] as const
    for (const [hex, text] of vectors) {
      expect(encodeBase58(Buffer.from(hex, 'hex'))).toBe(text)
      expect(Buffer.from(decodeBase58(text) ?? []).toString('hex')).toBe(hex)
    }
    expect(encodeBase58(Buffer.from('The quick brown fox jumps over the lazy dog.'))).toBe('USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z')
  })

  test('reads what it writes, and one text per value', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = encodeBase58(bytes)
      expect(Buffer.from(decodeBase58(text) ?? [0xff]).equals(bytes)).toBe(true)
    }), { numRuns: 500 })
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), maxLength: 200 }), (text) => {
      expect(encodeBase58(decodeBase58(text) ?? new Uint8Array(300))).toBe(text)
    }), { numRuns: 500 })
  })

  test('agrees with plain long division', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), (bytes) => {
      let value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
      let digits = ''
      for (; value > 0n; value /= 58n) digits = (alphabet[Number(value % 58n)] ?? '') + digits
      expect(encodeBase58(bytes).replace(/^1+/, '')).toBe(digits)
    }))
  })

  test('refuses other characters and texts that are too long', () => {
    for (const text of ['0', 'O', 'I', 'l', ' 2', '2\n', '2é', '2\u{1F600}', '-', '2'.repeat(1_000_000)]) expect(decodeBase58(text)).toBeUndefined()
  })
})

describe('multibase', () => {
  test('reads only the header asked for, and base64url in its one spelling', () => {
    expect(decodeMultibase('u', 'uAQI')).toEqual(Uint8Array.of(1, 2))
    for (const text of ['zAQI', 'AQI', '', 'uAQI=', 'uAQJ', 'uAQ+/', 'uAQ I', 'mAQI']) expect(decodeMultibase('u', text), text).toBeUndefined()
    for (const text of ['uAQI', '', 'Z2', '2']) expect(decodeMultibase('z', text), text).toBeUndefined()
    fc.assert(fc.property(fc.uint8Array(), (bytes) => { expect(Buffer.from(decodeBase64url(encodeBase64url(bytes)) ?? [1, 2, 3]).equals(bytes)).toBe(true) }))
  })
})

describe('Multikey', () => {
  test.each(keyTypes)('%s keys are read as they were written, also from their JWK', (type) => {
    for (let count = 0; count < 20; count += 1) {
      const { verificationKey: key } = generateSigningKey(type)
      const text = encodeMultikey(key)
      const read = valueOf(decodeMultikey(text))
      expect(read.type).toBe(type)
      expect(read.publicKey.equals(key.publicKey)).toBe(true)
      expect(text).toMatch({ Ed25519: /^z6Mk/, 'P-256': /^zDn/, 'P-384': /^z82/ }[type])
      expect(valueOf(keyFromJwk(jwkOf(key))).publicKey.equals(key.publicKey)).toBe(true)
    }
  })

  test('refuses other encodings, types, headers and lengths', () => {
    const { verificationKey: edwards } = generateSigningKey('Ed25519')
    const { verificationKey: elliptic } = generateSigningKey('P-256')
    const raw = multikeyBytes(edwards).subarray(2)
    const point = multikeyBytes(elliptic).subarray(2)
    expect(codesOf(decodeMultikey(`u${encodeBase64url(multikeyBytes(edwards))}`, '/publicKeyMultibase'))).toEqual(['key-encoding-wrong /publicKeyMultibase'])
    expect(codesOf(decodeMultikey(`${encodeMultikey(edwards)} `))).toEqual(['key-encoding-wrong'])
    // 0xed as a varint of three bytes, secp256k1, X25519, an RSA key, the private header of Ed25519, and the header without its second byte.
    for (const header of [[0xed, 0x81, 0x00], [0xe7, 0x01], [0xec, 0x01], [0x85, 0x24], [0x80, 0x26], [0xed]]) expect(codesOf(decodeMultikey(multikeyOf(header, raw)))).toEqual(['key-type-unsupported'])
    expect(codesOf(decodeMultikey('z'))).toEqual(['key-type-unsupported'])
    for (const wrong of [raw.subarray(1), Buffer.concat([raw, raw.subarray(0, 1)]), []]) expect(codesOf(decodeMultikey(multikeyOf([0xed, 0x01], wrong)))).toEqual(['key-length-wrong'])
    expect(codesOf(decodeMultikey(multikeyOf([0x81, 0x24], point)))).toEqual(['key-length-wrong'])
    const { x = '', y = '' } = elliptic.publicKey.export({ format: 'jwk' })
    expect(codesOf(decodeMultikey(multikeyOf([0x80, 0x24], [4], Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'))))).toEqual(['key-length-wrong'])
    expect(codesOf(decodeMultikey(multikeyOf([0x80, 0x24], [5], point.subarray(1))))).toEqual(['key-not-on-curve'])
    expect(codesOf(decodeMultikey(multikeyOf([0x80, 0x24], [2], Buffer.alloc(32, 0xff))))).toEqual(['key-not-on-curve'])
  })

  test('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect(decodeMultikey(text).ok).toBe(false) }))
    fc.assert(fc.property(fc.constantFrom([0xed, 0x01], [0x80, 0x24], [0x81, 0x24]), fc.uint8Array({ maxLength: 60 }), (header, rest) => {
      const read = decodeMultikey(multikeyOf(header, rest))
      if (read.ok) expect(encodeMultikey(read.value)).toBe(multikeyOf(header, rest))
    }))
  })
})

describe('judgeEdwardsPoint()', () => {
  test('knows the eight points of small order in every encoding', () => {
    const order8 = ['26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a']
    const others = [`01${'00'.repeat(31)}`, `ec${'ff'.repeat(30)}7f`, '00'.repeat(32), `${'00'.repeat(31)}80`]
    for (const text of order8) {
      const bytes = Buffer.from(text, 'hex')
      expect(judgeEdwardsPoint(bytes)).toBe('small-order')
      bytes[31] = (bytes[31] ?? 0) ^ 0x80
      expect(judgeEdwardsPoint(bytes)).toBe('small-order')
    }
    for (const text of others) expect(judgeEdwardsPoint(Buffer.from(text, 'hex'))).toBe('small-order')
    // y = p, p + 1 and 2^255 - 1 are not canonical; (0, 1) and (0, -1) have no negative x.
    for (const text of [`ed${'ff'.repeat(30)}7f`, `ee${'ff'.repeat(30)}7f`, 'ff'.repeat(32), `01${'00'.repeat(30)}80`, `ec${'ff'.repeat(31)}`]) expect(judgeEdwardsPoint(Buffer.from(text, 'hex'))).toBe('not-on-curve')
  })

  test('finds every generated key sound, and about half of all bytes no point', () => {
    for (let count = 0; count < 20; count += 1) expect(judgeEdwardsPoint(multikeyBytes(generateSigningKey('Ed25519').verificationKey).subarray(2))).toBe('sound')
    const judged = Array.from({ length: 200 }, (_, index) => judgeEdwardsPoint(Buffer.alloc(32, index + 2)))
    expect(judged.filter((each) => each === 'not-on-curve').length).toBeGreaterThan(50)
    expect(judged.filter((each) => each === 'sound').length).toBeGreaterThan(50)
  })
})

describe('keyFromJwk()', () => {
  test('refuses private, foreign and malformed keys', () => {
    const signing = generateSigningKey('P-256')
    const jwk = jwkOf(signing.verificationKey)
    expect(codesOf(keyFromJwk(signing.exportPrivateJwk(), '/publicKeyJwk'))).toEqual(['key-jwk-private /publicKeyJwk/d'])
    expect(codesOf(keyFromJwk({ ...jwk, k: '' }))).toEqual(['key-jwk-private /k'])
    for (const other of [{}, { ...jwk, crv: 'secp256k1' }, { ...jwk, kty: 'OKP' }, { ...jwk, kty: 'RSA' }, { kty: 'OKP', crv: 'X25519', x: 'AA' }]) expect(codesOf(keyFromJwk(other))).toEqual(['key-type-unsupported'])
    expect(codesOf(keyFromJwk({ ...jwk, alg: 'ES384' }))).toEqual(['key-jwk-mismatched /alg'])
    expect(codesOf(keyFromJwk({ ...jwk, alg: 'none' }))).toEqual(['key-jwk-mismatched /alg'])
    expect(codesOf(keyFromJwk({ ...jwk, use: 'enc' }))).toEqual(['key-jwk-mismatched /use'])
    expect(codesOf(keyFromJwk({ ...jwk, key_ops: ['sign'] }))).toEqual(['key-jwk-mismatched /key_ops'])
    expect(codesOf(keyFromJwk({ ...jwk, kid: 7 }))).toEqual(['key-jwk-mismatched /kid'])
    expect(codesOf(keyFromJwk({ ...jwk, x: 'AAAA=' }))).toEqual(['key-jwk-malformed /x'])
    expect(codesOf(keyFromJwk({ ...jwk, y: null }))).toEqual(['key-jwk-malformed /y'])
    expect(codesOf(keyFromJwk({ ...jwk, y: 'AAAA' }))).toEqual(['key-length-wrong /y'])
    expect(codesOf(keyFromJwk({ ...jwk, y: jwk['x'] ?? '' }))).toEqual(['key-not-on-curve'])
    expect(keyFromJwk({ ...jwk, alg: 'ES256', use: 'sig', key_ops: ['verify'], kid: 'a' }).ok).toBe(true)
    expect(codesOf(keyFromJwk({ kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(new Uint8Array(32)) }))).toEqual(['key-order-small'])
  })

  test('computes the thumbprint of RFC 8037 appendix A.3', () => {
    expect(thumbprintOf(valueOf(keyFromJwk({ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' })))).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
  })

  test('never throws, whatever the members', () => {
    const member = fc.oneof(fc.constantFrom('OKP', 'EC', 'Ed25519', 'P-256', 'P-384', 'ES256', 'sig'), fc.jsonValue())
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('kty', 'crv', 'x', 'y', 'd', 'alg', 'use', 'key_ops', 'kid', '__proto__'), member), (jwk) => {
      expect(keyFromJwk(jwk as Parameters<typeof keyFromJwk>[0]).ok).toBe(false)
      expect(signingKeyFromJwk(jwk as Parameters<typeof keyFromJwk>[0]).ok).toBe(false)
    }))
  })
})

describe('signing keys', () => {
  test.each(keyTypes)('%s: beside the thread the same holds, of the bytes as they were when asked', async (type) => {
    const signing = generateSigningKey(type)
    const key = signing.verificationKey
    const bytes = Buffer.from('heat 26012')
    const signature = signing.sign(bytes)
    const asked = [signature, flipped(signature, 5), signature.subarray(1), new Uint8Array(signature.length)].map((one) => verifySignatureAside(key, bytes, one))
    bytes.fill(0)
    expect(await Promise.all(asked)).toEqual([true, false, false, false])
    expect(await verifySignatureAside(key, bytes, signature)).toBe(false)
  })

  test.each(keyTypes)('%s: what one signs its public key verifies, and nothing else', (type) => {
    const signing = generateSigningKey(type)
    const restored = valueOf(signingKeyFromJwk(signing.exportPrivateJwk(), 'did:web:mill.example#key-1'))
    expect(restored.verificationMethod).toBe('did:web:mill.example#key-1')
    expect(signing.verificationMethod).toBe(`did:key:${encodeMultikey(signing.verificationKey)}#${encodeMultikey(signing.verificationKey)}`)
    const other = generateSigningKey(type).verificationKey
    fc.assert(fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), (bytes, place) => {
      const signature = restored.sign(bytes)
      expect(signature).toHaveLength(signatureLengths[type])
      expect(verifySignature(signing.verificationKey, bytes, signature)).toBe(true)
      expect(verifySignature(other, bytes, signature)).toBe(false)
      for (const altered of [flipped(signature, place), signature.subarray(1), Buffer.concat([signature, Uint8Array.of(0)]), new Uint8Array(signature.length), new Uint8Array()]) expect(verifySignature(signing.verificationKey, bytes, altered)).toBe(false)
      expect(verifySignature(signing.verificationKey, flipped(bytes, place), signature)).toBe(false)
    }), { numRuns: 30 })
  })

  test('refuses private keys that do not belong to their public members', () => {
    for (const type of keyTypes) {
      const one = generateSigningKey(type).exportPrivateJwk()
      const other = generateSigningKey(type).exportPrivateJwk()
      expect(codesOf(signingKeyFromJwk({ ...one, d: other['d'] ?? '' }))).toEqual(['key-jwk-not-private /d'])
      expect(codesOf(signingKeyFromJwk({ ...one, d: 'AAAA' }))).toEqual(['key-jwk-not-private /d'])
    }
  })

  test('refuses an Ed25519 signature whose s was raised by the order', () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n
    const { verificationKey, sign } = generateSigningKey('Ed25519')
    const signature = Buffer.from(sign(Uint8Array.of(1)))
    const s = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`) + order
    const raised = Buffer.concat([signature.subarray(0, 32), Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse()])
    expect(verifySignature(verificationKey, Uint8Array.of(1), signature)).toBe(true)
    expect(verifySignature(verificationKey, Uint8Array.of(1), raised)).toBe(false)
  })

  test('verifies the signatures of RFC 8032 section 7.1 and RFC 6979 appendix A.2.5', () => {
    const edwards = { type: 'Ed25519', publicKey: createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'hex').toString('base64url') } }) } as const
    expect(verifySignature(edwards, Uint8Array.of(0x72), Buffer.from('92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00', 'hex'))).toBe(true)
    const x = Buffer.from('60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6', 'hex').toString('base64url')
    const y = Buffer.from('7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299', 'hex').toString('base64url')
    const elliptic = valueOf(keyFromJwk({ kty: 'EC', crv: 'P-256', x, y }))
    expect(verifySignature(elliptic, Buffer.from('sample'), Buffer.from('EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8', 'hex'))).toBe(true)
  })
})

function flipped(bytes: Uint8Array, place: number): Uint8Array {
  const altered = Uint8Array.from(bytes)
  altered[place % altered.length] = (altered[place % altered.length] ?? 0) ^ (1 << (place % 8))
  return altered
}
