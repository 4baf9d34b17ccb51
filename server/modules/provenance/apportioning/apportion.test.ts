import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compareDecimals, decimal, formatDecimal, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { apportion, apportionUnits, CannotApportionError } from './apportion.ts'
import { apportionPeriod, inventoryMethods, type Holding, type StreamStep } from './commingled-stream.ts'

const units = fc.bigInt({ min: 0n, max: 10n ** 15n })
const volume = fc.bigInt({ min: 0n, max: 10n ** 9n }).map((amount): Decimal => ({ units: amount, scale: 2 }))
const source = fc.constantFrom('a', 'b', 'c', '__proto__')
const step: fc.Arbitrary<StreamStep> = fc.oneof(
  fc.record({ kind: fc.constant('receipt' as const), source, volume }),
  fc.record({ kind: fc.constant('delivery' as const), delivery: fc.constantFrom('x', 'y'), volume }),
  fc.record({ kind: fc.constant('loss' as const), volume: fc.bigInt({ min: 0n, max: 1000n }).map((amount) => ({ units: amount, scale: 2 })) }),
  fc.record({ kind: fc.constant('loss-allowance' as const), percent: fc.constant(decimal('0.15')) }),
)

describe('apportion()', () => {
  it('shares exactly, and gives what is left to the greatest remainders', () => {
    expect(apportion(decimal('100.00'), [decimal('1'), decimal('1'), decimal('1')]).map(formatDecimal)).toEqual(['33.34', '33.33', '33.33'])
    expect(apportion(decimal('10'), [decimal('0.65'), decimal('0.350')]).map(formatDecimal)).toEqual(['7', '3'])
    expect(apportionUnits(0n, [0n, 0n])).toEqual([0n, 0n])
  })

  it('says so where there is nothing to share by, or anything is negative', () => {
    expect(() => apportionUnits(1n, [0n])).toThrow(CannotApportionError)
    expect(() => apportionUnits(-1n, [1n])).toThrow(CannotApportionError)
    expect(() => apportionUnits(1n, [-1n, 2n])).toThrow(CannotApportionError)
  })

  it('comes to the whole, each share within one unit of what it is due', () => {
    fc.assert(fc.property(units, fc.array(units, { minLength: 1, maxLength: 30 }), (whole, weights) => {
      const sum = weights.reduce((total, weight) => total + weight, 0n)
      fc.pre(sum > 0n)
      const shares = apportionUnits(whole, weights)
      expect(shares.reduce((total, share) => total + share, 0n)).toBe(whole)
      shares.forEach((share, place) => {
        const due = (whole * (weights[place] ?? 0n)) / sum
        expect(share === due || share === due + 1n).toBe(true)
      })
    }))
  })
})

describe('apportionPeriod()', () => {
  const shown = (held: readonly Holding[]): readonly string[] => held.map((one) => `${one.source} ${formatDecimal(one.volume)}`)

  it('mixes what is in a tank, takes the allowance from all of it and carries the line fill over', () => {
    const result = apportionPeriod({
      opening: [{ source: 'line fill', volume: decimal('100') }],
      steps: [
        { kind: 'receipt', source: 'bitumen', volume: decimal('650') }, { kind: 'receipt', source: 'diluent', volume: decimal('250') },
        { kind: 'loss-allowance', percent: decimal('0.2') }, { kind: 'delivery', delivery: 'T-1', volume: decimal('499.1') },
      ],
      method: 'average', places: 1,
    })
    expect(shown(result.losses)).toEqual(['line fill 0.2', 'bitumen 1.2', 'diluent 0.4'])
    expect(result.deliveries.map(({ shares }) => shown(shares))).toEqual([['line fill 49.9', 'bitumen 324.4', 'diluent 124.8']])
    expect(shown(result.closing)).toEqual(['line fill 49.9', 'bitumen 324.4', 'diluent 124.8'])
    expect(result.shortfalls).toEqual([])
  })

  it('gives out by layers where the method says so', () => {
    const steps: readonly StreamStep[] = [{ kind: 'receipt', source: 'new', volume: decimal('5') }, { kind: 'delivery', delivery: 'd', volume: decimal('6') }]
    const given = (method: (typeof inventoryMethods)[number]) => apportionPeriod({ opening: [{ source: 'old', volume: decimal('4') }], steps, method, places: 0 })
    expect(shown(given('first-in-first-out').deliveries[0]?.shares ?? [])).toEqual(['old 4', 'new 2'])
    expect(shown(given('last-in-first-out').deliveries[0]?.shares ?? [])).toEqual(['new 5', 'old 1'])
  })

  it('names the delivery that takes more than there is', () => {
    const { shortfalls, closing } = apportionPeriod({ opening: [], steps: [{ kind: 'receipt', source: 'a', volume: decimal('5') }, { kind: 'delivery', delivery: 'd', volume: decimal('7.25') }], method: 'average', places: 2 })
    expect(shortfalls.map(({ step: place, missing }) => [place, formatDecimal(missing)])).toEqual([[1, '2.25']])
    expect(closing).toEqual([])
  })

  it('balances for each source whatever happens: opening and receipts are deliveries, losses and closing', () => {
    fc.assert(fc.property(fc.array(fc.record({ source, volume }), { maxLength: 4 }), fc.array(step, { maxLength: 20 }), fc.constantFrom(...inventoryMethods), (opening, steps, method) => {
      const result = apportionPeriod({ opening, steps, method, places: 2 })
      const into = sumsOf([...opening, ...steps.flatMap((one) => (one.kind === 'receipt' ? [one] : []))])
      const out = sumsOf([...result.deliveries.flatMap(({ shares }) => shares), ...result.losses, ...result.closing])
      for (const [name, amount] of into) expect(compareDecimals(out.get(name) ?? zero, amount)).toBe(0)
      expect([...out.keys()].every((name) => into.has(name))).toBe(true)
      for (const held of [...result.closing, ...result.losses, ...result.deliveries.flatMap(({ shares }) => shares)]) expect(held.volume.units > 0n).toBe(true)
      const delivered = sumOf(result.deliveries.flatMap(({ shares }) => shares.map((share) => share.volume)))
      const asked = sumOf(result.deliveries.map((one) => one.volume))
      expect(compareDecimals(delivered, asked)).toBeLessThanOrEqual(0)
    }))
  })
})

function sumsOf(held: readonly Holding[]): Map<string, Decimal> {
  const sums = new Map<string, Decimal>()
  for (const one of held) sums.set(one.source, add(sums.get(one.source) ?? zero, one.volume))
  return sums
}
