import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { KeyState } from './key-state.ts'
import { nothingSeen, type OriginTally, type Sketch } from './sketch.ts'

/**
 * The state without a line that no longer stands: it was replaced or cancelled. Counts are exact; of last values, one that had been pushed out
 * by the withdrawn one does not come back.
 */
export function stateWithout(state: KeyState, date: DateText, withdrawn: Sketch): KeyState {
  return date === state.day ? { ...state, today: without(state.today, withdrawn) } : { ...state, before: without(state.before, withdrawn) }
}

function without(sketch: Sketch, gone: Sketch): Sketch {
  if (sketch.lines <= gone.lines) return nothingSeen
  const { quantity, prices, unitMasses, kilogramValues, weeks, departures, ports, importers, origins, routes, consignments } = sketch
  return {
    ...sketch,
    lines: sketch.lines - gone.lines,
    ...(quantity === undefined ? {} : { quantity: quantity - (gone.quantity ?? 0) }),
    ...(prices === undefined ? {} : { prices: lessValues(prices, gone.prices) }),
    ...(unitMasses === undefined ? {} : { unitMasses: lessValues(unitMasses, gone.unitMasses) }),
    ...(kilogramValues === undefined ? {} : { kilogramValues: lessValues(kilogramValues, gone.kilogramValues) }),
    ...lessCounts({ weeks, departures, ports, importers }, gone),
    ...(origins === undefined ? {} : { origins: lessOrigins(origins, gone.origins) }),
    ...(routes === undefined ? {} : { routes: lessValues(routes, gone.routes) }),
    ...(consignments === undefined ? {} : { consignments: lessConsignments(consignments, gone.consignments) }),
  }
}

const counted = ['weeks', 'departures', 'ports', 'importers'] as const

function lessCounts(counts: Readonly<Record<(typeof counted)[number], Readonly<Record<string, number>> | undefined>>, gone: Sketch): Partial<Sketch> {
  const left: Partial<Record<(typeof counted)[number], Readonly<Record<string, number>>>> = {}
  for (const name of counted) {
    const before = counts[name]
    if (before !== undefined) left[name] = Object.fromEntries(Object.entries(before).map(([key, count]) => [key, count - (gone[name]?.[key] ?? 0)] as const).filter(([, count]) => count > 0))
  }
  return left
}

function lessValues<Value>(values: readonly Value[], gone: readonly Value[] = []): readonly Value[] {
  const left = [...values]
  for (const one of gone) {
    const text = JSON.stringify(one)
    const at = left.findLastIndex((value) => JSON.stringify(value) === text)
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

function lessOrigins(origins: Readonly<Record<string, OriginTally>>, gone: Sketch['origins'] = {}): Readonly<Record<string, OriginTally>> {
  return Object.fromEntries(Object.entries(origins).map(([origin, { lines, first }]) => [origin, { lines: lines - (gone[origin]?.lines ?? 0), first }] as const).filter(([, { lines }]) => lines > 0))
}

function lessConsignments(consignments: NonNullable<Sketch['consignments']>, gone: Sketch['consignments'] = []): NonNullable<Sketch['consignments']> {
  // A filing is withdrawn as a whole: a consignment that comes to nothing was its.
  return consignments
    .map(([day, filing, dollars]) => [day, filing, dollars - gone.filter((one) => one[1] === filing).reduce((sum, one) => sum + one[2], 0)] as const)
    .filter(([, filing, dollars]) => dollars > 0.005 || !gone.some((one) => one[1] === filing))
}
