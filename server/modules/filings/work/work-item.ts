import { deadlineOf, dueAt } from '@customhouse/vocabulary/deadlines/due-at.ts'
import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { daysBetween, easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'

export type WorkKind = 'answer-document-request' | 'correct-filing' | 'file-entry-summary' | 'follow-hold' | 'move-in-bond' | 'answer-in-case'

/** Something that waits for the filer, as it was found on file. */
export interface WaitingWork {
  readonly kind: WorkKind
  /** Entry number, or number of the movement or of the case. */
  readonly about: string
  readonly client: string
  readonly filing?: string
  readonly since: MomentText
  /** A day that someone has set; a deadline of the law is reckoned here. */
  readonly dueOn?: DateText
  readonly outcome?: Outcome
  /** What is asked for, where someone asked. */
  readonly documents?: readonly string[]
  /** The case in which it is to be done, by its id. */
  readonly case?: string
  /** The time that runs in it, by its id: a case may have several. */
  readonly time?: string
  /** The rule of the day that was set, where it is none of those that work is reckoned by here. */
  readonly rule?: WorkRule
}

/** Which law gives the time. */
export interface WorkRule {
  readonly name: string
  readonly what: string
  readonly authority: string
  readonly consequence: string
  readonly isUncertain: boolean
}

export type Urgency = 'overdue' | 'today' | 'soon' | 'later' | 'no-deadline'

/** One line of a filer's work: what, by when, and by which rule. */
export interface WorkItem extends WaitingWork {
  /** Stays the same while the work waits, so that calendars replace it. */
  readonly id: string
  readonly urgency: Urgency
}

const soonDays = 3
const rules: Readonly<Partial<Record<WorkKind, string>>> = { 'file-entry-summary': 'entry-summary', 'move-in-bond': 'in-bond-transit' }
const order: readonly Urgency[] = ['overdue', 'today', 'soon', 'later', 'no-deadline']

/** The work in the order in which it presses: overdue first, then by day, then what waits longest. */
export function workInOrder(waiting: readonly WaitingWork[], today: DateText): readonly WorkItem[] {
  return waiting.map((one) => workItem(one, today)).sort(byPressure)
}

function workItem(waiting: WaitingWork, today: DateText): WorkItem {
  const started = easternDate(waiting.since)
  const rule = deadlineOf(rules[waiting.kind] ?? '', started)
  const dueOn = waiting.dueOn ?? (rule === undefined ? undefined : dueAt(rule, started))
  return {
    ...waiting,
    id: `${waiting.kind}:${waiting.time ?? waiting.filing ?? waiting.about}`,
    urgency: urgencyOf(dueOn, today),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(rule === undefined ? {} : { rule: { name: rule.name, what: rule.what, authority: rule.authority, consequence: rule.consequence, isUncertain: rule.isUncertain === true } }),
  }
}

function urgencyOf(dueOn: DateText | undefined, today: DateText): Urgency {
  if (dueOn === undefined) return 'no-deadline'
  const days = daysBetween(today, dueOn)
  if (days < 0) return 'overdue'
  if (days === 0) return 'today'
  return days <= soonDays ? 'soon' : 'later'
}

function byPressure(one: WorkItem, other: WorkItem): number {
  return order.indexOf(one.urgency) - order.indexOf(other.urgency)
    || compare(one.dueOn ?? '', other.dueOn ?? '')
    || compare(one.since, other.since)
    || compare(one.id, other.id)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
