import type { Exchange } from './platform.ts'

/** What a check came to. Not offered: the platform does not do this at all. Not tested: this kit could not ask. */
export type CheckOutcome = 'pass' | 'fail' | 'not-offered' | 'not-tested'

/** One check, and what was seen. */
export interface CheckResult {
  readonly id: string
  readonly title: string
  readonly requirements: readonly string[]
  readonly outcome: CheckOutcome
  readonly expected: string
  readonly observed: string
  /** What was sent and what came back, where something was. */
  readonly exchange?: Exchange
  /** Whether it shows what a platform can do, and not only what it refuses: that it is not offered weighs more than that others pass. */
  readonly showsAbility: boolean
}

/** A check as its maker states it. */
export type NewResult = Omit<CheckResult, 'outcome' | 'showsAbility' | 'expected'> & { readonly expected?: string; readonly showsAbility?: boolean }

export function passed(result: NewResult): CheckResult {
  return { expected: '', showsAbility: true, ...result, outcome: 'pass' }
}

export function failed(result: NewResult): CheckResult {
  return { expected: '', showsAbility: true, ...result, outcome: 'fail' }
}

export function notOffered(result: NewResult): CheckResult {
  return { expected: '', showsAbility: true, ...result, outcome: 'not-offered' }
}

export function notTested(result: NewResult): CheckResult {
  return { expected: '', showsAbility: false, ...result, outcome: 'not-tested' }
}

/** Passed or failed, as a condition has it. */
export function decided(holds: boolean, result: NewResult): CheckResult {
  return holds ? passed(result) : failed(result)
}
