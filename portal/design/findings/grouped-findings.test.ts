import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { groupedFindings } from './grouped-findings.ts'

const findings: fc.Arbitrary<readonly Finding[]> = fc.array(fc.record({
  code: fc.constantFrom('a', 'b'), severity: fc.constantFrom('fatal' as const, 'warning' as const), message: fc.constantFrom('x', 'y'), authority: fc.constant('law'), remedy: fc.constant(''), pointer: fc.record({ source: fc.string() }),
}))

describe('groupedFindings()', () => {
  it('loses no finding and invents none', () => {
    fc.assert(fc.property(findings, (some) => { expect(new Set(groupedFindings(some).flatMap(({ places }) => places))).toEqual(new Set(some)) }))
  })

  it('says each matter once', () => {
    fc.assert(fc.property(findings, (some) => {
      const said = groupedFindings(some).map(({ finding: { code, severity, message } }) => `${code} ${severity} ${message}`)
      expect(said).toHaveLength(new Set(said).size)
    }))
  })
})
