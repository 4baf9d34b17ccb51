import { add, subtract, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { apportion } from '../../apportioning/apportion.ts'

/** Energy of one shipper on one gas day, in one unit. */
export interface ShipperDay {
  readonly day: string
  readonly shipper: string
  readonly energy: Decimal
}

export interface GasMonth {
  /** What shippers planned. */
  readonly nominations: readonly ShipperDay[]
  /** What the pipeline gave each of them of the day's flow, before the month was closed. */
  readonly allocations: readonly ShipperDay[]
  /** What the meter says in the end, by day; days that are not here keep their allocations. */
  readonly measured: ReadonlyMap<string, Decimal>
}

/** A shipper's month after it was closed. */
export interface ShipperMonth {
  readonly shipper: string
  readonly nominated: Decimal
  readonly allocated: Decimal
  /** What the month's true-up added or took. */
  readonly trueUp: Decimal
  readonly settled: Decimal
  /** Settled less nominated. */
  readonly imbalance: Decimal
}

/** What each shipper has of each day, so that the days come to exactly what was measured. */
export interface ClosedMonth {
  readonly days: readonly ShipperDay[]
  readonly shippers: readonly ShipperMonth[]
}

/**
 * Closes a month: each day's measured energy goes to the shippers in proportion to their allocations of the day, or to their nominations
 * where nothing was allocated, exactly. A day that was measured and that nobody had is no one's: it is left out. Time grows with the rows.
 */
export function closeMonth({ nominations, allocations, measured }: GasMonth): ClosedMonth {
  const allocated = byDay(allocations)
  const nominated = byDay(nominations)
  const days = [...new Set([...allocated.keys(), ...measured.keys()])].sort()
  const settled = days.flatMap((day) => settle(day, { shares: [allocated.get(day), nominated.get(day)], measured: measured.get(day) }))
  const [planned, given, closed] = [totals(nominations), totals(allocations), totals(settled)]
  const shippers = [...new Set([...planned.keys(), ...given.keys(), ...closed.keys()])].sort()
  return { days: settled, shippers: shippers.map((shipper) => monthOf(shipper, { nominated: planned.get(shipper) ?? zero, allocated: given.get(shipper) ?? zero, settled: closed.get(shipper) ?? zero })) }
}

function settle(day: string, { shares: [allocated = [], nominated = []], measured }: { readonly shares: readonly (readonly ShipperDay[] | undefined)[]; readonly measured: Decimal | undefined }): readonly ShipperDay[] {
  const shares = allocated.some(({ energy }) => energy.units > 0n) ? allocated : nominated
  if (measured === undefined) return allocated
  if (!shares.some(({ energy }) => energy.units > 0n)) return []
  const parts = apportion(measured, shares.map(({ energy }) => energy))
  return shares.map(({ shipper }, place) => ({ day, shipper, energy: parts[place] ?? zero }))
}

function monthOf(shipper: string, { nominated, allocated, settled }: Pick<ShipperMonth, 'nominated' | 'allocated' | 'settled'>): ShipperMonth {
  return { shipper, nominated, allocated, settled, trueUp: subtract(settled, allocated), imbalance: subtract(settled, nominated) }
}

function byDay(rows: readonly ShipperDay[]): ReadonlyMap<string, readonly ShipperDay[]> {
  const days = new Map<string, ShipperDay[]>()
  for (const row of rows) {
    const known = days.get(row.day)
    if (known === undefined) days.set(row.day, [row])
    else known.push(row)
  }
  return days
}

function totals(rows: readonly ShipperDay[]): ReadonlyMap<string, Decimal> {
  const sums = new Map<string, Decimal>()
  for (const { shipper, energy } of rows) sums.set(shipper, add(sums.get(shipper) ?? zero, energy))
  return sums
}
