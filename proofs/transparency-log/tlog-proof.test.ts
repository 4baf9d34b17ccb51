import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatTlogProof, parseTlogProof } from './tlog-proof.ts'

const checkpoint = 'example.com/fancylog\n109482\nsFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08=\n\n— example.com/fancylog hI2DJwAA\n'
/** After the example of c2sp.org/tlog-proof. */
const example = `c2sp.org/tlog-proof@v1
extra YWdlLXYxLjIuMQ==
index 73894
gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=
B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=

${checkpoint}`

describe('tlog-proof', () => {
  test('reads the standard\'s example and writes it back', () => {
    const proof = parseTlogProof(example)
    expect(proof.index).toBe(73894)
    expect(Buffer.from(proof.extra ?? []).toString()).toBe('age-v1.2.1')
    expect(proof.hashes).toHaveLength(2)
    expect(proof.checkpoint).toBe(checkpoint)
    expect(formatTlogProof(proof)).toBe(example)
  })

  test('needs neither extra data nor hashes', () => {
    const text = `c2sp.org/tlog-proof@v1\nindex 0\n\n${checkpoint}`
    expect(parseTlogProof(text)).toEqual({ index: 0, hashes: [], checkpoint })
    expect(formatTlogProof(parseTlogProof(text))).toBe(text)
  })

  test.each([
    ['another version', example.replace('@v1', '@v2')],
    ['no index', example.replace('index 73894\n', '')],
    ['a leading zero', example.replace('index 7', 'index 07')],
    ['two extra lines', example.replace('index', 'extra AAAA\nindex')],
    ['a hash of another length', example.replace('gSKyXoYZ', 'gSKy')],
    ['base64 with a space', example.replace('gSKy', 'gSK y')],
    ['base64url', example.replace('//1U8', '__1U8')],
    ['no empty line', example.replaceAll('\n\n', '\n')],
    ['64 hashes', example.replace('B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=\n', 'B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=\n'.repeat(63))],
  ])('parseTlogProof() refuses %s', (_, text) => {
    expect(() => parseTlogProof(text)).toThrow(SyntaxError)
  })

  test('whatever it accepts, it writes back exactly', () => {
    fc.assert(fc.property(fc.nat({ max: example.length - 1 }), fc.string({ unit: 'binary', maxLength: 2 }), fc.nat({ max: 2 }), (at, put, drop) => {
      const altered = example.slice(0, at) + put + example.slice(at + drop)
      try {
        expect(formatTlogProof(parseTlogProof(altered))).toBe(altered)
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
      }
    }), { numRuns: 500 })
  })
})
