import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBitString, encodeBitString, entriesMin, entriesOf, listBytesMax, newBitString, readEntry, withEntry } from './bit-string.ts'
import { drawFreeIndex } from './draw-index.ts'

const encodingPlace = '/credentialSubject/encodedList'

function codeOf(text: string): string | undefined {
  const decoded = decodeBitString(text)
  return decoded.ok ? undefined : decoded.findings.map(({ code, pointer }) => `${code} ${pointer.declaration ?? ''}`).join()
}

describe('bit strings', () => {
  it('begin with every status at zero, 131,072 of them', () => {
    const bits = newBitString()
    expect([bits.length, entriesOf(bits), bits.every((byte) => byte === 0)]).toEqual([16_384, entriesMin, true])
    expect(newBitString(entriesMin, 2).length).toBe(32_768)
    for (const entries of [0, 131_071, 1.5, Number.NaN, listBytesMax * 8 + 1]) expect(() => newBitString(entries)).toThrow(RangeError)
  })

  it('count from the left-most bit', () => {
    const bits = withEntry(newBitString(), { index: 0, value: 1 })
    expect([bits[0], bits[1]]).toEqual([0x80, 0])
    expect(withEntry(newBitString(), { index: entriesMin - 1, value: 1 }).at(-1)).toBe(1)
    expect(withEntry(newBitString(entriesMin, 2), { index: 1, value: 2, sizeBits: 2 })[0]).toBe(0x20)
  })

  it('decode the list of the standard, whose statuses are all zero', () => {
    // Bitstring Status List v1.0, example 3.
    const decoded = decodeBitString('uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA')
    expect(decoded.ok && Buffer.from(newBitString()).equals(decoded.value)).toBe(true)
  })

  it('read back what was set, and nothing else has changed', () => {
    fc.assert(fc.property(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat(), fc.nat(), fc.nat()), ([sizeBits, first, second, seed]) => {
      const index = first % entriesMin
      const other = second % entriesMin
      const value = seed % 2 ** sizeBits
      const before = withEntry(newBitString(entriesMin, sizeBits), { index: other, value: 1, sizeBits })
      const after = withEntry(before, { index, value, sizeBits })
      expect(readEntry(after, index, sizeBits)).toBe(value)
      if (index !== other) expect(readEntry(after, other, sizeBits)).toBe(1)
      expect(Buffer.from(before).equals(withEntry(after, { index, value: readEntry(before, index, sizeBits) ?? 0, sizeBits }))).toBe(true)
    }), { numRuns: 50 })
  })

  it('write and read the same bits', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 2000 }), (bits) => {
      const decoded = decodeBitString(encodeBitString(bits))
      expect(decoded.ok && Buffer.from(bits).equals(decoded.value)).toBe(true)
    }), { numRuns: 50 })
  })

  it('have no entry outside', () => {
    const bits = newBitString()
    expect([-1, entriesMin, 0.5, Number.NaN, 2 ** 60].map((index) => readEntry(bits, index))).toEqual([undefined, undefined, undefined, undefined, undefined])
    expect(() => withEntry(bits, { index: entriesMin, value: 1 })).toThrow(RangeError)
    expect(() => withEntry(bits, { index: 0, value: 2 })).toThrow(RangeError)
  })

  it('are refused in any other spelling, and where they would fill the memory', () => {
    const good = encodeBitString(newBitString())
    for (const text of ['', 'u', good.slice(1), `z${good.slice(1)}`, `${good}=`, `${good} `, `${good}A`, good.slice(0, -4), `u${Buffer.from('no gzip').toString('base64url')}`]) expect(codeOf(text)).toBe(`status-list-encoding-wrong ${encodingPlace}`)
    const bomb = gzipSync(Buffer.alloc(listBytesMax + 1))
    expect(codeOf(`u${bomb.toString('base64url')}`)).toBe(`status-list-too-long ${encodingPlace}`)
    expect(codeOf(`u${Buffer.concat([bomb, bomb, bomb]).toString('base64url')}`)).toBe(`status-list-too-long ${encodingPlace}`)
    expect(decodeBitString(good.slice(1), { withoutHeader: true }).ok).toBe(true)
  })
})

describe('drawFreeIndex()', () => {
  it('gives only free indexes, and none when all are taken', () => {
    const taken = new Set<number>()
    let seed = 1
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
    for (let count = 0; count < 200; count += 1) {
      const index = drawFreeIndex({ entries: 200, isTaken: (each) => taken.has(each), takenCount: taken.size, random })
      expect(index !== undefined && index >= 0 && index < 200 && !taken.has(index)).toBe(true)
      taken.add(index ?? -1)
    }
    expect(drawFreeIndex({ entries: 200, isTaken: (each) => taken.has(each), takenCount: taken.size, random })).toBeUndefined()
  })

  it('finds the last free one where every draw meets a taken one', () => {
    expect(drawFreeIndex({ entries: 5, isTaken: (index) => index !== 3, takenCount: 4, random: () => 0 })).toBe(3)
  })
})
