import { describe, expect, it } from 'vitest'
import { requireOthersFiling } from './transport.ts'

describe('requireOthersFiling()', () => {
  const officer = (organisation: string, owned: readonly string[] = []) => ({ organisation, scope: { organisation, clients: 'all' as const, role: 'authority' as const, owned } })
  const filing = { organisation: 'meridian', client: '89-100000100' }

  it('lets officers decide about what others filed', () => {
    expect(() => { requireOthersFiling(officer('customs'), filing) }).not.toThrow()
  })

  it('refuses whoever belongs to who filed, or to whom it was filed for, whatever roles they hold', () => {
    for (const own of [officer('meridian'), officer('larkspur', ['89-100000100'])])
      expect(() => { requireOthersFiling(own, filing) }).toThrow(expect.objectContaining({ status: 403, type: 'urn:customhouse:problem:own-filing' }))
  })
})
