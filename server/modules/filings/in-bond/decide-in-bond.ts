import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { InBondAct } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { PartyDirectory } from '../../parties/index.ts'
import type { InBondFact } from '../events.ts'
import type { Filer } from '../filing-context.ts'
import type { BillOnFile } from '../manifest/bill-on-file.ts'
import type { InBondMovement } from './in-bond-movement.ts'

/** What a decision about a movement rests on. */
export interface InBondGround {
  readonly filer: Filer
  readonly receivedAt: MomentText
  readonly directory: PartyDirectory
  /** The movement of the number, if there is one. */
  readonly before: InBondMovement | undefined
  /** Bills that the act names, by key. */
  readonly bills: ReadonlyMap<string, BillOnFile>
  /** Movements that carry one of these bills. */
  readonly movements: readonly InBondMovement[]
}

/** What becomes of an act, and of the movement. */
export interface InBondDecision {
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  readonly movement?: InBondMovement
  readonly facts: readonly InBondFact[]
}

/** An act on a movement that there is. */
export type LaterAct = Exclude<InBondAct, { act: 'request' }>
