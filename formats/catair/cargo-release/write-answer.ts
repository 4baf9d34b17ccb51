import { isConditionCode, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Answer } from '../../format.ts'
import type { CatairMessage } from '../catair-message.ts'
import type { WireRecord } from '../codec/wire-record.ts'
import { layout } from '../layouts/chapters.ts'
import { answerRecord } from '../mapping/answer-record.ts'
import { conditionNarrative } from '../mapping/condition-narrative.ts'

const errorRecord = layout('cargo-release', 'SE90')

/** At most nine SE90 follow one record (output record usage map). */
const errorsPerRecord = 9

/**
 * Writes the SX answer to one cargo release: SE10 and SE15 always, every other record that something is wrong with, each followed by
 * its SE90 records, and a last SE90 with what became of the transaction (Cargo Release, output record usage map).
 */
export function cargoReleaseAnswer(message: CatairMessage, answer: Answer): readonly string[] {
  const { records } = message.source.transaction
  const byRecord = findingsByRecord(message, answer.findings)
  const lines = records.flatMap((record) => recordLines(record, byRecord.get(record.number) ?? []))
  return [...lines, dispositionLine(message, answer)]
}

function recordLines(record: WireRecord, findings: readonly Finding[]): readonly string[] {
  const isAlwaysReturned = record.id === 'SE10' || record.id === 'SE15'
  if (findings.length === 0 && !isAlwaysReturned) return []
  return [record.text, ...findings.slice(0, errorsPerRecord).map(errorLine)]
}

/** 11 record rejected, 13 record accepted with a warning (SE90). */
function errorLine(finding: Finding): string {
  return line(finding.severity === 'fatal' ? '11' : '13', finding.code, conditionNarrative(finding))
}

/** 01 rejected, 02 accepted, 03 accepted with warnings, 04 referred to human review (SE90). */
function dispositionLine(message: CatairMessage, answer: Answer): string {
  if (!answer.accepted) return line('01', '', 'MESSAGE REJECTED')
  if (isForReview(message, answer)) return line('04', '', 'MESSAGE REFERRED TO HUMAN REVIEW')
  const warns = answer.findings.some((finding) => finding.severity === 'warning')
  return warns ? line('03', '', 'MESSAGE ACCEPTED WITH WARNING(S)') : line('02', '', 'MESSAGE ACCEPTED')
}

/** A correction or cancellation that an officer has to decide (SE, notes to the R and D actions). */
function isForReview(message: CatairMessage, answer: Answer): boolean {
  const asks = message.declaration?.functionCode
  return (asks === 'replace' || asks === 'cancel') && answer.determination.outcome === 'under-review'
}

function line(type: string, code: string, message: string): string {
  return answerRecord(errorRecord, { 'Message Type Code': type, 'Message Identifier Code': isConditionCode(code) ? code : '', 'Narrative Message Text': message })
}

/** Findings by the number of the record that they are about; what has no place of its own is about the header. */
function findingsByRecord(message: CatairMessage, findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const numbers = new Set(message.source.transaction.records.map((record) => record.number))
  const header = message.source.transaction.records[0]?.number ?? 0
  const byRecord = new Map<number, Finding[]>()
  for (const finding of findings) {
    if (finding.severity === 'information') continue
    const found = message.locate(finding.pointer).record?.recordNumber
    const number = found !== undefined && numbers.has(found) ? found : header
    byRecord.set(number, [...(byRecord.get(number) ?? []), finding])
  }
  return byRecord
}
