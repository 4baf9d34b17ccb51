import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { isConditionCode, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Answer } from '../../format.ts'
import type { CatairMessage } from '../catair-message.ts'
import { textOf } from '../codec/wire-record.ts'
import { layout } from '../layouts/chapters.ts'
import { answerRecord } from '../mapping/answer-record.ts'
import { conditionNarrative } from '../mapping/condition-narrative.ts'
import { referencesTo, summaryReference, type ConditionReference, type ReferenceSource } from './condition-references.ts'
import { censusConditionTexts } from './census-conditions.table.ts'
import { finalDispositions, type FinalDisposition } from './final-dispositions.ts'

const conditionRecord = layout('entry-summary', 'E1')

/** Identification of the entry summary as conditions and references repeat it. */
interface Identity {
  readonly filerCode: string
  readonly entryNumber: string
  readonly brokerReference: string
}

/**
 * Writes the AX answer to one entry summary: the reference to the summary, then every condition below the references that lead to its
 * place, then the final disposition (Entry Summary, output E0- and E1-records; Response usage notes b and c).
 */
export function entrySummaryAnswer(message: CatairMessage, answer: Answer): readonly string[] {
  const identity = identityOf(message)
  const source = referenceSource(message, identity)
  return [
    summaryReference(source),
    ...conditionLines(answer.findings, source, identity),
    finalLine(message.declaration, answer, identity),
  ]
}

/** Writes the conditions of a syntax fault, each followed by its place, and the rejection of the whole batch (Response usage note a). */
export function syntaxRejection(findings: readonly Finding[]): readonly string[] {
  const nobody = { filerCode: '', entryNumber: '', brokerReference: '' }
  return [...findings.flatMap((finding) => [conditionLine(finding, nobody), placeLine(finding, nobody)]), dispositionLine(finalDispositions.batchRejected, nobody)]
}

function conditionLines(findings: readonly Finding[], source: ReferenceSource, identity: Identity): readonly string[] {
  const groups = findings.map((finding, index) => ({ finding, index, references: referencesFor(finding, source) })).sort(inOrder)
  const lines: string[] = []
  let open = ''
  for (const { finding, references } of groups) {
    const leading = references.map((reference) => reference.line)
    if (leading.join('\n') !== open) lines.push(...leading)
    open = leading.join('\n')
    lines.push(conditionLine(finding, identity))
  }
  return lines
}

interface Referenced {
  readonly references: readonly ConditionReference[]
  readonly index: number
}

/** Header conditions first, then lines in their order with what they hold, then totals. */
function inOrder(left: Referenced, right: Referenced): number {
  const [leftRecord, leftItem] = left.references.at(-1)?.order ?? [0, 0]
  const [rightRecord, rightItem] = right.references.at(-1)?.order ?? [0, 0]
  return leftRecord - rightRecord || leftItem - rightItem || left.index - right.index
}

function referencesFor(finding: Finding, source: ReferenceSource): readonly ConditionReference[] {
  const pointer = source.locate(finding.pointer).declaration
  return pointer === undefined ? [] : referencesTo(pointer, source)
}

function conditionLine(finding: Finding, identity: Identity): string {
  if (formFaults.has(finding.code)) return placeLine(finding, identity)
  const code = isConditionCode(finding.code) ? finding.code : ''
  return answerRecord(conditionRecord, {
    'Severity Code': severityOf(finding),
    'Condition Code': code,
    'Narrative Text': censusConditionTexts[code] ?? conditionNarrative(finding),
    ...identityFields(identity),
  })
}

/** Faults of form that the codec finds and CBP has no code of its own for. */
const formFaults: ReadonlySet<string> = new Set(['record-length', 'date-unknown', 'not-numeric', 'data-class', 'mandatory-missing', 'too-many-findings'])

/** A fault of form that CBP has no code of its own for: A03 names the record and position. */
function placeLine(finding: Finding, identity: Identity): string {
  const { recordType = '', from = 1 } = finding.pointer.record ?? {}
  return answerRecord(conditionRecord, {
    'Severity Code': 'F',
    'Condition Code': 'A03',
    'Narrative Text': `RECORD: ${recordType.padStart(4, '0')} STARTING POSITION: ${String(from).padStart(2, '0')}`,
    ...identityFields(identity),
  })
}

/** F fatal, W census warning, P another agency's warning, I information. */
function severityOf(finding: Finding): string {
  if (finding.severity === 'fatal') return 'F'
  if (finding.severity === 'warning' && finding.subject === 'census') return 'W'
  return finding.severity === 'warning' && finding.subject === 'agency' ? 'P' : 'I'
}

function finalLine(declaration: Declaration | undefined, answer: Answer, identity: Identity): string {
  const disposition = dispositionOf(declaration, answer)
  const version = answer.accepted && disposition !== finalDispositions.deleted ? answer.version : undefined
  return dispositionLine({ ...disposition, severity: answer.accepted ? worstOf(answer.findings) : 'F' }, identity, version)
}

function dispositionOf(declaration: Declaration | undefined, answer: Answer): FinalDisposition {
  if (!answer.accepted) return finalDispositions.rejected
  if (declaration?.functionCode === 'cancel') return finalDispositions.deleted
  const replaces = answer.replacesOnFile ?? declaration?.functionCode === 'replace'
  return replaces ? finalDispositions.replaced : finalDispositions.added
}

/** An agency's warning outweighs a census warning, which outweighs information (output E1-record, notes 2 and 3). */
function worstOf(findings: readonly Finding[]): string {
  const severities = new Set(findings.map(severityOf))
  return ['P', 'W', 'I'].find((severity) => severities.has(severity)) ?? ' '
}

function dispositionLine(disposition: FinalDisposition, identity: Identity, version?: string): string {
  return answerRecord(conditionRecord, {
    'Disposition Type Code': disposition.type,
    'Severity Code': disposition.severity,
    'Condition Code': disposition.code,
    'Narrative Text': disposition.narrative,
    'Version Number': version,
    ...identityFields(identity),
  })
}

function identityFields(identity: Identity): Record<string, string> {
  return { 'Entry Filer Code': identity.filerCode, 'Entry Number': identity.entryNumber, 'Broker Reference Number': identity.brokerReference }
}

function identityOf(message: CatairMessage): Identity {
  const header = message.source.transaction.records.find((record) => record.id === '10')
  const read = (name: string) => (header ? textOf(header, name) : '')
  return { filerCode: read('Entry Filer Code'), entryNumber: read('Entry Number'), brokerReference: read('Broker Reference Number') }
}

function referenceSource(message: CatairMessage, identity: Identity): ReferenceSource {
  const { transaction } = message.source
  return {
    records: transaction.records,
    locate: (pointer) => message.locate(pointer),
    identity: `${identity.filerCode.padEnd(4)}${identity.entryNumber.padEnd(9)}${identity.brokerReference}`,
    occurrence: transaction.number,
  }
}
