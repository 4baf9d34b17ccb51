import type { PartyHit } from '@customhouse/vocabulary/advice/party-hit.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../../filings/index.ts'

/** `delisted`: a later edition of the list names the party no more. */
export type HitState = 'open' | 'cleared' | 'confirmed' | 'delisted'

/** A hit with what became of it. */
export interface HitOnFile extends PartyHit {
  readonly id: string
  readonly filing: string
  readonly entryNumber: string
  readonly organisation: string
  readonly client: string
  readonly environment: Environment
  readonly foundAt: MomentText
  readonly foundBy: 'filing' | 'rescreening'
  readonly state: HitState
  readonly settlement?: Settlement
}

/** What an officer said of a hit. */
export interface Settlement {
  readonly by: string
  readonly name?: string
  readonly at: MomentText
  readonly why: string
  /** Until when the name is not compared with the entry any more, where it was cleared with a clearance. */
  readonly clearedUntil?: DateText
}

/** Hits that stand against a filing: those that nobody cleared, and that are still on the list. */
export function standingHits(hits: readonly HitOnFile[]): readonly PartyHit[] {
  return hits.filter(({ state }) => state === 'open' || state === 'confirmed')
}
