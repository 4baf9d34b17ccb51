import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** So many values are kept of a key: with more, a median moves too slowly to follow a price. */
export const valuesKept = 12
export const routesKept = 12
export const consignmentsKept = 20
export const weeksKept = 16

/** Lines with one origin: how many, and since when. */
export interface OriginTally {
  readonly lines: number
  readonly first: DateText
}

/** A consignment between two parties: day, its filing, what it is worth so far. */
export type ConsignmentSeen = readonly [day: DateText, filing: string, dollars: number]

/** Goods that came in before between the same parties. */
export type RouteSeen = readonly [day: DateText, importer: string, origin: string, departure: string]

/** What is remembered of lines: counts and last values alone, so that it stays small however much is filed. What no line had is absent. */
export interface Sketch {
  readonly lines: number
  readonly first?: DateText
  /** Logarithms of price for a unit, kilograms for a unit, and dollars for a kilogram; the last ones, in the order of filing. */
  readonly prices?: readonly number[]
  readonly unitMasses?: readonly number[]
  readonly kilogramValues?: readonly number[]
  readonly weeks?: Readonly<Record<string, number>>
  readonly origins?: Readonly<Record<string, OriginTally>>
  readonly departures?: Readonly<Record<string, number>>
  readonly ports?: Readonly<Record<string, number>>
  readonly importers?: Readonly<Record<string, number>>
  readonly quantity?: number
  readonly routes?: readonly RouteSeen[]
  readonly consignments?: readonly ConsignmentSeen[]
}

export const nothingSeen: Sketch = { lines: 0 }

/** Two sketches as one, the second of later lines. */
export function mergeSketches(earlier: Sketch, later: Sketch): Sketch {
  if (later.lines === 0) return earlier
  if (earlier.lines === 0) return later
  return {
    lines: earlier.lines + later.lines,
    ...present('first', earlier.first ?? later.first),
    ...present('prices', lastOf(valuesKept, earlier.prices, later.prices)),
    ...present('unitMasses', lastOf(valuesKept, earlier.unitMasses, later.unitMasses)),
    ...present('kilogramValues', lastOf(valuesKept, earlier.kilogramValues, later.kilogramValues)),
    ...present('weeks', lastWeeks(sumOf(earlier.weeks, later.weeks))),
    ...present('origins', originsOf(earlier.origins, later.origins)),
    ...present('departures', sumOf(earlier.departures, later.departures)),
    ...present('ports', sumOf(earlier.ports, later.ports)),
    ...present('importers', sumOf(earlier.importers, later.importers)),
    ...present('quantity', earlier.quantity === undefined ? later.quantity : earlier.quantity + (later.quantity ?? 0)),
    ...present('routes', lastOf(routesKept, earlier.routes, later.routes)),
    ...present('consignments', consignmentsOf(earlier.consignments, later.consignments)),
  }
}

function present<Name extends keyof Sketch>(name: Name, value: Sketch[Name] | undefined): Pick<Sketch, Name> | object {
  return value === undefined ? {} : { [name]: value }
}

function lastOf<Value>(kept: number, earlier: readonly Value[] | undefined, later: readonly Value[] | undefined): readonly Value[] | undefined {
  if (earlier === undefined || later === undefined) return earlier ?? later
  const both = [...earlier, ...later]
  return both.length > kept ? both.slice(-kept) : both
}

/** Counts by name, added up. What comes to nothing is left out. */
export function sumOf(earlier: Readonly<Record<string, number>> | undefined, later: Readonly<Record<string, number>> | undefined): Readonly<Record<string, number>> | undefined {
  if (earlier === undefined || later === undefined) return earlier ?? later
  const sum: Record<string, number> = { ...earlier }
  for (const [name, count] of Object.entries(later)) sum[name] = (sum[name] ?? 0) + count
  return sum
}

function lastWeeks(weeks: Readonly<Record<string, number>> | undefined): Readonly<Record<string, number>> | undefined {
  if (weeks === undefined) return undefined
  const latest = Math.max(...Object.keys(weeks).map(Number))
  return Object.fromEntries(Object.entries(weeks).filter(([week]) => Number(week) > latest - weeksKept))
}

function originsOf(earlier: Sketch['origins'], later: Sketch['origins']): Sketch['origins'] {
  if (earlier === undefined || later === undefined) return earlier ?? later
  const both: Record<string, OriginTally> = { ...earlier }
  for (const [origin, tally] of Object.entries(later)) {
    const before = both[origin]
    both[origin] = before === undefined ? tally : { lines: before.lines + tally.lines, first: before.first < tally.first ? before.first : tally.first }
  }
  return both
}

/** Lines of one filing are one consignment. */
function consignmentsOf(earlier: Sketch['consignments'], later: Sketch['consignments']): Sketch['consignments'] {
  if (earlier === undefined || later === undefined) return earlier ?? later
  const both = [...earlier]
  for (const [day, filing, dollars] of later) {
    const at = both.findIndex((one) => one[1] === filing)
    const before = both[at]
    if (before === undefined) both.push([day, filing, dollars])
    else both[at] = [before[0], filing, before[2] + dollars]
  }
  return both.slice(-consignmentsKept)
}
