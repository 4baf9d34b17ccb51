/** The unit in which a time is told, and how many of it. */
export interface TimeTold {
  readonly unit: 'second' | 'minute' | 'hour' | 'day'
  readonly count: number
}

const steps = [['day', 86_400], ['hour', 3_600], ['minute', 60]] as const

/** A time in the largest unit of which it has at least two, or exactly one; to one place where that says more. What took no time took a second at most. */
export function timeTold(seconds: number): TimeTold {
  const step = steps.find(([, length]) => seconds >= length * 2 || seconds === length)
  if (step === undefined) return { unit: 'second', count: Math.max(1, Math.ceil(seconds)) }
  const [unit, length] = step
  return { unit, count: Math.round((seconds / length) * 10) / 10 }
}
