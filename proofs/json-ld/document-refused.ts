import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/**
 * Ends the reading of a document from any depth. It never leaves this package: what the outside sees is an Outcome.
 */
export class DocumentRefused extends Error {
  readonly condition: Condition
  override readonly name = 'DocumentRefused'

  constructor(condition: Condition) {
    super(condition.message)
    this.condition = condition
  }

  findingAt(path: readonly (string | number)[]): Finding {
    return findingAt(this.condition, pointerOf(path))
  }
}

/** A place of a document as a JSON Pointer (RFC 6901). */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Refuses the document for a condition. */
export function refuse(condition: Condition): never {
  throw new DocumentRefused(condition)
}
