import type { Determination, Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { AgencyStanding } from '@customhouse/vocabulary/advice/agency-standing.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { determinationOf } from '../determine.ts'
import { agenciesToSpeak, verdictOf } from '../rules/agencies-to-speak/rule.ts'
import { agencyRule, awaitedRule, isOrdered } from '../standing-reasons.ts'

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

/** What an agency said of its lines, and which programs of all agencies have yet to speak after that. */
export interface AgencyWord {
  readonly agency: string
  readonly standing: readonly LineStanding[]
  readonly awaited: readonly AgencyStanding[]
  readonly at: MomentText
}

/** The programs that have yet to speak, without the lines that their agency answered. Pure. */
export function awaitedAfter(awaited: readonly AgencyStanding[], answered: readonly number[]): readonly AgencyStanding[] {
  return awaited.flatMap((one) => {
    const lines = one.lines.filter((line) => !answered.includes(line))
    return lines.length === 0 ? [] : [{ ...one, lines }]
  })
}

/** The reasons of programs that have yet to speak. Pure. */
export function awaitedReasons(awaited: readonly AgencyStanding[]): readonly Reason[] {
  return awaited.flatMap((standing) => {
    const verdict = verdictOf(standing)
    return verdict === undefined ? [] : [{ rule: awaitedRule, authority: agenciesToSpeak.authority, ...verdict }]
  })
}

/**
 * The determination with what an agency says of its lines: its strictest word among the reasons, or none where all may proceed. What other
 * agencies and officers ordered stays as it is: an agency lifts its own alone. Pure.
 */
export function agencyAct(before: Determination, { agency, standing, awaited, at }: AgencyWord): { readonly determination: Determination; readonly standing: readonly Reason[] } | { readonly refused: string } {
  if (before.outcome === 'reject') return { refused: 'A rejected filing has nothing on file to decide about' }
  const others = before.reasons.filter(({ rule }) => rule !== agencyRule(agency) && rule !== awaitedRule && rule !== 'nothing-stands-against-release')
  const own = reasonOf(agency, standing)
  const determination = determinationOf([...(own === undefined ? [] : [own]), ...others, ...awaitedReasons(awaited)], at)
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
