import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { textOf, type WireRecord } from '../codec/wire-record.ts'

/**
 * Whether the chapter’s own words take back what the class or designation of a field asks: deletions need no value (QP10, note 4), and harmonized
 * numbers of fewer than ten digits are filled with spaces (QP70).
 */
export function isExcepted({ code, pointer }: Finding, records: readonly WireRecord[]): boolean {
  const { record: at } = pointer
  const record = at && records.find(({ number }) => number === at.recordNumber)
  if (record === undefined) return false
  if (record.id === 'QP10') return code === 'mandatory-missing' && at?.from === 31 && textOf(record, 'Action Code') !== 'A'
  return record.id === 'QP70' && code === 'not-numeric' && at?.from === 3 && /^[0-9]{6,10}$/.test(textOf(record, 'Harmonized Number'))
}
