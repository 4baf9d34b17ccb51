import { describe, expect, it } from 'vitest'
import { assessOrigin } from './assess-origin.ts'
import { claimOf } from './claim-of.ts'
import { certified, harvested, twinOf, type Certified } from './test-provenance.ts'

const on = '2026-07-01'

function assess(given: Partial<Certified> = {}): readonly [status: string, codes: readonly string[]] {
  const twin = twinOf(['lot:lettuce'], [harvested('lot:lettuce', 'MX', { code: '0705190000' }), certified('lot:lettuce', { country: 'MX', criterion: 'A', ...given })])
  const { status, findings } = assessOrigin({ twin, claim: claimOf(twin), on })
  return [status, findings.map(({ code }) => code)]
}

describe('checkCertification()', () => {
  it('finds nothing in a complete certification that the provenance bears out', () => {
    expect(assess()).toEqual(['supported', []])
    expect(assess({ period: { from: '2026-01-01', to: '2026-12-31' } })).toEqual(['supported', []])
  })

  it('finds each element that is missing, and supports no claim without the essential ones', () => {
    expect(assess({ attributes: { importer: '' } })).toEqual(['supported', ['origin-certification-incomplete']])
    expect(assess({ attributes: { 'certified-on': ' ' } })).toEqual(['unsupported', ['origin-certification-incomplete']])
    expect(assess({ code: '0705' })[0]).toBe('unsupported')
  })

  it('tells in which capacity somebody certifies by its name too', () => {
    expect(assess({ attributes: { 'certifier-capacity': 'broker' } })).toEqual(['unsupported', ['origin-certifier-not-entitled']])
  })

  it('holds the blanket period to twelve months and to the day of importation, and the certification to four years', () => {
    expect(assess({ period: { from: '2026-01-01', to: '2027-01-02' } })).toEqual(['unsupported', ['origin-blanket-period-too-long']])
    expect(assess({ period: { from: '2025-01-01', to: '2025-12-31' } })).toEqual(['unsupported', ['origin-blanket-period-over']])
    expect(assess({ attributes: { 'certified-on': '2022-06-30' } })).toEqual(['unsupported', ['origin-certification-expired']])
  })

  it('supports no claim by a certification that nobody proved, or that classifies or judges the goods otherwise', () => {
    expect(assess({ standing: 'revoked' })).toEqual(['unsupported', ['origin-certification-unproven']])
    expect(assess({ criterion: 'B' })).toEqual(['supported', ['origin-criterion-stricter']])
    expect(assess({ criterion: 'Z' })).toEqual(['unsupported', ['origin-criterion-unknown', 'origin-criterion-not-shown']])
    expect(assess({ code: '080810' })).toEqual(['unsupported', ['origin-certified-code-differs']])
  })
})
