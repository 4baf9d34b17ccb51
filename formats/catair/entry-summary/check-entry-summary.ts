import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { positionOf, textOf } from '../codec/wire-record.ts'
import type { Transaction } from '../envelope/batch.ts'
import { field, layout } from '../layouts/chapters.ts'
import { actionCodes } from './header-mapping.ts'

const header = layout('entry-summary', '10')
const action = field(header, 'Summary Filing Action Request Code')

/** What the form of an entry summary shows beyond fields and structure: the action must be known, since everything else follows from it. */
export function checkEntrySummary(transaction: Transaction): readonly Finding[] {
  const record = transaction.records.find((each) => each.id === '10')
  const code = record ? textOf(record, action.name) : ''
  if (!record || code === '' || Object.hasOwn(actionCodes, code)) return []
  return [{
    code: 'B02',
    severity: 'fatal',
    pointer: { declaration: '/functionCode', record: positionOf(record, action) },
    message: 'The summary filing action request code is none of A, R and D',
    authority: `${header.authority}, 10-record, note 1`,
    remedy: 'Send A or R to add or replace the entry summary, D to delete it',
  }]
}
