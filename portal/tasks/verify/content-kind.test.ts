import { describe, expect, it } from 'vitest'
import { contentKind, receiptText } from './content-kind.ts'

describe('contentKind()', () => {
  it('tells apart what can be verified, by how it begins', () => {
    expect(contentKind('c2sp.org/tlog-proof@v1\nextra …')).toBe('receipt')
    expect(contentKind('  {"type":["VerifiableCredential"]}')).toBe('credential')
    expect(contentKind('{"answer":{},"version":"customhouse.parcel/1"}')).toBe('parcel-receipt')
    expect(contentKind('eyJhbGciOiJFUzI1NiJ9.e30.AAAA')).toBe('credential')
    expect(contentKind('eyJhbGciOiJFUzI1NiJ9.e30.AAAA~disclosed~')).toBe('credential')
    expect(contentKind('openid4vp://?request_uri=x')).toBe('link')
    expect(contentKind('Dear sir or madam')).toBe('unknown')
  })
})

describe('receiptText()', () => {
  it('gives back the ends of lines that pasting took', () => {
    expect(receiptText('\r\none\r\ntwo')).toBe('one\ntwo\n')
    expect(receiptText('one\ntwo\n')).toBe('one\ntwo\n')
  })
})
