import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { recordLength } from '../layouts/layout.ts'
import { RecordReading, type ReadOptions } from './read-records.ts'
import { endlessRecord } from './record-findings.ts'
import { splitRecords, type Separation } from './split-records.ts'
import type { WireRecord } from './wire-record.ts'

/** Some records of a transmission that arrives in pieces, with what is wrong in their bytes. */
export interface RecordsRead {
  readonly records: readonly WireRecord[]
  readonly findings: readonly Finding[]
}

/** Reads records as they arrive. Never throws; keeps no more than the last incomplete record. */
export interface RecordReader {
  push(piece: Uint8Array): RecordsRead
  /** There is no more: gives the last record. */
  end(): RecordsRead
  /** Whether so much was wrong that no more is read. */
  readonly isAbandoned: boolean
}

/** How records are separated is judged by so many bytes, or by all where there are fewer. */
const judgedBytes = 4096

/** No record, with the blank lines after it, is this long: what is, is refused rather than kept. */
const longestRecord = 65_536

/**
 * Reads fixed-length records of 80 characters from pieces of a transmission, as `readRecords` reads a whole one: the same records and the
 * same findings, whatever the pieces, where it goes on as its first 4,096 bytes begin. A transmission of any length passes; a line of more
 * than 64 KiB ends the reading.
 */
export function createRecordReader(options: ReadOptions): RecordReader {
  return new PieceReader(options)
}

class PieceReader implements RecordReader {
  readonly #reading: RecordReading
  #rest: Uint8Array = new Uint8Array()
  #separation: Separation | undefined
  #read = 0
  #isEndless = false

  constructor(options: ReadOptions) {
    this.#reading = new RecordReading(options)
  }

  get isAbandoned(): boolean {
    return this.#isEndless || this.#reading.isAbandoned
  }

  push(piece: Uint8Array): RecordsRead {
    if (this.isAbandoned) return nothing
    const bytes = this.#rest.length === 0 ? piece : joined(this.#rest, piece)
    if (this.#separation === undefined && bytes.length < judgedBytes) return this.#keep(bytes)
    this.#separation ??= splitRecords(bytes.subarray(0, judgedBytes)).separation
    const complete = this.#complete(bytes)
    const read = this.#take(bytes.subarray(0, complete))
    this.#keep(bytes.subarray(complete))
    return this.#rest.length > longestRecord ? this.#refuse(read) : read
  }

  end(): RecordsRead {
    if (this.isAbandoned) return nothing
    const bytes = this.#rest
    this.#rest = new Uint8Array()
    return this.#take(bytes, true)
  }

  /** How many of the bytes are complete records. A line ending among unbroken records means that they are lines after all. */
  #complete(bytes: Uint8Array): number {
    if (this.#separation === 'unbroken') {
      const complete = completeBlocks(bytes)
      if (!bytes.subarray(0, complete).includes(10)) return complete
      this.#separation = 'lines'
    }
    return completeLines(bytes)
  }

  #take(bytes: Uint8Array, isLast = false): RecordsRead {
    if (bytes.length === 0) return nothing
    const { lines } = splitRecords(bytes, this.#separation)
    const records = this.#reading.take(lines, bytes, isLast ? this.#read + lines.length : undefined)
    this.#read += records.length
    const { findings } = this.#reading
    this.#reading.findings = []
    return { records, findings }
  }

  /** A piece may be a window on memory that is used again: what is kept is copied. */
  #keep(bytes: Uint8Array): RecordsRead {
    this.#rest = bytes.slice()
    return nothing
  }

  #refuse(read: RecordsRead): RecordsRead {
    this.#isEndless = true
    this.#rest = new Uint8Array()
    return { records: read.records, findings: [...read.findings, endlessRecord(this.#read + 1)] }
  }
}

const nothing: RecordsRead = { records: [], findings: [] }

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

/** Where the last line begins: the lines before it are complete, with the blank lines after them. */
function completeLines(bytes: Uint8Array): number {
  for (let index = bytes.length - 1; index > 0; index--) {
    const code = bytes[index]
    if (code !== 10 && code !== 13 && bytes[index - 1] === 10) return index
  }
  return 0
}

/** All blocks of a record's length but the last, after which only line endings may follow. */
function completeBlocks(bytes: Uint8Array): number {
  return Math.max(0, Math.ceil(bytes.length / recordLength) - 2) * recordLength
}
