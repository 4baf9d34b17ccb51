import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { positionOf, textOf, type WireRecord } from '../codec/wire-record.ts'
import type { Transaction } from '../envelope/batch.ts'
import { field, layout } from '../layouts/chapters.ts'
import { actionCodes } from './cargo-release-mapping.ts'

const header = layout('cargo-release', 'SE10')
const action = field(header, 'Valid Action Code')

/** Records that each action may bring besides SE10 (input record usage maps for A and R, D, U). A and R bring any. */
const allowedRecords: Readonly<Record<string, ReadonlySet<string>>> = {
  D: new Set(['SE10', 'SE13', 'SE20']),
  U: new Set(['SE10', 'SE11', 'SE13', 'SE15', 'SE16', 'SE17', 'SE20']),
}

/** What the form of a cargo release shows beyond fields and structure: a known action, and no records that the action does not have. */
export function checkCargoRelease(transaction: Transaction): readonly Finding[] {
  const record = transaction.records.find((each) => each.id === 'SE10')
  const code = record ? textOf(record, action.name) : ''
  if (!record || code === '') return []
  if (!Object.hasOwn(actionCodes, code)) return [unknownAction(record)]
  const allowed = allowedRecords[code]
  return allowed ? transaction.records.filter((each) => !allowed.has(each.id)).map((each) => notAllowed(each, code)) : []
}

function unknownAction(record: WireRecord): Finding {
  return {
    code: 'B02',
    severity: 'fatal',
    pointer: { declaration: '/functionCode', record: positionOf(record, action) },
    message: 'The action code is none of A, R, U and D',
    authority: `${header.authority}, SE10, note 1`,
    remedy: 'Send A to add, R to replace, U to update bills and transport, D to cancel',
  }
}

function notAllowed(record: WireRecord, code: string): Finding {
  return {
    code: 'X35',
    severity: 'fatal',
    pointer: { record: positionOf(record) },
    message: `Record ${record.id} may not be sent with action code ${code}`,
    authority: `${header.authority}, input record usage maps`,
    remedy: code === 'D' ? 'Send SE10, SE13 and SE20 only to cancel' : 'Send SE10, SE11, SE13, SE15, SE16, SE17 and SE20 only to update; use R to replace the rest',
  }
}
