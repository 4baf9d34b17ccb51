import type { Determination, Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { determinationOf } from '../determine.ts'
import { agencyRule, isOrdered } from '../standing-reasons.ts'

/** What an agency says of lines that concern it. */
export type Disposition = 'may-proceed' | 'under-review' | 'documents' | 'hold' | 'refuse'

/** What an agency said last of a line. */
export interface LineStanding {
  readonly line: number
  readonly disposition: Disposition
  readonly reason: string
  readonly authority: string
  readonly at: MomentText
}

export interface AgencyOrder {
  readonly agency: string
  readonly disposition: Disposition
  /** Line numbers; all that concern the agency where left out. */
  readonly lines?: readonly number[]
  readonly reason: string
  readonly authority: string
  readonly at: MomentText
}

/** How each counts, mildest first, and what it asks of the filer. */
const effects: Readonly<Record<Exclude<Disposition, 'may-proceed'>, { readonly weight: number; readonly outcome: Outcome; readonly nextStep: string }>> = {
  'under-review': { weight: 1, outcome: 'under-review', nextStep: 'Wait for the agency, or ask it in a message about this filing' },
  documents: { weight: 2, outcome: 'documents-required', nextStep: 'Send the documents that the agency asks for' },
  hold: { weight: 3, outcome: 'hold', nextStep: 'Keep the goods where they are until the agency lets them proceed' },
  refuse: { weight: 4, outcome: 'hold', nextStep: 'The goods may not enter: export or destroy them under supervision, or bring them into compliance with the agency' },
}

/** What an agency's answer leaves standing, line by line. Undefined where it names a line that does not concern the agency. Pure. */
export function standingAfter(lines: readonly number[], before: readonly LineStanding[], { lines: named = lines, disposition, reason, authority, at }: AgencyOrder): readonly LineStanding[] | undefined {
  if (named.length === 0 || named.some((line) => !lines.includes(line))) return undefined
  return lines.flatMap((line): readonly LineStanding[] => (named.includes(line) ? [{ line, disposition, reason, authority, at }] : before.filter((one) => one.line === line)))
}

/** Whether the agency has answered finally of all lines. */
export function isSettled(lines: readonly number[], standing: readonly LineStanding[]): boolean {
  return lines.every((line) => standing.some((one) => one.line === line && (one.disposition === 'may-proceed' || one.disposition === 'refuse')))
}

/**
 * The determination with what an agency says of its lines: its strictest word among the reasons, or none where all may proceed. What other
 * agencies and officers ordered stays as it is: an agency lifts its own alone. Pure.
 */
export function agencyAct(before: Determination, { agency, standing, at }: { readonly agency: string; readonly standing: readonly LineStanding[]; readonly at: MomentText }): { readonly determination: Determination; readonly standing: readonly Reason[] } | { readonly refused: string } {
  if (before.outcome === 'reject') return { refused: 'A rejected filing has nothing on file to decide about' }
  const others = before.reasons.filter(({ rule }) => rule !== agencyRule(agency) && rule !== 'nothing-stands-against-release')
  const own = reasonOf(agency, standing)
  const determination = determinationOf(own === undefined ? others : [own, ...others], at)
  return { determination, standing: determination.reasons.filter((reason) => isOrdered(reason) && reason.rule !== 'officer-release') }
}

function reasonOf(agency: string, standing: readonly LineStanding[]): Reason | undefined {
  const weighed = standing.flatMap((one) => (one.disposition === 'may-proceed' ? [] : [{ ...one, ...effects[one.disposition] }]))
  const [strictest] = weighed.toSorted((one, other) => other.weight - one.weight)
  if (strictest === undefined) return undefined
  const { outcome, reason, authority, nextStep, disposition } = strictest
  const lines = weighed.filter((one) => one.disposition === disposition).map(({ line }) => line)
  return { rule: agencyRule(agency), outcome, words: `${agency}, line ${lines.join(', ')}: ${reason}`, authority, nextStep, findings: [] }
}
