import { wcoIdPath } from '@customhouse/vocabulary/dictionary/wco-id-path.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/** A condition at a place of a document of the data model, which names it by ids too. */
export function found(condition: Condition, pointer: string): Finding {
  return { ...condition, pointer: { declaration: pointer, wco: wcoIdPath(pointer) } }
}
