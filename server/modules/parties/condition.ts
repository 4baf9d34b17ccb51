import type { Finding, Severity } from '@customhouse/vocabulary/finding/finding.ts'

/** What can be found about a party, apart from where. The texts are fixed, so that they cannot carry anyone's data. */
export interface Condition {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly authority: string
  readonly remedy: string
}

/** A condition that refuses the act. The code is CBP's where the ACE error dictionary has one. */
export function fatal(code: string, words: Omit<Condition, 'code' | 'severity'>): Condition {
  return { code, severity: 'fatal', ...words }
}

/** A condition that one should know and that refuses nothing. */
export function warning(code: string, words: Omit<Condition, 'code' | 'severity'>): Condition {
  return { code, severity: 'warning', ...words }
}

/** The condition, found at a place (JSON Pointer). */
export function findingAt(condition: Condition, pointer: string): Finding {
  return { ...condition, pointer: { declaration: pointer } }
}
