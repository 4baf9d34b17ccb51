import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import { actionKind } from '../actions/registry.ts'
import type { ActionKind, AnswerRule } from '../actions/action-kind.ts'
import { dueOn } from '../clocks/due-on.ts'
import { lastDayToAct } from '../clocks/last-day-to-act.ts'
import { answerTooLate, unknownAction } from './case-conditions.ts'
import type { Particulars } from './case-step.ts'
import { emptiness, type AnswerDecided } from './decide-answer.ts'
import { askedFor, particularFindings } from './particulars-stated.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/** What somebody brings that begins an action. */
export interface AnswerBrought {
  readonly kind: string
  readonly answer: string
  readonly words: string
  readonly particulars: Particulars
  readonly files: number
}

export interface AnswerBegun extends AnswerDecided {
  readonly title: string
}

/** Whether what somebody brings can begin an action, and whether it comes in time. Pure. */
export function beginAnswer(brought: AnswerBrought, today: string): { readonly ok: true; readonly value: AnswerBegun } | { readonly ok: false; readonly findings: readonly Finding[] } {
  const kind = actionKind(brought.kind)
  const rule = kind?.answers.find(({ name, from }) => name === brought.answer && from.length === 0)
  if (kind === undefined || rule === undefined) return { ok: false, findings: [finding(unknownAction, '/answer')] }
  const asks = rule.asks ?? []
  const findings = [...(asks.length > 0 ? [] : emptiness(brought)), ...particularFindings(asks, brought.particulars, today), ...tooLate(kind, rule, { stated: brought.particulars, today })]
  if (findings.length > 0) return { ok: false, findings }
  return { ok: true, value: { kind: kind.name, title: kind.title, rule, particulars: askedFor(asks, brought.particulars), isInTime: true, findings: [] } }
}

/** A time that counts from a day that is stated, e.g. of the liquidation. */
function tooLate({ clocks }: ActionKind, { clock: name }: AnswerRule, { stated, today }: { readonly stated: Particulars; readonly today: string }): readonly Finding[] {
  const clock = clocks.find((one) => one.name === name)
  const startsOn = clock === undefined ? undefined : stated[clock.startsAt]
  if (clock === undefined || typeof startsOn !== 'string' || !clock.isCertain) return []
  const last = lastDayToAct({ whose: clock.whose, dueOn: dueOn(clock, startsOn) })
  return last < today ? [finding({ ...answerTooLate, authority: clock.authority, message: `${answerTooLate.message}; the last day was ${last}` }, `/particulars/${clock.startsAt}`)] : []
}
