import { describe, expect, it } from 'vitest'
import { uuidV7 } from './uuid-v7.ts'

describe('uuidV7()', () => {
  it('gives names of version 7 and variant 10 that carry their time and never repeat', () => {
    const at = Date.parse('2026-02-02T12:00:00.000Z')
    const names = Array.from({ length: 2_000 }, () => uuidV7(at))
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) {
      expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(Number.parseInt(name.slice(0, 13).replace('-', ''), 16)).toBe(at)
    }
  })
  it('sorts by time', () => {
    const later = uuidV7(Date.parse('2026-02-02T12:00:00.001Z'))
    expect(uuidV7(Date.parse('2026-02-02T12:00:00.000Z')) < later).toBe(true)
  })
})
