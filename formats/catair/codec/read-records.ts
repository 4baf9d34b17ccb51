import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { recordLength, type Direction } from '../layouts/layout.ts'
import { layoutsFor, type LayoutSet } from '../layouts/layouts-for.ts'
import { checkRecord } from './check-record.ts'
import { characterKinds, lowerCase } from './characters.ts'
import { blankLine, convertedToUpperCase, tooManyFindings, unknownRecord, wrongLength } from './record-findings.ts'
import { splitRecords } from './split-records.ts'
import type { WireRecord } from './wire-record.ts'

/** What is known before reading. */
export interface ReadOptions {
  readonly direction: Direction
  /** Application identifier that holds until an A- or B-record states one. */
  readonly application?: string
}

/** A transmission as records, with everything that is wrong in their bytes. */
export interface Wire {
  readonly records: readonly WireRecord[]
  /** Ordered by record number. */
  readonly findings: readonly Finding[]
  /** What follows the first record: LF, CRLF, or nothing where records follow each other unbroken. */
  readonly lineEnding: string
  /** Blank lines before the first record. */
  readonly leading: string
}

/** Findings beyond this number are not collected: a transmission with so many is not one that a person corrects line by line. */
const mostFindings = 10_000

/**
 * Reads fixed-length records of 80 characters, ended by LF or CRLF or unbroken. Never throws. Layouts follow the application identifier of
 * the last A- or B-record. Lower case letters are converted and reported; nothing is lost: `raw` holds what came.
 */
export function readRecords(bytes: Uint8Array, options: ReadOptions): Wire {
  const { lines, leading } = splitRecords(bytes)
  const findings: Finding[] = []
  const records: WireRecord[] = []
  let layouts = layoutsFor(options.application ?? '', options.direction)
  for (const [index, line] of lines.entries()) {
    const record = readRecord({ raw: line.raw, ending: line.ending, number: index + 1, isLast: index === lines.length - 1 }, layouts, findings)
    records.push(record)
    layouts = layoutsAfter(record, layouts)
    if (findings.length > mostFindings) {
      findings.length = mostFindings
      findings.push(tooManyFindings(record))
      return { records: [...records, ...unread(lines, index + 1)], findings, lineEnding: lineEndingOf(lines[0]?.ending ?? ''), leading }
    }
  }
  return { records, findings, lineEnding: lineEndingOf(lines[0]?.ending ?? ''), leading }
}

interface Line {
  readonly raw: string
  readonly ending: string
  readonly number: number
  readonly isLast: boolean
}

function readRecord(line: Line, layouts: LayoutSet, findings: Finding[]): WireRecord {
  const full = line.raw.length === recordLength ? line.raw : line.raw.slice(0, recordLength).padEnd(recordLength)
  const hasLowerCase = contains(full, lowerCase)
  const text = hasLowerCase ? full.replace(/[a-z]+/g, (letters) => letters.toUpperCase()) : full
  const layout = layouts.choose(text)
  const record: WireRecord = { layout, id: layout?.id ?? unknownId(text), number: line.number, raw: line.raw, text, ending: line.ending }
  if (line.raw.length !== recordLength) findings.push(wrongLength(record, line.isLast))
  if (hasLowerCase) findings.push(convertedToUpperCase(record, full))
  if (!line.isLast && holdsBlankLine(line.ending)) findings.push(blankLine(record))
  if (!layout) findings.push(unknownRecord(record, layouts.application))
  checkRecord(record, findings)
  return record
}

function unknownId(text: string): string {
  return text.slice(0, 4).replace(/[^0-9A-Z]/g, '') || '?'
}

function contains(text: string, kind: number): boolean {
  for (let index = 0; index < text.length; index++) {
    if (((characterKinds[text.charCodeAt(index)] ?? 0) & kind) !== 0) return true
  }
  return false
}

function layoutsAfter(record: WireRecord, current: LayoutSet): LayoutSet {
  if (record.layout?.chapter !== 'batch-block-control') return current
  if (record.layout.id === 'A') return layoutsFor(record.text.slice(25, 27), current.direction)
  if (record.layout.id === 'B' && record.layout.key !== 'B-generated') return layoutsFor(record.text.slice(10, 12), current.direction)
  return current
}

function unread(lines: readonly { readonly raw: string; readonly ending: string }[], from: number): WireRecord[] {
  return lines.slice(from).map((line, index) => ({
    layout: undefined, id: '?', number: from + index + 1, raw: line.raw, text: line.raw.slice(0, recordLength).padEnd(recordLength), ending: line.ending,
  }))
}

function lineEndingOf(ending: string): string {
  return ending.startsWith('\r\n') ? '\r\n' : ending.slice(0, 1)
}

function holdsBlankLine(ending: string): boolean {
  return ending.length > 1 && ending !== '\r\n'
}
