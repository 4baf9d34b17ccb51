import type { Finding } from './finding.ts'

/** What an attempt came to: a value, or the findings that stand against it (never none). */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] }

/** An attempt that came to a value. */
export function achieved<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** An attempt that findings stand against. */
export function refused(...findings: readonly [Finding, ...Finding[]]): { readonly ok: false; readonly findings: readonly Finding[] } {
  return { ok: false, findings }
}
