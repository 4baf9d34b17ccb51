import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { recordLength, type Direction } from '../layouts/layout.ts'
import { layoutsFor, type LayoutSet } from '../layouts/layouts-for.ts'
import { checkRecord, conformsTo } from './check-record.ts'
import { blankLine, convertedToUpperCase, tooManyFindings, unknownRecord, wrongLength } from './record-findings.ts'
import { splitRecords, type RawLine } from './split-records.ts'
import type { WireRecord } from './wire-record.ts'
import { toBytes } from './to-bytes.ts'

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
  const reading = new RecordReading(options)
  const records = reading.take(lines, bytes, lines.length)
  const read = reading.isAbandoned ? [...records, ...unread(lines, records.length)] : records
  return { records: read, findings: reading.findings, lineEnding: lineEndingOf(lines[0]?.ending ?? ''), leading }
}

/** What is kept from record to record: the layouts of the application in force, the number of records, the findings. */
export class RecordReading {
  findings: Finding[] = []
  /** Whether there were so many findings that no more is read. */
  isAbandoned = false
  #layouts: LayoutSet
  #number = 0
  #found = 0

  constructor(options: ReadOptions) {
    this.#layouts = layoutsFor(options.application ?? '', options.direction)
  }

  /** Reads lines of some bytes. `last` is the number of the last record of the transmission, where that is known. */
  take(lines: readonly RawLine[], bytes: Uint8Array, last?: number): WireRecord[] {
    const records: WireRecord[] = []
    for (const line of lines) {
      const number = ++this.#number
      const before = this.findings.length
      const record = readRecord({ line, bytes, number, isLast: number === last }, this.#layouts, this.findings)
      records.push(record)
      this.#layouts = layoutsAfter(record, this.#layouts)
      this.#found += this.findings.length - before
      if (this.#found > mostFindings) {
        this.#abandon(record)
        break
      }
    }
    return records
  }

  #abandon(record: WireRecord): void {
    this.findings.length -= this.#found - mostFindings
    this.findings.push(tooManyFindings(record))
    this.isAbandoned = true
  }
}

interface Numbered {
  readonly line: RawLine
  readonly bytes: Uint8Array
  readonly number: number
  readonly isLast: boolean
}

/** The way of nearly every record: 80 standard characters, read where they stand. */
function readRecord(source: Numbered, layouts: LayoutSet, findings: Finding[]): WireRecord {
  const { raw, ending, start } = source.line
  const layout = raw.length === recordLength ? layouts.choose(raw) : undefined
  const at = { codes: source.bytes, start, isConforming: true }
  if (!layout || !conformsTo(layout, at)) return readFaultyRecord(source, layouts, findings)
  const record: WireRecord = { layout, id: layout.id, number: source.number, raw, text: raw, ending }
  if (!source.isLast && holdsBlankLine(ending)) findings.push(blankLine(record))
  checkRecord(record, at, findings)
  return record
}

/** A record of another length, of unknown id, with lower case letters or with characters that its layout does not allow. */
function readFaultyRecord(source: Numbered, layouts: LayoutSet, findings: Finding[]): WireRecord {
  const { raw, ending } = source.line
  const full = raw.length === recordLength ? raw : raw.slice(0, recordLength).padEnd(recordLength)
  const text = full.replace(/[a-z]+/g, (letters) => letters.toUpperCase())
  const layout = layouts.choose(text)
  const record: WireRecord = { layout, id: layout?.id ?? unknownId(text), number: source.number, raw, text, ending }
  if (raw.length !== recordLength) findings.push(wrongLength(record, source.isLast))
  if (text !== full) findings.push(convertedToUpperCase(record, full))
  if (!source.isLast && holdsBlankLine(ending)) findings.push(blankLine(record))
  if (!layout) findings.push(unknownRecord(record, layouts.application))
  const at = { codes: toBytes(text), start: 0 }
  checkRecord(record, { ...at, isConforming: conformsTo(layout, at) }, findings)
  return record
}

function unknownId(text: string): string {
  return text.slice(0, 4).replace(/[^0-9A-Z]/g, '') || '?'
}

function layoutsAfter(record: WireRecord, current: LayoutSet): LayoutSet {
  if (record.layout?.chapter !== 'batch-block-control') return current
  if (record.layout.id === 'A') return layoutsFor(record.text.slice(25, 27), current.direction)
  if (record.layout.id === 'B' && record.layout.key !== 'B-generated') return layoutsFor(record.text.slice(10, 12), current.direction)
  return current
}

function unread(lines: readonly RawLine[], from: number): WireRecord[] {
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
