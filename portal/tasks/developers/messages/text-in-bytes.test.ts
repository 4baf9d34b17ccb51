import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textInBytes } from './text-in-bytes.ts'

describe('textInBytes()', () => {
  it('reads any text back that holds no null', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.startsWith('\uFEFF')), (text) => { expect(textInBytes(new TextEncoder().encode(text))).toBe(text) }))
  })
  it('takes nothing else for text', () => {
    expect(textInBytes(Uint8Array.of(0xff, 0xfe, 0x00))).toBeUndefined()
    expect(textInBytes(Uint8Array.of(0x41, 0x00))).toBeUndefined()
  })
})
