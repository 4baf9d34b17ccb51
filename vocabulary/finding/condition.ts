import { wcoPath } from '../codes/wco-element.ts'
import type { Finding, Severity } from './finding.ts'

/**
 * What can be found, apart from where. Messages are fixed texts on purpose: they can never carry commercial data into a log or to
 * the wrong reader. The code is CBP's where the ACE error dictionary has one.
 */
export interface Condition {
  readonly code: string
  readonly severity: Severity
  readonly subject?: 'census' | 'agency'
  readonly message: string
  readonly authority: string
  readonly remedy: string
}

/** A condition that rejects the filing, or refuses the act. */
export function fatal(code: string, words: Omit<Condition, 'code' | 'severity'>): Condition {
  return { code, severity: 'fatal', ...words }
}

/** A condition that asks for attention and rejects nothing. */
export function warning(code: string, words: Omit<Condition, 'code' | 'severity'>): Condition {
  return { code, severity: 'warning', ...words }
}

/** A condition that one should know; it needs no act and rejects nothing. */
export function notice(code: string, words: Omit<Condition, 'code' | 'severity'>): Condition {
  return { code, severity: 'information', ...words }
}

/** The condition found at a place of the declaration (JSON Pointer), which the WCO data model names too. */
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

/** The condition found at a place (JSON Pointer) of whatever was sent: a registration, a bond, a question. */
export function findingAt(condition: Condition, pointer: string): Finding {
  return { ...condition, pointer: { declaration: pointer } }
}

/** A finding about a declaration, with the WCO path of its place. */
export function placed(found: Finding): Finding {
  const { pointer } = found
  return pointer.declaration === undefined || pointer.wco !== undefined ? found : { ...found, pointer: { ...pointer, wco: wcoPath(pointer.declaration) } }
}

/** What stands against something: whether it holds, the condition, and where. */
export type Objection = readonly [holds: boolean, condition: Condition, pointer: string]

/** The findings of those objections that hold, in their order. */
export function objections(...all: readonly Objection[]): Finding[] {
  const findings: Finding[] = []
  for (const [holds, condition, pointer] of all) if (holds) findings.push(finding(condition, pointer))
  return findings
}

/**
 * One condition at one place is said once, by whoever found it first: the reader of the wire, then the checks. Condition 794 tells
 * apart by its words which declaration of a metal is missing.
 */
export function withoutRepetitions(found: readonly Finding[]): Finding[] {
  if (found.length < 2) return [...found]
  const seen = new Set<string>()
  return found.filter(({ code, pointer, message }) => {
    const key = `${code} ${pointer.declaration ?? JSON.stringify(pointer.record)} ${code === '794' ? message : ''}`
    return seen.has(key) ? false : seen.add(key)
  })
}
