import { finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Particular } from '../actions/action-kind.ts'
import { dayInFuture, particularMissing } from './case-conditions.ts'
import type { Particulars } from './case-step.ts'

/** What stands against the particulars that a step states. Pure. */
export function particularFindings(asks: readonly Particular[], stated: Particulars, today: string): readonly Finding[] {
  return asks.flatMap((particular) => {
    const value = stated[particular.name]
    const pointer = `/particulars/${particular.name}`
    if (value === undefined || value.length === 0) return particular.isRequired ? [saying(particular, pointer)] : []
    if (!isOfKind(particular, value)) return [saying(particular, pointer)]
    return particular.kind === 'date' && typeof value === 'string' && value > today ? [finding(dayInFuture, pointer)] : []
  })
}

function saying({ words }: Particular, pointer: string): Finding {
  return finding({ ...particularMissing, message: `${particularMissing.message}: ${words}` }, pointer)
}

function isOfKind({ kind, options = [] }: Particular, value: string | readonly string[]): boolean {
  if (typeof value !== 'string') return kind === 'list' && value.every((one) => one.trim() !== '')
  switch (kind) {
    case 'text':
      return value.trim() !== ''
    case 'date':
      return isCalendarDate(value)
    case 'money':
      return /^\d{1,15}(?:\.\d{1,2})?$/.test(value)
    case 'choice':
      return options.includes(value)
    case 'list':
      return false
  }
}

/** What is stated, without what the step does not ask for. */
export function askedFor(asks: readonly Particular[], stated: Particulars): Particulars {
  return Object.fromEntries(asks.flatMap(({ name }) => (stated[name] === undefined || stated[name].length === 0 ? [] : [[name, stated[name]]])))
}
