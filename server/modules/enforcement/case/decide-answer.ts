import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { actionKind } from '../actions/registry.ts'
import type { AnswerRule } from '../actions/action-kind.ts'
import { lastDayToAct } from '../clocks/last-day-to-act.ts'
import type { CaseClock } from '../clocks/legal-clock.ts'
import { actOutOfTurn, answerEmpty, answerLate, answerTooLate, caseClosed, unknownAction } from './case-conditions.ts'
import type { CaseOnFile } from './case-on-file.ts'
import type { Particulars } from './case-step.ts'
import { askedFor, particularFindings } from './particulars-stated.ts'

/** What somebody concerned wants to answer. */
export interface AnswerAsked {
  readonly action: string
  readonly answer: string
  readonly words: string
  readonly particulars: Particulars
  readonly files: number
}

export interface AnswerDecided {
  readonly kind: string
  readonly rule: AnswerRule
  readonly particulars: Particulars
  readonly isInTime: boolean
  /** Warnings that go with it. */
  readonly findings: readonly Finding[]
}

export type AnswerOutcome = { readonly ok: true; readonly value: AnswerDecided } | { readonly ok: false; readonly findings: readonly Finding[] }

/** Whether an answer fits the action, and whether it comes in time. Pure. */
export function decideAnswer(state: CaseOnFile, asked: AnswerAsked, today: string): AnswerOutcome {
  if (state.closed !== undefined) return { ok: false, findings: [finding(caseClosed, '/answer')] }
  const action = state.actions.find(({ id }) => id === asked.action)
  const rule = ruleOf(action?.kind ?? '', asked.answer)
  if (action === undefined || rule === undefined) return { ok: false, findings: [finding(unknownAction, '/answer')] }
  if (!rule.from.includes(action.stage)) return { ok: false, findings: [finding(actOutOfTurn, '/answer')] }
  const clock = clockOf(state.clocks, action.id, rule)
  const isLate = isPast(clock, today)
  const against = [...emptiness(asked), ...particularFindings(rule.asks ?? [], asked.particulars, today), ...lateness(rule, clock, isLate)]
  if (against.some(({ severity }) => severity === 'fatal')) return { ok: false, findings: against }
  return { ok: true, value: { kind: action.kind, rule, particulars: askedFor(rule.asks ?? [], asked.particulars), isInTime: !isLate, findings: against } }
}

function ruleOf(kind: string, answer: string): AnswerRule | undefined {
  return actionKind(kind)?.answers.find(({ name }) => name === answer)
}

function isPast(clock: CaseClock | undefined, today: string): boolean {
  return clock !== undefined && clock.state !== 'met' && lastDayToAct(clock) < today
}

function clockOf(clocks: readonly CaseClock[], action: string, { clock: name }: AnswerRule): CaseClock | undefined {
  return clocks.find((clock) => clock.action === action && clock.name === name)
}

export function emptiness({ words, files }: Pick<AnswerAsked, 'words' | 'files'>): readonly Finding[] {
  return words.trim() === '' && files === 0 ? [finding(answerEmpty, '/words')] : []
}

/** A time that was not seen in the law's own text refuses nothing. */
function lateness({ whenLate }: AnswerRule, clock: CaseClock | undefined, isLate: boolean): readonly Finding[] {
  if (!isLate || clock === undefined) return []
  const condition = whenLate === 'refused' && clock.isCertain ? answerTooLate : answerLate
  return [finding({ ...condition, authority: clock.authority, message: `${condition.message}; the last day was ${lastDayToAct(clock)}` }, '/answer')]
}
