import type { CaseClock } from '../clocks/legal-clock.ts'

/** The next last day of times that run; undefined where none does. Pure. */
export function nextDay(clocks: readonly CaseClock[]): string | undefined {
  return clocks.filter(({ state }) => state === 'running').map(({ dueOn }) => dueOn).sort()[0]
}
