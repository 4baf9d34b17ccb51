import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Role } from '../../../platform/access/index.ts'
import type { OfficerOrder } from '../officer-act.ts'
import { decisionsOfTwo } from './decisions-of-two.table.ts'

export interface Officer {
  readonly subject: string
  readonly name?: string
  readonly roles: readonly Role[]
  /** Whether a program acts in its own name, rather than a person. */
  readonly isProgram?: boolean
}

/** What one officer proposes, and by which rule another is needed. */
export interface Proposal {
  readonly order: Omit<OfficerOrder, 'at'>
  readonly rule: { readonly name: string; readonly why: string; readonly authority: string; readonly isHousePolicy: boolean }
  readonly officer: Officer
}

export type ProposalState = 'open' | 'confirmed' | 'refused' | 'overtaken'

export interface Settlement {
  readonly officer: Officer
  readonly why: string
  readonly at: MomentText
}

export interface ProposedDecision extends Proposal {
  readonly id: string
  readonly filing: string
  readonly entryNumber: string
  /** The determination that stood when it was proposed. */
  readonly before: string
  readonly proposedAt: MomentText
  readonly state: ProposalState
  readonly settlement?: Settlement
}

export interface SecondWord {
  readonly officer: Officer
  readonly isConfirmed: boolean
  /** The determination that stands now; empty where a later filing took the place of this one. */
  readonly standing: string
}

/** Decides what a second officer's word makes of a proposal. Nobody confirms what they proposed themselves. Pure. */
export function settleProposal(proposed: Pick<ProposedDecision, 'state' | 'officer' | 'before' | 'rule'>, { officer, isConfirmed, standing }: SecondWord): { readonly state: Exclude<ProposalState, 'open'> } | { readonly refused: string } {
  if (proposed.state !== 'open') return { refused: `The proposal was ${proposed.state} before` }
  const isOwn = officer.subject === proposed.officer.subject
  // Who proposed may take it back, and never be its second officer.
  if (isOwn && isConfirmed) return { refused: 'A second officer confirms: not the one who proposed' }
  if (!isConfirmed) return { state: 'refused' }
  // A program belongs to somebody: that person and the program would be one officer.
  if ((officer.isProgram === true) !== (proposed.officer.isProgram === true)) return { refused: 'Two persons decide, or two programs: a person and a program may be one and the same' }
  if (standing !== proposed.before) return { state: 'overtaken' }
  const role = decisionsOfTwo.find(({ name }) => name === proposed.rule.name)?.overHoldOf
  if (role !== undefined && ![...officer.roles, ...proposed.officer.roles].includes(role)) return { refused: `One of the two officers must be ${role.replaceAll('-', ' ')}` }
  return { state: 'confirmed' }
}
