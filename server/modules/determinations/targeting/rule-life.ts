import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** Where a version of a rule stands. What is past its last day is expired, whatever is kept. */
export type RuleState = 'draft' | 'submitted' | 'active' | 'suspended' | 'replaced' | 'ended' | 'expired'

/** What officers do to a version of a rule. */
export type RuleAct = 'submit' | 'take-back' | 'approve' | 'return' | 'suspend' | 'resume' | 'end' | 'restore'

export interface RuleVersion {
  readonly state: Exclude<RuleState, 'expired'>
  readonly expires: DateText
  readonly authors: readonly string[]
  /** Whether past filings were looked at with just this definition, to the end. */
  readonly hasDryRun: boolean
  /** Who submitted it last. */
  readonly submittedBy?: string
  /** Whether programs wrote or submitted it, persons did, or both. */
  readonly isOfPrograms?: boolean
  readonly isOfPersons?: boolean
}

export interface ActAsked {
  readonly act: RuleAct
  readonly officer: string
  /** Whether a program acts in its own name, rather than a person. */
  readonly isProgram?: boolean
  readonly on: DateText
}

/** What became of an act: the new state, and whether another version that is in force gives way. */
export type ActSettled = { readonly state: Exclude<RuleState, 'expired'>; readonly replacesInForce: boolean } | { readonly refused: string }

const fits: Readonly<Record<RuleAct, { readonly from: readonly RuleState[]; readonly to: Exclude<RuleState, 'expired'>; readonly needsOther?: true }>> = {
  submit: { from: ['draft'], to: 'submitted' },
  'take-back': { from: ['submitted'], to: 'draft' },
  approve: { from: ['submitted'], to: 'active', needsOther: true },
  return: { from: ['submitted'], to: 'draft' },
  suspend: { from: ['active'], to: 'suspended' },
  // To resume is to put in force: as for the approval, not by who wrote it.
  resume: { from: ['suspended'], to: 'active', needsOther: true },
  end: { from: ['active', 'suspended', 'draft'], to: 'ended' },
  // Undoes a replacement: the version before it, which two officers had approved, is in force again.
  restore: { from: ['replaced'], to: 'active', needsOther: true },
}

/** Where a version stands on a day. Pure. */
export function stateOn({ state, expires }: Pick<RuleVersion, 'state' | 'expires'>, on: DateText): RuleState {
  return expires < on && state !== 'ended' && state !== 'replaced' ? 'expired' : state
}

/** Decides what an officer's act makes of a version of a rule. Nobody approves what they wrote or submitted. Pure. */
export function settleRuleAct(version: RuleVersion, asked: ActAsked): ActSettled {
  const refused = refusalOf(version, asked) ?? refusalByWho(version, asked)
  return refused === undefined ? { state: fits[asked.act].to, replacesInForce: asked.act === 'approve' || asked.act === 'restore' } : { refused }
}

function refusalOf(version: RuleVersion, { act, on }: ActAsked): string | undefined {
  const state = stateOn(version, on)
  if (act === 'end' && state === 'expired') return undefined
  if (version.expires < on && state === 'expired') return 'The rule has expired; write a new version of it'
  if (version.expires < on && act === 'restore') return 'The version has expired; write a new one'
  if (!fits[act].from.includes(state)) return `A rule that is ${state} cannot be asked to ${act.replace('-', ' ')}`
  return act === 'submit' && !version.hasDryRun ? 'Dry-run the rule over past filings before it is submitted' : undefined
}

function refusalByWho(version: RuleVersion, { act, officer, isProgram = false }: ActAsked): string | undefined {
  if (act === 'take-back' && !isOwn(version, officer)) return 'Who wrote or submitted a rule takes it back; others return it'
  if (fits[act].needsOther !== true) return undefined
  if (isOwn(version, officer)) return 'A second officer does this: not one who wrote or submitted the rule'
  // A program belongs to somebody: that person and the program would be one officer.
  return (isProgram ? version.isOfPersons : version.isOfPrograms) === true ? 'Two persons put a rule in force, or two programs: a person and a program may be one and the same' : undefined
}

function isOwn({ authors, submittedBy }: RuleVersion, officer: string): boolean {
  return authors.includes(officer) || submittedBy === officer
}

/** What an officer could do to a version on a day. Pure. */
export function actsOpenTo(version: RuleVersion, { officer, on }: Omit<ActAsked, 'act'>): readonly RuleAct[] {
  const acts: readonly RuleAct[] = ['submit', 'take-back', 'approve', 'return', 'suspend', 'resume', 'end', 'restore']
  return acts.filter((act) => !('refused' in settleRuleAct(version, { act, officer, on })))
}
