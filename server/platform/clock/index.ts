/** The clock, passed to whoever may know the time; decisions take moments as values instead. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock for tests: it stands until it is set. */
export function settableClock(at: string): Clock & { set(to: string): void } {
  let moment = new Date(at)
  return {
    now: () => new Date(moment),
    set: (to) => { moment = new Date(to) },
  }
}
