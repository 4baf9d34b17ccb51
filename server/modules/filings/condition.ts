import { wcoPath } from '@customhouse/vocabulary/codes/wco-element.ts'
import type { Finding, Severity } from '@customhouse/vocabulary/finding/finding.ts'

/**
 * What can be found about a filing, apart from where. Messages are fixed texts on purpose: they can never carry
 * commercial data into a log or to the wrong reader.
 */
export interface Condition {
  readonly code: string
  readonly severity: Severity
  readonly subject?: 'census' | 'agency'
  readonly message: string
  readonly authority: string
  readonly remedy: string
}

/** The condition found at a place of the declaration (JSON Pointer). */
export function finding(condition: Condition, pointer: string): Finding {
  return {
    code: condition.code,
    severity: condition.severity,
    ...(condition.subject === undefined ? {} : { subject: condition.subject }),
    pointer: { declaration: pointer, wco: wcoPath(pointer) },
    message: condition.message,
    authority: condition.authority,
    remedy: condition.remedy,
  }
}

/** What stands against something: the condition, where, and whether it holds. */
export type Objection = readonly [holds: boolean, condition: Condition, pointer: string]

/** The findings of those objections that hold, in their order. */
export function objections(...all: readonly Objection[]): Finding[] {
  const findings: Finding[] = []
  for (const [holds, condition, pointer] of all) if (holds) findings.push(finding(condition, pointer))
  return findings
}

/** A finding of another module, with the WCO path of its place. */
export function placed(found: Finding): Finding {
  const { pointer } = found
  return pointer.declaration === undefined || pointer.wco !== undefined ? found : { ...found, pointer: { ...pointer, wco: wcoPath(pointer.declaration) } }
}

/** A condition that rejects the filing. */
export function fatal(code: string, words: Omit<Condition, 'code' | 'severity'>): Condition {
  return { code, severity: 'fatal', ...words }
}

/** A condition that the filer should know; it needs no act and rejects nothing. */
export function notice(code: string, words: Omit<Condition, 'code' | 'severity'>): Condition {
  return { code, severity: 'information', ...words }
}
