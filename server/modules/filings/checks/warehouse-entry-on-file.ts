import type { WarehouseReference } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { monthsAfter, isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { fatal, finding, objections } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '@customhouse/checks/authority.ts'
import type { FilingContext } from '../filing-context.ts'
import type { SummaryOnFile } from '../entry-summary/summary-on-file.ts'

const warehouseNote = `${aeChapter('usage note (bb)')}; 19 CFR 144.38 and 144.41`

const conditions = {
  notOnFile: fatal('298', { message: 'The warehouse entry is not on file', authority: warehouseNote, remedy: 'Check the entry number' }),
  otherType: fatal('299', { message: 'The entry named is neither a warehouse nor a re-warehouse entry', authority: warehouseNote, remedy: 'Name an entry of type 21 or 22' }),
  otherPort: fatal('300', { message: 'The port given is not that of the warehouse entry', authority: warehouseNote, remedy: 'Give the port of the warehouse entry' }),
  paid: fatal('301', { message: 'The warehouse entry is fully paid', authority: warehouseNote, remedy: 'Nothing can be withdrawn under it; check the entry number' }),
  liquidated: fatal('302', { message: 'The warehouse entry is liquidated', authority: warehouseNote, remedy: 'Nothing can be withdrawn under it; check the entry number' }),
  cancelled: fatal('303', { message: 'The warehouse entry is cancelled', authority: warehouseNote, remedy: 'Nothing can be withdrawn under it; check the entry number' }),
  inactive: fatal('308', { message: 'The warehouse entry is inactive', authority: warehouseNote, remedy: 'Nothing can be withdrawn under it; check the entry number' }),
  expired: fatal('304', { message: 'The five years of warehousing have passed', authority: `${warehouseNote}; 19 U.S.C. 1557`, remedy: 'Ask CBP how to proceed' }),
} as const

const warehouseYears = 5

/** Whether the warehouse entry that goods are withdrawn under exists, is open, and stands in the port given (usage note bb). */
export function warehouseEntryOnFile({ declaration, others, receivedOn }: FilingContext): readonly Finding[] {
  const named = declaration.warehouse
  if (named === undefined || others === undefined || named.entryNumber === declaration.entryNumber) return []
  const summary = others.get(named.entryNumber)?.summary
  if (summary === undefined) return [finding(conditions.notOnFile, '/warehouse/entryNumber')]
  return ofSummary(summary, named, declaration.dates.estimatedEntry ?? receivedOn)
}

function ofSummary(summary: SummaryOnFile, named: WarehouseReference, on: string): Finding[] {
  const condition = stateCondition(summary)
  return [
    ...(condition === undefined ? [] : [finding(condition, '/warehouse/entryNumber')]),
    ...objections(
      [named.port !== '' && summary.data.portOfEntry !== named.port, conditions.otherPort, '/warehouse/port'],
      [isExpired(summary.data.importation, on), conditions.expired, '/warehouse/entryNumber'],
    ),
  ]
}

function stateCondition(summary: SummaryOnFile): Condition | undefined {
  if (summary.data.typeCode !== '21' && summary.data.typeCode !== '22') return conditions.otherType
  if (summary.status === 'cancelled') return conditions.cancelled
  if (summary.control === 'inactive') return conditions.inactive
  if (summary.isPaid) return conditions.paid
  return summary.liquidationOn === undefined ? undefined : conditions.liquidated
}

function isExpired(importation: string | undefined, on: string): boolean {
  return importation !== undefined && isCalendarDate(importation) && monthsAfter(importation, warehouseYears * 12) < on
}
