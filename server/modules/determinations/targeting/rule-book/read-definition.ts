import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { comparisonsOf } from '../condition.ts'
import { readCondition, type ConditionFinding } from '../read-condition.ts'
import type { Effect, RuleDefinition, SelectedOutcome } from '../targeting-rule.ts'
import { examKinds, type ExamKind } from '../../exam-kinds.table.ts'

/** A definition as it comes in, its members typed by the description of the API. */
export interface StatedDefinition {
  readonly words: string
  readonly authority: string
  readonly condition: unknown
  readonly points?: number
  readonly select?: SelectedOutcome
  readonly examKind?: string
  readonly ports?: readonly string[]
  readonly modes?: readonly string[]
  readonly kinds?: readonly ('entry' | 'entry-summary')[]
  readonly from: string
  readonly expires: string
}

export type DefinitionRead = { readonly definition: RuleDefinition } | { readonly findings: readonly ConditionFinding[] }

/** Reads what an officer wrote into a rule that can be compiled, or says of each part what is wrong with it. Pure. */
export function readDefinition(stated: StatedDefinition): DefinitionRead {
  const { words, authority, from, expires, ports, modes, kinds } = stated
  const condition = readCondition(stated.condition)
  const effect = readEffect(stated)
  const findings = [...('findings' in condition ? condition.findings.map(({ pointer, message }) => ({ pointer: `/condition${pointer}`, message })) : []), ...('findings' in effect ? effect.findings : []), ...periodFindings(from, expires)]
  if (findings.length > 0 || 'findings' in condition || 'findings' in effect) return { findings }
  const scope = { ...someOf('ports', ports), ...someOf('modes', modes), ...someOf('kinds', kinds) }
  return { definition: { words: words.trim(), authority: authority.trim(), condition: condition.condition, effect: effect.effect, scope, from, expires } }
}

/** The lists of values that a definition names. */
export function listsNamed({ condition }: Pick<RuleDefinition, 'condition'>): readonly string[] {
  return [...new Set(comparisonsOf(condition).flatMap(({ is, value }) => (is === 'is-in-list' && typeof value === 'string' ? [value] : [])))]
}

function readEffect({ points, select, examKind }: StatedDefinition): { readonly effect: Effect } | { readonly findings: readonly ConditionFinding[] } {
  if ((points === undefined) === (select === undefined)) return { findings: [{ pointer: '/points', message: 'A rule either adds points or selects: give one of the two' }] }
  if (points !== undefined) return points === 0 ? { findings: [{ pointer: '/points', message: 'No points at all change nothing' }] } : { effect: { points } }
  if (select === undefined) return { findings: [] }
  if (examKind === undefined) return { effect: { select } }
  if (select !== 'exam' || !isExamKind(examKind)) return { findings: [{ pointer: '/examKind', message: 'A kind of exam goes with the outcome exam, and is one that is done' }] }
  return { effect: { select, examKind } }
}

function isExamKind(kind: string): kind is ExamKind {
  return Object.hasOwn(examKinds, kind)
}

function periodFindings(from: string, expires: string): readonly ConditionFinding[] {
  if (!isCalendarDate(from)) return [{ pointer: '/from', message: 'This is no date' }]
  if (!isCalendarDate(expires)) return [{ pointer: '/expires', message: 'Every rule has a last day: this is no date' }]
  return expires < from ? [{ pointer: '/expires', message: 'A rule does not expire before it begins' }] : []
}

function someOf<Name extends string, Value>(name: Name, values: readonly Value[] | undefined): Partial<Record<Name, readonly Value[]>> {
  const some: Partial<Record<Name, readonly Value[]>> = {}
  if (values !== undefined && values.length > 0) some[name] = [...new Set(values)]
  return some
}
