import { isConditionCode, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { InBondAnswer } from '../../in-bond-format.ts'
import { textOf, type WireRecord } from '../codec/wire-record.ts'
import { layout } from '../layouts/chapters.ts'
import { answerRecord } from '../mapping/answer-record.ts'
import { conditionNarrative } from '../mapping/condition-narrative.ts'
import type { CatairInBondMessage } from './catair-in-bond-message.ts'
import { inBondNarratives } from './in-bond-answer-codes.table.ts'

const layouts = { QP: layout('in-bond', 'QT95'), WP: layout('in-bond', 'WT95') }

/** At most ten follow one record (Output Record Usage Maps). */
const errorsPerRecord = 10
const alwaysReturned: ReadonlySet<string> = new Set(['QP10', 'QP20', 'QP30', 'WP10', 'WP20'])

/**
 * Writes the QT or WT answer to one transaction: its headers as they came, other records that something is wrong with, each followed by its
 * 95-records, and what became of it: after every bill where bills were sent (notes 1A and 1B), else at its end.
 */
export function inBondAnswerLines(message: CatairInBondMessage, answer: InBondAnswer): readonly string[] {
  const { records } = message.source.transaction
  const application = records[0]?.id.startsWith('WP') === true ? 'WP' : 'QP'
  const byRecord = findingsByRecord(message, answer.findings)
  const verdict = verdictLine(application, answer)
  const isByBill = application === 'QP' && records[0] !== undefined && textOf(records[0], 'Action Code') !== 'D' && records.some(({ id }) => id === 'QP30')
  return records.flatMap((record, index) => {
    const next = records[index + 1]
    const ends = isByBill ? isInBill(records, index) && (next === undefined || next.id === 'QP30') : next === undefined
    return [...recordLines(application, record, byRecord.get(record.number) ?? []), ...(ends ? [verdict] : [])]
  })
}

function isInBill(records: readonly WireRecord[], index: number): boolean {
  return records.slice(0, index + 1).some(({ id }) => id === 'QP30')
}

type Application = keyof typeof layouts

function recordLines(application: Application, record: WireRecord, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0 && !alwaysReturned.has(record.id)) return []
  return [record.text, ...findings.slice(0, errorsPerRecord).map((finding) => errorLine(application, finding))]
}

function errorLine(application: Application, finding: Finding): string {
  const known = Object.hasOwn(inBondNarratives, finding.code) ? inBondNarratives[finding.code] : undefined
  const { code, text } = known ?? { code: isConditionCode(finding.code) ? finding.code : '', text: conditionNarrative(finding) }
  return line(application, finding.severity === 'fatal' ? '01' : '03', { code, text })
}

/** 01 rejected, 02 accepted, 03 accepted with a warning (QT95, WT95). */
function verdictLine(application: Application, { accepted, findings }: InBondAnswer): string {
  if (!accepted) return line(application, '01', { code: '', text: 'TRANSACTION REJECTED' })
  const warns = findings.some(({ severity }) => severity === 'warning')
  return warns ? line(application, '03', { code: '', text: 'TRANSACTION ACCEPTED WITH WARNING' }) : line(application, '02', { code: '', text: 'TRANSACTION ACCEPTED' })
}

function line(application: Application, type: string, { code, text }: { readonly code: string; readonly text: string }): string {
  return answerRecord(layouts[application], { 'Narrative Message Type Code': type, 'Narrative Message Identifier': code, 'Narrative Message': text })
}

/** Findings by the number of the record that they are about; what has no place of its own is about the header. */
function findingsByRecord(message: CatairInBondMessage, findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const { records } = message.source.transaction
  const numbers = new Set(records.map(({ number }) => number))
  const header = records[0]?.number ?? 0
  const byRecord = new Map<number, Finding[]>()
  for (const finding of findings) {
    if (finding.severity === 'information') continue
    const found = message.locate(finding.pointer).record?.recordNumber
    const number = found !== undefined && numbers.has(found) ? found : header
    const known = byRecord.get(number)
    if (known) known.push(finding)
    else byRecord.set(number, [finding])
  }
  return byRecord
}
