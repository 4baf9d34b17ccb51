import { businessDaysAfter } from '@customhouse/vocabulary/deadlines/due-at.ts'
import { daysAfter, daysBetween, isBusinessDay, isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { actionKind } from '../actions/registry.ts'
import type { ActionInCase } from '../case/case-on-file.ts'
import { dueOn } from './due-on.ts'
import type { CaseClock, LegalClock } from './legal-clock.ts'

/** The clocks after an act or an answer started some of an action; a clock that runs already starts anew. Pure. */
export function startedClocks(clocks: readonly CaseClock[], { action, names, on }: { readonly action: ActionInCase; readonly names: readonly string[]; readonly on: DateText }): readonly CaseClock[] {
  const rules = actionKind(action.kind)?.clocks.filter(({ name, inForce }) => names.includes(name) && isWithin(inForce, on)) ?? []
  return rules.reduce((left, rule) => [...left.filter(({ id }) => id !== clockId(action, rule)), started(rule, action, on)], clocks)
}

function clockId(action: Pick<ActionInCase, 'id'>, { name }: Pick<LegalClock, 'name'>): string {
  return `${action.id}:${name}`
}

function started({ onEnd: _onEnd, inForce: _inForce, startsAt, count, unit, ...rule }: LegalClock, action: ActionInCase, on: DateText): CaseClock {
  const stated = action.particulars[startsAt]
  const startedOn = typeof stated === 'string' ? stated : on
  return { ...rule, id: clockId(action, rule), action: action.id, startedOn, dueOn: dueOn({ count, unit }, startedOn), state: 'running', extensions: 0 }
}

/** What was to be done was done. */
export function metClocks(clocks: readonly CaseClock[], action: string, { names, on }: { readonly names: readonly string[]; readonly on: DateText }): readonly CaseClock[] {
  return clocks.map((clock) => (clock.action === action && names.includes(clock.name) && clock.state === 'running' ? { ...clock, state: 'met' as const, endedOn: on } : clock))
}

/** Time that does not run for now, e.g. while another authority has the question. */
export function stayedClocks(clocks: readonly CaseClock[], action: string, { names, on }: { readonly names: readonly string[]; readonly on: DateText }): readonly CaseClock[] {
  return clocks.map((clock) => (clock.action === action && names.includes(clock.name) && clock.state === 'running' ? { ...clock, state: 'stayed' as const, stayedOn: on } : clock))
}

/** Time that stood still runs on: what was left of it, from a day. */
export function resumedClocks(clocks: readonly CaseClock[], action: Pick<ActionInCase, 'id' | 'kind'>, { names, on }: { readonly names: readonly string[]; readonly on: DateText }): readonly CaseClock[] {
  return clocks.map((clock): CaseClock => {
    if (clock.action !== action.id || !names.includes(clock.name) || clock.state !== 'stayed') return clock
    const { stayedOn = on, ...rest } = clock
    const inBusinessDays = actionKind(action.kind)?.clocks.find(({ name }) => name === clock.name)?.unit === 'business-days'
    const dueOn = inBusinessDays ? businessDaysAfter(on, businessDaysBetween(stayedOn, clock.dueOn)) : daysAfter(on, daysBetween(stayedOn, clock.dueOn))
    return { ...rest, state: 'running', dueOn }
  })
}

function businessDaysBetween(from: DateText, to: DateText): number {
  let count = 0
  for (let day = daysAfter(from, 1); day <= to; day = daysAfter(day, 1)) count += isBusinessDay(day) ? 1 : 0
  return count
}

export function passedClock(clocks: readonly CaseClock[], id: string, on: DateText): readonly CaseClock[] {
  return clocks.map((clock) => (clock.id === id && clock.state === 'running' ? { ...clock, state: 'passed' as const, endedOn: on } : clock))
}

export function extendedClocks(clocks: readonly CaseClock[], id: string, to: DateText): readonly CaseClock[] {
  return clocks.map((clock) => (clock.id === id && clock.state === 'running' ? { ...clock, dueOn: to, extensions: clock.extensions + 1 } : clock))
}
