import { describe, expect, it } from 'vitest'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { assessOrigin } from './assess-origin.ts'
import { harvested, made, twinOf } from './test-provenance.ts'

const assess = (country: string, events: readonly RecordedEvent[], lot = 'lot:goods') => {
  const { status, findings } = assessOrigin({ twin: twinOf([lot], events), claim: { country, evidence: [] }, on: '2026-07-01' })
  return [status, ...findings.map(({ code }) => code)]
}

const heading = (code: string) => [made('made', { country: 'VN', inputs: [['lot:material', { code: '520832' }]], outputs: [['lot:goods', { code }]] })]

describe('judgeCountry()', () => {
  it('takes a change of every heading for a substantial transformation, and decides nothing by less', () => {
    expect(assess('VN', heading('620520'))).toEqual(['supported'])
    expect(assess('CN', heading('620520'))).toEqual(['contradicted', 'origin-other-country-proven'])
    expect(assess('VN', heading('520842'))).toEqual(['unsupported', 'origin-country-uncertain'])
  })

  it('looks into what was only put together, and past nothing that is unproven', () => {
    const packed = made('packed', { kind: 'aggregation', country: 'PA', inputs: [['lot:melons', {}]], outputs: [['lot:goods', {}]] })
    expect(assess('GT', [harvested('lot:melons', 'GT'), packed])).toEqual(['supported'])
    expect(assess('MX', [harvested('lot:melons', 'GT'), packed])).toEqual(['contradicted', 'origin-other-country-proven'])
    expect(assess('GT', [{ ...harvested('lot:goods', 'GT'), standing: 'stated' }])).toEqual(['unsupported', 'origin-evidence-unproven'])
  })

  it('takes recognised evidence of the country where nothing is known of the making, and no word of the claim itself', () => {
    const said = (process: string) => [made('said', { kind: 'inspection', process, about: [['lot:goods', { origin: 'GT' }]] })]
    expect(assess('GT', said('phytosanitary-inspection'))).toEqual(['supported'])
    expect(assess('GT', said('certification-of-origin'))).toEqual(['unsupported', 'origin-lineage-missing'])
    expect(assess('GT', [])).toEqual(['unsupported', 'origin-lineage-missing'])
  })
})
