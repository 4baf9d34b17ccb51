import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'
import type { QuantityConditions } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { recorded, soundSteel, type TestEvent } from '../twin/test-lineage.ts'
import { massBalance } from './mass-balance.ts'

const codes = (events: readonly RecordedEvent[]) => massBalance(lotGraph(events)).findings.map(({ code, pointer }) => `${code} ${pointer.source?.replaceAll('urn:event:', '') ?? ''}`)
const turned = (stated: Partial<TestEvent>) => recorded('e', { kind: 'transformation', ...stated })

describe('massBalance()', () => {
  it('draws every node in the unit that it is stated in', () => {
    const { nodes, findings } = massBalance(lotGraph(soundSteel))
    expect(findings).toEqual([])
    expect(nodes).toEqual([
      { event: 'urn:event:rolling', unit: 'TNE', in: '100', out: '98', losses: '2', difference: '0', tolerancePercent: '0', holds: true },
      // Tonnes went in and kilograms came out.
      { event: 'urn:event:cutting', unit: 'KGM', in: '60000', out: '60000', losses: '0', difference: '0', tolerancePercent: '0', holds: true },
      { event: 'urn:event:rolling', lot: 'heat:H1', unit: 'TNE', in: '100', out: '100', losses: '0', difference: '0', tolerancePercent: '0', holds: true },
      { event: 'urn:event:cutting', lot: 'coil:C1', unit: 'TNE', in: '60', out: '60', losses: '0', difference: '0', tolerancePercent: '0', holds: true },
    ])
  })
  it('finds more out than in, and less, beyond losses and tolerance', () => {
    expect(codes([turned({ in: ['10 TNE a:1'], out: ['10.1 TNE b:1'] })])).toEqual(['provenance-balance-exceeded event e'])
    expect(codes([turned({ in: ['10 TNE a:1'], out: ['10.1 TNE b:1'], tolerance: '1' })])).toEqual([])
    expect(codes([turned({ in: ['10 TNE a:1'], out: ['9 TNE b:1'] })])).toEqual(['provenance-balance-short event e'])
    expect(codes([turned({ in: ['10 TNE a:1'], out: ['9 TNE b:1'], losses: [{ value: '1000', unit: 'KGM' }] })])).toEqual([])
    expect(codes([turned({ in: ['10 TNE a:1'], out: ['10 TNE b:1'], losses: [{ value: '1', unit: 'KGM' }] })])).toEqual(['provenance-balance-exceeded event e'])
  })
  it('balances kind by kind, and does not count pieces that are made', () => {
    expect(codes([turned({ in: ['10 TNE a:1', '1 C62 a:2'], out: ['10 TNE b:1', '40 C62 b:2'] })])).toEqual([])
    expect(codes([turned({ in: ['100 MTK a:1'], out: ['40 C62 b:2'] })])).toEqual(['provenance-balance-not-drawn event e'])
    expect(codes([turned({ kind: 'aggregation', in: ['40 C62 a:1'], out: ['41 C62 b:2'] })])).toEqual(['provenance-balance-exceeded event e'])
    expect(codes([turned({ in: ['10 TNE a:1'], out: ['10 MTQ b:1'] })])).toEqual(['provenance-conversion-density-missing event e'])
    expect(codes([turned({ in: ['10 GV a:1'], out: ['10 MTQ b:1'] })])).toEqual(['provenance-conversion-heating-value-missing event e'])
    expect(codes([turned({ in: ['10 TNE a:1'], out: ['10 GV b:1'] })])).toEqual(['provenance-unit-mismatch event e'])
  })
  it('compares barrels with tonnes where the density is stated', () => {
    const oil = (value: string, unit: string, conditions: QuantityConditions) => ({ lot: `${unit}:1`, quantity: { value, unit, conditions }, particulars: { commodityCode: '27090010' } })
    const blending = (tonnes: string) => {
      const one = turned({ tolerance: '0.001' })
      return { ...one, event: { ...one.event, inputs: [oil('1000', 'BLL', { densityKilogramsPerCubicMetre: '850' })], outputs: [oil(tonnes, 'TNE', { densityKilogramsPerCubicMetre: '850' })] } }
    }
    expect(codes([blending('135.0757')])).toEqual([])
    expect(codes([blending('136')])).toEqual(['provenance-balance-exceeded event e'])
  })
  it('compares cubic metres of gas with gigajoules where the heating value is stated', () => {
    const gas = (value: string, unit: string, conditions?: QuantityConditions) => ({ lot: `${unit}:1`, quantity: { value, unit, ...(conditions !== undefined && { conditions }) } })
    const stated = { temperatureCelsius: '15', pressureKilopascals: '101.325', heatingValueMegajoulesPerCubicMetre: '38.5' }
    const processing = (gigajoules: string, conditions: QuantityConditions = stated) => {
      const one = turned({ tolerance: '0.01' })
      return [{ ...one, event: { ...one.event, inputs: [gas('1000', 'MTQ', conditions)], outputs: [gas(gigajoules, 'GV')] } }]
    }
    expect([codes(processing('38.5')), codes(processing('38.6')), codes(processing('38.4'))]).toEqual([[], ['provenance-balance-exceeded event e'], ['provenance-balance-short event e']])
    expect(codes(processing('38.5', { temperatureCelsius: '15', pressureKilopascals: '101.325' }))).toEqual(['provenance-conversion-heating-value-missing event e'])
  })
  it('takes what is not stated for all of it, and asks where it cannot', () => {
    const made = recorded('m', { kind: 'production', out: ['10 TNE a:1'] })
    expect(codes([made, turned({ in: ['a:1'], out: ['11 TNE b:1'] })])).toEqual(['provenance-balance-exceeded event e'])
    expect(codes([turned({ in: ['a:1'], out: ['11 TNE b:1'] })])).toEqual(['provenance-quantity-missing event e lot a:1'])
    expect(codes([made, turned({ in: ['10 TNE a:1'], out: ['b:1'] })])).toEqual(['provenance-quantity-missing event e lot b:1'])
    expect(codes([made, turned({ in: ['10 TNE a:1'], out: ['b:1'] }), recorded('w', { kind: 'measurement', about: ['12 TNE b:1'] })])).toEqual(['provenance-balance-exceeded event e'])
  })
  it('follows a coil through forty pipes on two bills', () => {
    const coil = recorded('coil', { kind: 'production', out: ['20 TNE coil:1'] })
    const pipes = (kilograms: string) => Array.from({ length: 40 }, (_, index) => recorded(`pipe${String(index).padStart(2, '0')}`, {
      kind: 'transformation', at: '2026-07-02T08:00:00.000Z', in: [`${kilograms} KGM coil:1`], out: [`${kilograms} KGM pipe:${String(index)}`], documents: [{ kind: 'bill-of-lading', number: index < 20 ? 'B1' : 'B2' }],
    }))
    expect(codes([coil, ...pipes('500')])).toEqual([])
    expect(codes([coil, ...pipes('500.001')])).toEqual(['provenance-lot-exceeded event pipe39 lot coil:1'])
    expect(codes([coil, ...pipes('500'), recorded('x', { kind: 'transformation', at: '2026-07-03T08:00:00.000Z', in: ['coil:1'], out: ['1 KGM pipe:x'] })])).toContain('provenance-share-of-lot-missing event x lot coil:1')
  })
  it('lets a lot into containers and out again, once', () => {
    const made = recorded('m', { kind: 'production', out: ['10 TNE a:1'] })
    const packed = recorded('p', { kind: 'aggregation', at: '2026-07-02T08:00:00.000Z', in: ['10 TNE a:1'], out: ['10 TNE box:1'] })
    const opened = (tonnes: string) => recorded('o', { kind: 'disaggregation', at: '2026-07-03T08:00:00.000Z', in: ['10 TNE box:1'], out: [`${tonnes} TNE a:1`] })
    const used = recorded('u', { kind: 'transformation', at: '2026-07-04T08:00:00.000Z', in: ['10 TNE a:1'], out: ['10 TNE b:1'] })
    expect(codes([made, packed, opened('10'), used])).toEqual([])
    expect(codes([made, packed, used])).toEqual(['provenance-lot-exceeded event u lot a:1'])
    expect(codes([made, opened('10')])).toEqual(['provenance-lot-taken-out-twice event m lot a:1'])
  })
  it('names hostile quantities', () => {
    const bad = (value: string) => codes([recorded('m', { kind: 'production', out: [`${value} TNE a:1`] })])
    expect([bad('-1'), bad('1e9'), bad('9'.repeat(40)), bad('9'.repeat(100_000)), bad('NaN')]).toEqual(
      ['negative', 'unreadable', 'overflow', 'unreadable', 'unreadable'].map((what) => [`provenance-quantity-${what} event m lot a:1`]))
    expect(codes([turned({ in: ['10 TNE a:1'], out: ['99 TNE b:1'], tolerance: '1000000' })])).toEqual(['provenance-tolerance-invalid event e', 'provenance-balance-exceeded event e'])
    expect(codes([turned({ in: ['10 TNE a:1'], out: ['99 TNE b:1'], tolerance: '-5' })])).toEqual(['provenance-tolerance-invalid event e', 'provenance-balance-exceeded event e'])
    expect(codes([turned({ in: ['10 __proto__ a:1'], out: ['10 __proto__ b:1'] })])).toEqual(['provenance-balance-not-drawn event e'])
  })
  it('holds however lots are split and merged, and breaks when any part grows', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 12 })
    fc.assert(fc.property(shares, fc.nat(), (weights, seed) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      const events = (grown: number) => [
        recorded('m', { kind: 'production', out: [`${String(total)} GRM a:0`] }),
        recorded('s', { kind: 'transformation', at: '2026-07-02T08:00:00.000Z', in: ['a:0'], out: weights.map((weight, index) => `${String(weight + (index === grown ? 1 : 0))} GRM b:${String(index)}`) }),
        recorded('j', { kind: 'transformation', at: '2026-07-03T08:00:00.000Z', in: weights.map((weight, index) => `${String(weight)} GRM b:${String(index)}`), out: [`${String(total)} GRM c:0`] }),
      ]
      expect(codes(events(-1))).toEqual([])
      expect(codes(events(seed % weights.length))).toEqual(['provenance-balance-exceeded event s'])
    }), { numRuns: 60 })
  })
})
