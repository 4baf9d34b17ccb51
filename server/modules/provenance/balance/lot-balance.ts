import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { add, compareDecimals, type Decimal, formatShortest, percentOf, subtract } from '@customhouse/vocabulary/measures/decimal.ts'
import type { NodeBalance } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { lotExceeded, lotTakenOutTwice, shareOfLotMissing, unitMismatch } from './balance-conditions.ts'
import { inCommonBasis, lackingOf } from './comparable-tallies.ts'
import type { Drawn } from './event-balance.ts'
import type { LotFlow } from './lot-flows.ts'
import { type KindTotal, type Tally, totalOf } from './tally.ts'

/**
 * The balance of a lot over all events: what was made of it and taken out of others, less what was used of it and put into others. What is
 * left is no fault: it is in stock or delivered. Nothing is drawn of lots that nobody made or nobody used.
 */
export function lotBalance(lot: LotId, stated: LotFlow): Drawn {
  const flow = inOneKind(stated)
  const madeCount = flow.made.count + flow.takenOut.count
  const usedCount = flow.used.count + flow.putIn.count
  const isMadeKnown = flow.made.unstated + flow.takenOut.unstated === 0
  const kinds = [...new Set([...flow.used.kinds.keys(), ...flow.putIn.kinds.keys()])]
  const known = kinds.filter((kind) => flow.made.kinds.has(kind) || flow.takenOut.kinds.has(kind))
  const nodes = known.map((kind) => lotNode(lot, flow, kind))
  const isDrawn = isMadeKnown && madeCount > 0
  const raise = (holds: boolean, condition: Condition) => (holds ? [findingOfEvent(condition, { event: flow.lastEvent, lot })] : [])
  return {
    nodes: isDrawn ? nodes : [],
    findings: [
      ...shareFindings(lot, flow, usedCount),
      ...raise(isDrawn && nodes.some(({ holds }) => !holds), lotExceeded),
      ...(isDrawn && kinds.length > known.length ? raise(true, lackingOf([flow.made, flow.takenOut, flow.used, flow.putIn]) ?? unitMismatch) : []),
      ...raise(isTakenOutTwice(flow), lotTakenOutTwice),
    ],
  }
}

/** The flow with all its amounts in one kind, where they can be brought to one. */
function inOneKind(flow: LotFlow): LotFlow {
  const [made = flow.made, takenOut = flow.takenOut, used = flow.used, putIn = flow.putIn] = inCommonBasis([flow.made, flow.takenOut, flow.used, flow.putIn])
  return { ...flow, made, takenOut, used, putIn }
}

/** Where one event used it up without saying how much it had all of it, which is plain; where several did, nobody knows who had what. */
function shareFindings(lot: LotId, flow: LotFlow, usedCount: number): Drawn['findings'] {
  const unstated = flow.used.unstated + flow.putIn.unstated
  // What was taken out again can be used again.
  return unstated > 0 && usedCount > 1 + flow.takenOut.count ? [findingOfEvent(shareOfLotMissing, { event: flow.lastEvent, lot })] : []
}

/** A lot that was made by itself can be taken out of others only after it was put in. */
function isTakenOutTwice({ made, putIn, takenOut }: LotFlow): boolean {
  if (made.count === 0 || putIn.unstated > 0) return false
  if (putIn.count === 0) return takenOut.count > 0
  return [...takenOut.kinds.keys()].some((kind) => putIn.kinds.has(kind) && compareDecimals(totalOf(takenOut, kind), totalOf(putIn, kind)) > 0)
}

function lotNode(lot: LotId, flow: LotFlow, kind: string): NodeBalance {
  const { unit, into, out } = inOneUnit(kind, { into: [flow.made, flow.takenOut], out: [flow.used, flow.putIn] })
  return {
    event: flow.lastEvent, lot, unit, in: formatShortest(into), out: formatShortest(out), losses: '0',
    difference: formatShortest(subtract(out, into)), tolerancePercent: formatShortest(flow.tolerance),
    holds: compareDecimals(out, add(into, percentOf(flow.tolerance, into))) <= 0,
  }
}

function inOneUnit(kind: string, { into, out }: { readonly into: readonly [Tally, Tally]; readonly out: readonly [Tally, Tally] }): { unit: string; into: Decimal; out: Decimal } {
  const totals = [...into, ...out].flatMap(({ kinds }) => kinds.get(kind) ?? [])
  const own = totals[0]?.stated?.unit
  const statedIn = (total: KindTotal | undefined) => (total?.stated?.unit === own ? total?.stated?.value : undefined)
  const sum = (tallies: readonly [Tally, Tally]) => add(totalOf(tallies[0], kind), totalOf(tallies[1], kind))
  if (own === undefined || totals.some((total) => statedIn(total) === undefined)) return { unit: totals[0]?.unit ?? '', into: sum(into), out: sum(out) }
  const statedSum = (tallies: readonly [Tally, Tally]) => tallies.flatMap(({ kinds }) => statedIn(kinds.get(kind)) ?? []).reduce(add)
  return { unit: own, into: statedSum(into), out: statedSum(out) }
}
