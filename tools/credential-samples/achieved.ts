import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'

/** The value of an outcome that must have one: a sample that cannot be made is a fault of the tool. */
export function achieved<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`Cannot make a sample: ${outcome.findings.map(({ code, pointer }) => `${code} at ${pointer.declaration ?? ''}`).join(', ')}`)
  return outcome.value
}
