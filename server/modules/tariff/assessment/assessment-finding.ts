import type { Finding, Severity } from '@customhouse/vocabulary/finding/finding.ts'

/** What an assessment has to say about a declaration; `at` is a JSON Pointer into it. */
export interface Remark {
  readonly code: string
  readonly severity: Severity
  readonly at: string
  readonly message: string
  readonly authority: string
  readonly remedy: string
}

/** A remark as a finding. */
export function assessmentFinding(remark: Remark): Finding {
  return { code: remark.code, severity: remark.severity, pointer: { declaration: remark.at }, message: remark.message, authority: remark.authority, remedy: remark.remedy }
}
