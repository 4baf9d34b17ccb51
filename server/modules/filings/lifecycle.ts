import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { EntryFact } from './events.ts'

/** What a lifecycle decision says: what stands against the act, and the facts that follow if nothing at all does. */
export interface LifecycleOutcome {
  readonly findings: readonly Finding[]
  readonly facts: readonly EntryFact[]
}

/** The act is refused. */
export function refused(...findings: readonly Finding[]): LifecycleOutcome {
  return { findings, facts: [] }
}
