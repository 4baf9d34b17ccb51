import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { CaseStep, NewStep } from './case-step.ts'

/** A step in the chain: its hash covers what it says and the hash of the step before. Pure. */
export function chained(step: NewStep, { id, at, previous }: Pick<CaseStep, 'id' | 'at' | 'previous'>): CaseStep {
  return { ...step, id, at, previous, sha256: digestOfFacts({ id, at, previous, by: step.by, authority: step.authority, why: step.why, act: step.act }) }
}

/** Where a chain of steps breaks: at a step that says something else than its hash covers, or that follows another than it names. */
export interface ChainBreak {
  readonly step: string
  readonly why: 'changed' | 'out-of-order' | 'not-in-log' | 'differs-from-log'
}

/** The first place where steps do not hold together; undefined where they do. Pure. */
export function chainBreak(steps: readonly CaseStep[]): ChainBreak | undefined {
  let previous = ''
  for (const step of steps) {
    if (step.previous !== previous) return { step: step.id, why: 'out-of-order' }
    if (chained(step, step).sha256 !== step.sha256) return { step: step.id, why: 'changed' }
    previous = step.sha256
  }
  return undefined
}
