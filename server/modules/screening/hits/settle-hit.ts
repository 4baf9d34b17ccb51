import { daysAfter } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Clearance } from '../clearances/store.ts'
import type { HitOnFile, HitState, Settlement } from './hit-on-file.ts'

/** What an officer says of a hit. */
export interface HitOrder {
  readonly decision: 'cleared' | 'confirmed' | 'reopened'
  readonly why: string
  /** With cleared: until when the name is not compared with the entry any more, and for whose filings. */
  readonly clearance?: { readonly until: DateText; readonly isForAllImporters: boolean }
}

export interface SettlementGround {
  readonly by: { readonly subject: string; readonly name?: string }
  readonly at: MomentText
  readonly today: DateText
  readonly newId: string
}

export type SettlementOutcome =
  | { readonly state: HitState; readonly settlement?: Settlement; readonly clearance?: Clearance }
  | { readonly refused: string }

/** A clearance is looked at again after a year at the latest (house policy). */
const clearanceDaysMax = 366

/** What an officer's word makes of a hit. Pure. */
export function settleHit(hit: HitOnFile, order: HitOrder, ground: SettlementGround): SettlementOutcome {
  const refused = refusalOf(hit, order, ground.today)
  if (refused !== undefined) return { refused }
  if (order.decision === 'reopened') return { state: 'open' }
  const { by: { subject, name }, at } = ground
  const settlement: Settlement = { by: subject, ...(name !== undefined && { name }), at, why: order.why, ...(order.clearance !== undefined && { clearedUntil: order.clearance.until }) }
  return { state: order.decision, settlement, ...(order.clearance !== undefined && { clearance: clearanceOf(hit, { why: order.why, ...order.clearance }, ground) }) }
}

function refusalOf({ state }: HitOnFile, { decision, clearance }: HitOrder, today: DateText): string | undefined {
  if (state === 'delisted') return 'The list names the party no more: there is nothing left to settle'
  if (state === (decision === 'reopened' ? 'open' : decision)) return `The hit is ${state} already`
  if (clearance === undefined) return undefined
  if (decision !== 'cleared') return 'A clearance is given with a hit that is cleared, and with no other'
  return isSoon(clearance.until, today) ? undefined : `A clearance ends after today, and within ${String(clearanceDaysMax)} days`
}

function isSoon(until: DateText, today: DateText): boolean {
  return until > today && until <= daysAfter(today, clearanceDaysMax)
}

function clearanceOf({ name, list, entry, client }: HitOnFile, { why, until, isForAllImporters }: { readonly why: string; readonly until: DateText; readonly isForAllImporters: boolean }, { by, at, newId }: SettlementGround): Clearance {
  return { id: newId, name, list, entry, client: isForAllImporters ? '' : client, why, givenBy: by.subject, givenAt: at, until }
}
