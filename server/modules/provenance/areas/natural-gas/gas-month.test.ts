import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDecimals, decimal, formatDecimal, sumOf } from '@customhouse/vocabulary/measures/decimal.ts'
import { closeMonth, type ShipperDay } from './gas-month.ts'

const row = (day: string, shipper: string, energy: string): ShipperDay => ({ day, shipper, energy: decimal(energy) })
const shown = ({ days, shippers }: ReturnType<typeof closeMonth>) => [days.map(({ day, shipper, energy }) => `${day} ${shipper} ${formatDecimal(energy)}`), shippers.map(({ shipper, trueUp, imbalance }) => `${shipper} ${formatDecimal(trueUp)} ${formatDecimal(imbalance)}`)]

describe('closeMonth()', () => {
  it('shares what the meter says by the allocations of the day, to the last digit', () => {
    const month = closeMonth({ nominations: [row('01', 'a', '100.0'), row('01', 'b', '200.0')], allocations: [row('01', 'a', '100.0'), row('01', 'b', '200.0')], measured: new Map([['01', decimal('301.0')]]) })
    expect(shown(month)).toEqual([['01 a 100.3', '01 b 200.7'], ['a 0.3 0.3', 'b 0.7 0.7']])
  })

  it('keeps allocations of a day that was not measured, and shares by nominations where nothing was allocated', () => {
    const month = closeMonth({ nominations: [row('02', 'a', '1'), row('02', 'b', '3')], allocations: [row('01', 'a', '5')], measured: new Map([['02', decimal('8')], ['03', decimal('9')]]) })
    expect(month.days.map(({ day, shipper, energy }) => [day, shipper, formatDecimal(energy)])).toEqual([['01', 'a', '5'], ['02', 'a', '2'], ['02', 'b', '6']])
  })

  it('comes to exactly what was measured, whatever was allocated', () => {
    const amount = fc.bigInt({ min: 1n, max: 10_000_000n }).map((units) => ({ units, scale: 3 }))
    fc.assert(fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), amount, (allocated, measured) => {
      const allocations = allocated.map((energy, place) => ({ day: '01', shipper: `shipper ${String(place)}`, energy }))
      const { days, shippers } = closeMonth({ nominations: [], allocations, measured: new Map([['01', measured]]) })
      expect(compareDecimals(sumOf(days.map(({ energy }) => energy)), measured)).toBe(0)
      expect(compareDecimals(sumOf(shippers.map(({ settled }) => settled)), measured)).toBe(0)
      expect(days.every(({ energy }) => energy.units >= 0n)).toBe(true)
    }))
  })
})
