import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyFromJwk } from '../keys/json-web-key.ts'
import { verifySignature } from '../keys/verify-signature.ts'
import { withAsciiBytes } from './ascii-bytes.ts'
import { parseCompactJws, tokenLengthMax } from './compact-jws.ts'
import { codesOf, forged, testSigner, valueOf } from './test-signers.ts'

const signer = testSigner('did:web:mill.example')
const headerOf = (extra: object) => ({ alg: 'ES256', kid: 'did:web:mill.example#key-1', ...extra })
const encode = (text: string) => Buffer.from(text).toString('base64url')

describe('parseCompactJws()', () => {
  it('reads the example of RFC 7515 appendix A.3, whose signature holds', () => {
    const token = 'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q'
    const jws = valueOf(parseCompactJws(token))
    expect(jws.payload).toEqual({ iss: 'joe', exp: 1300819380, 'http://example.com/is_root': true })
    const key = valueOf(keyFromJwk({ kty: 'EC', crv: 'P-256', x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU', y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0' }))
    expect(withAsciiBytes(jws.signingInput, (bytes) => verifySignature(key, bytes, jws.signature))).toBe(true)
  })

  it('refuses every other spelling of the same token', () => {
    const token = forged(headerOf({}), { a: 1 }, signer)
    const [header = '', payload = '', signature = ''] = token.split('.')
    expect(parseCompactJws(token).ok).toBe(true)
    const spellings = [
      `${header}=.${payload}.${signature}`, `${header}.${payload}==.${signature}`, `${token}==`, ` ${token}`, `${token}\n`, `${header} .${payload}.${signature}`,
      `${header}. ${payload}.${signature}`, `${header}.${payload}\r\n.${signature}`, `${token}.`, `${token}.${signature}`, `${header}.${payload}`, '', '.', '..',
      `${header}.${payload}.${signature.slice(0, -1)}${signature.endsWith('A') ? 'B' : 'A'}x`, token.replaceAll('.', '\u002e\u200b'),
    ]
    for (const spelling of spellings) expect(codesOf(parseCompactJws(spelling))).toBe('jose-encoding-wrong')
  })

  it('refuses stray bits, plus and slash, which lenient decoders take for the same bytes', () => {
    // '{"a":1}' is 7 bytes: the last character carries two bits that must be zero.
    const header = encode(JSON.stringify(headerOf({})))
    const payload = encode('{"a":1}')
    expect(payload).toBe('eyJhIjoxfQ')
    for (const last of ['R', 'S', 'f']) expect(codesOf(parseCompactJws(`${header}.eyJhIjoxf${last}.AAAA`))).toBe('jose-encoding-wrong')
    const withDash = encode('{"a":"~~~>>>"}')
    expect(withDash).toMatch(/[-_]/)
    expect(parseCompactJws(`${header}.${withDash}.AAAA`).ok).toBe(true)
    expect(codesOf(parseCompactJws(`${header}.${withDash.replaceAll('-', '+').replaceAll('_', '/')}.AAAA`))).toBe('jose-encoding-wrong')
  })

  it.each([
    ['no algorithm at all', { alg: 'none' }, 'jose-algorithm-refused'],
    ['none in other letters', { alg: 'NoNe' }, 'jose-algorithm-refused'],
    ['a secret key', { alg: 'HS256' }, 'jose-algorithm-refused'],
    ['RSA', { alg: 'RS256' }, 'jose-algorithm-refused'],
    ['RSA-PSS', { alg: 'PS256' }, 'jose-algorithm-refused'],
    ['an unsupported curve', { alg: 'ES512' }, 'jose-algorithm-refused'],
    ['a name from the prototype', { alg: 'constructor' }, 'jose-algorithm-refused'],
    ['an algorithm that is no text', { alg: ['ES256'] }, 'jose-algorithm-refused'],
    ['a missing algorithm', { alg: undefined }, 'jose-algorithm-refused'],
    ['a critical extension', { crit: ['exp'], exp: 1 }, 'jose-critical-unknown'],
    ['an empty list of critical extensions', { crit: [] }, 'jose-critical-unknown'],
    ['an unencoded payload', { b64: false }, 'jose-critical-unknown'],
    ['a typ that is no text', { typ: 1 }, 'jose-type-wrong'],
    ['a kid that is no text', { kid: { a: 1 } }, 'jose-key-id-malformed'],
  ])('refuses a header with %s', (_, extra, code) => {
    expect(codesOf(parseCompactJws(forged(headerOf(extra), { a: 1 }, signer)))).toBe(code)
  })

  it('refuses a header member that stands twice, however it is spelled, and however deep', () => {
    const twice = ['{"alg":"none","alg":"ES256"}', '{"alg":"ES256", "\\u0061lg":"ES256"}', '{"alg":"ES256","x":{"y":1,"z":[{"y":1,"y":2}]}}', '{"alg":"ES256","__proto__":1,"__proto__":2}']
    for (const header of twice) expect(codesOf(parseCompactJws(forged(header, { a: 1 }, signer)))).toBe('jose-header-duplicate')
    const once = ['{ "alg" : "ES256" , "a":{"b":1}, "c":{"b":1} }', '{"alg":"ES256","x":[{"y":1},{"y":1}],"z":"\\"alg\\":1"}', '{"alg":"ES256","b":"b","2":1,"1":1}']
    for (const header of once) expect(codesOf(parseCompactJws(forged(header, { a: 1 }, signer)))).toBe('none')
  })

  it('refuses a header that is no object, is no UTF-8, or is huge', () => {
    for (const header of ['[]', 'null', '"x"', '{', '', '{"alg":"ES256"}x', `{"alg":"ES256","x":"${'x'.repeat(20_000)}"}`]) {
      expect(codesOf(parseCompactJws(`${encode(header)}.${encode('{}')}.AAAA`))).toBe(header === '' ? 'jose-encoding-wrong' : 'jose-header-malformed')
    }
    const notText = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]).toString('base64url')
    expect(codesOf(parseCompactJws(`${notText}.${encode('{}')}.AAAA`))).toBe('jose-encoding-wrong')
    expect(codesOf(parseCompactJws(`${encode('{"alg":"ES256"}')}.${notText}.AAAA`))).toBe('jose-encoding-wrong')
  })

  it('refuses a payload that is no object, and one that nests without end', () => {
    for (const payload of ['[]', 'null', '1', '"a"', '{', '\ufeff{}']) expect(codesOf(parseCompactJws(forged(headerOf({}), payload, signer)))).toBe('jose-payload-malformed')
    const nested = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`
    expect(codesOf(parseCompactJws(forged(headerOf({}), nested(99), signer)))).toBe('none')
    expect(codesOf(parseCompactJws(forged(headerOf({}), nested(100), signer)))).toBe('jose-payload-malformed')
    expect(codesOf(parseCompactJws(forged(headerOf({}), nested(390_000), signer)))).toBe('jose-payload-malformed')
    expect(codesOf(parseCompactJws(forged(headerOf({}), '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), signer)))).toBe('jose-payload-malformed')
  })

  it('refuses a payload with a member twice, of which readers would keep different ones', () => {
    for (const payload of ['{"iss":"did:a","iss":"did:b"}', '{"iss":1, "is\\u0073":2}', '{"vc":{"type":[{"a":1,"a":1}]}}', '{"__proto__":1,"__proto__":2}']) {
      expect(codesOf(parseCompactJws(forged(headerOf({}), payload, signer)))).toBe('jose-payload-duplicate')
    }
    expect(codesOf(parseCompactJws(forged(headerOf({}), '{"a":{"iss":1},"b":{"iss":"\\"iss\\":1"}}', signer)))).toBe('none')
  })

  it('refuses what is too long without reading it', () => {
    expect(codesOf(parseCompactJws('a'.repeat(tokenLengthMax + 1)))).toBe('jose-too-long')
  })

  it('keeps members named like the prototype as data', () => {
    const { payload, header } = valueOf(parseCompactJws(forged('{"alg":"ES256","__proto__":{"typ":"vc+jwt"}}', '{"__proto__":{"iss":"x"},"constructor":1}', signer)))
    expect(payload['iss']).toBeUndefined()
    expect(header.typ).toBeUndefined()
    expect(Object.keys(payload)).toEqual(['__proto__', 'constructor'])
  })

  it('never throws, whatever it is given', () => {
    const part = fc.oneof(fc.string(), fc.json().map(encode), fc.constant(encode('{"alg":"ES256"}')), fc.base64String(), fc.string({ unit: 'binary' }))
    fc.assert(fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      expect(typeof parseCompactJws(parts.join('.')).ok).toBe('boolean')
    }), { numRuns: 500 })
  })
})
