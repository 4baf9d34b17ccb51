import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { LotId, LotQuantity, PartyReference, EventPlace } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'

/** What must be known to call goods back: what is affected, who has it or had it, and where it all began. */
export interface Recall {
  readonly lot: LotId
  readonly asOf: string
  /** The lot and everything that came of it, with how many steps away. */
  readonly affected: readonly AffectedLot[]
  /** One for each party that made, held or is being sent an affected lot. */
  readonly notices: readonly RecallNotice[]
  /** What the lot was made of, from where on it leads nowhere further. */
  readonly sources: readonly RecallSource[]
  readonly findings: readonly Finding[]
}

export interface AffectedLot {
  readonly lot: LotId
  readonly depth: number
  readonly description?: string
  /** Who has it last, as far as known. */
  readonly parties: number
}

/** What one party is told: which lots, how much of each is there by what was stated, and under which papers it came or went. */
export interface RecallNotice {
  readonly party: PartyReference
  readonly lots: readonly RecalledLot[]
}

/** `on-hand`: some of it is still there, or no quantities say otherwise; `in-transit`: sent there and not confirmed; `passed-on`: all of it went on or was used up. */
export type RecallState = 'on-hand' | 'in-transit' | 'passed-on'

export interface RecalledLot {
  readonly lot: LotId
  readonly state: RecallState
  readonly description?: string
  /** What came in or was made, less what went out or was used; only where all of it is stated in one unit. */
  readonly onHand?: LotQuantity
  readonly since: string
  /** To whom it went on. */
  readonly passedTo: readonly string[]
  readonly documents: readonly string[]
}

/** Where an affected lot began, or where the chain is open. */
export interface RecallSource {
  readonly lot: LotId
  /** No event says where it comes from. */
  readonly isOpen: boolean
  readonly process?: string
  readonly at?: string
  readonly place?: EventPlace
  readonly by?: PartyReference
  readonly event?: string
  readonly standing?: EventStanding
}
