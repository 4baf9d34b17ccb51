import type { DictionaryChange } from './dictionary-change.ts'

/** Where a maintenance request is in its life. A deferred one may be examined and decided again. */
export type RequestState = 'proposed' | 'examined' | 'approved' | 'deferred' | 'withdrawn' | 'rejected' | 'released'

/** Whoever acts: a person or program, and the organisation that it acts for. */
export interface Actor {
  readonly organisation: string
  readonly subject: string
}

/** Which parties a change means work for, in the proposer's words. */
export interface MaintenanceProposal {
  readonly title: string
  /** What cannot be said today, and who needs to say it. */
  readonly need: string
  /** The law, agreement or decision that asks for it. */
  readonly legalBase: string
  readonly impact: string
  readonly changes: readonly DictionaryChange[]
}

export type Recommendation = 'approve' | 'defer' | 'reject'

/** What a member of the focus group said, once or more often. */
export interface Examination {
  readonly member: string
  readonly comment: string
  readonly recommendation?: Recommendation
  readonly at: string
}

export type Decision = 'approved' | 'deferred' | 'rejected' | 'withdrawn'

/** What was decided, by whom and why. Reasons are never left out. */
export interface RequestDecision {
  readonly decision: Decision
  readonly reasons: string
  readonly organisation: string
  readonly role: 'maintainer' | 'proposer'
  readonly at: string
}

/** A proposal to change the dictionary, with everything that happened to it. */
export interface MaintenanceRequest extends MaintenanceProposal {
  readonly id: string
  /** Counts from 1, as people call it: DMR 12. */
  readonly number: number
  readonly state: RequestState
  readonly proposedBy: Actor
  readonly proposedAt: string
  /** Organisations that examine it; none before the maintainer has named them. */
  readonly focusGroup: readonly string[]
  readonly examinations: readonly Examination[]
  readonly decisions: readonly RequestDecision[]
  /** The version that carries it. */
  readonly releasedIn?: string
}
