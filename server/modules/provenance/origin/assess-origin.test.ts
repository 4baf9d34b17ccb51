import { describe, expect, it } from 'vitest'
import { assessOrigin } from './assess-origin.ts'
import { claimOf } from './claim-of.ts'
import { certified, harvested, made, twinOf } from './test-provenance.ts'

const usmca = { agreement: 'usmca', country: 'MX', criterion: 'B', evidence: [] }
const on = '2026-07-01'

describe('assessOrigin()', () => {
  it('supports pipe of steel that was melted and poured in the parties, with the path to the heat', () => {
    const twin = twinOf(['lot:pipe'], [
      made('heat', { kind: 'production', process: 'melting', country: 'MX', outputs: [['heat:1', {}]] }),
      made('coil', { country: 'MX', inputs: [['heat:1', {}]], outputs: [['lot:coil', { code: '720839' }]] }),
      made('pipe', { country: 'MX', inputs: [['lot:coil', {}]], outputs: [['lot:pipe', { code: '730630' }]] }),
    ])
    const assessed = assessOrigin({ twin, claim: usmca, on })
    expect(assessed.findings.map(({ code }) => code)).toContain('origin-criterion-stricter')
    expect(assessed.status).toBe('supported')
    expect(assessed.path.map(({ lot, holds }) => [lot, holds])).toEqual([['lot:pipe', true], ['lot:coil', true], ['heat:1', true]])
  })

  it('contradicts pipe of coil that was rolled elsewhere', () => {
    const twin = twinOf(['lot:pipe'], [
      made('coil', { country: 'BR', inputs: [['slab:1', {}]], outputs: [['lot:coil', { code: '720839' }]] }),
      made('pipe', { country: 'MX', inputs: [['lot:coil', {}]], outputs: [['lot:pipe', { code: '730630' }]] }),
    ])
    expect(assessOrigin({ twin, claim: usmca, on }).status).toBe('contradicted')
    const weighed = twinOf(['lot:pipe'], [
      made('coil', { country: 'BR', inputs: [['slab:1', {}]], outputs: [['lot:coil', { code: '720839' }]] }),
      made('pipe', { country: 'MX', inputs: [['lot:coil', { code: '720839', weight: '100', value: '80' }]], outputs: [['lot:pipe', { code: '730630', weight: '98', value: '100' }]], attributes: { 'value-method': 'net-cost' } }),
    ])
    expect(assessOrigin({ twin: weighed, claim: usmca, on })).toMatchObject({ status: 'contradicted' })
  })

  it('supports wholly obtained goods, and finds the claim in the certification', () => {
    const twin = twinOf(['lot:lettuce'], [harvested('lot:lettuce', 'MX'), certified('lot:lettuce', { country: 'MX', criterion: 'A' })])
    expect(assessOrigin({ twin, claim: claimOf(twin), on })).toMatchObject({ status: 'supported', claim: { agreement: 'usmca', country: 'MX', criterion: 'A' } })
  })
})
