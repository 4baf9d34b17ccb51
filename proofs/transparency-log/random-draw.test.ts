import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyTreeHash } from './merkle-hash.ts'
import { drawnNumber, isDrawn } from './random-draw.ts'

const root = fc.uint8Array({ minLength: 32, maxLength: 32 })

describe('drawnNumber()', () => {
  it('is SHA-256 over root and identifier as a fraction of 1, as anyone computes it by hand', () => {
    fc.assert(fc.property(root, fc.uuid(), (rootHash, identifier) => {
      const digest = createHash('sha256').update(rootHash).update(identifier).digest('hex')
      const drawn = drawnNumber(rootHash, identifier)
      expect(drawn).toBe(Number.parseInt(digest.slice(0, 12), 16) / 2 ** 48)
      expect(drawn >= 0 && drawn < 1).toBe(true)
    }))
  })
  it('is this number for these bytes, for other implementers', () => {
    expect(drawnNumber(emptyTreeHash, '01980000-0000-7000-8000-000000000001')).toBe(0.9766899840320988)
  })
})

describe('isDrawn()', () => {
  it('draws nobody for a share of 0, everybody for 1, and about the share between', () => {
    fc.assert(fc.property(root, fc.uuid(), (rootHash, identifier) => { expect([isDrawn({ rootHash, identifier, share: 0 }), isDrawn({ rootHash, identifier, share: 1 })]).toEqual([false, true]) }))
    const drawn = Array.from({ length: 20_000 }, (_, at) => isDrawn({ rootHash: emptyTreeHash, identifier: String(at), share: 0.05 })).filter(Boolean).length
    expect(drawn).toBeGreaterThan(850)
    expect(drawn).toBeLessThan(1150)
  })
})
