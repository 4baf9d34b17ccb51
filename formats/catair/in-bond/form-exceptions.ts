import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { textOf, type WireRecord } from '../codec/wire-record.ts'

/**
 * Whether the chapter’s own words take back what the class or designation of a field asks: deletions need no value (QP10, note 4), and harmonized
 * numbers of fewer than ten digits are filled with spaces (QP70).
 */
export function isExcepted({ code, pointer }: Finding, records: readonly WireRecord[]): boolean {
  const { recordType, recordNumber, from } = pointer.record ?? {}
  const place = `${recordType ?? ''} ${String(from)} ${code}`
  if (place !== 'QP10 31 mandatory-missing' && place !== 'QP70 3 not-numeric') return false
  const record = records.find(({ number }) => number === recordNumber)
  if (record === undefined) return false
  return recordType === 'QP10' ? textOf(record, 'Action Code') !== 'A' : /^[0-9]{6,10}$/.test(textOf(record, 'Harmonized Number'))
}
