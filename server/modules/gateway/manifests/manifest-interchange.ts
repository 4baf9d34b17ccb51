import type { InterchangeReader, ReadDocument, ReadPart, UnreadData } from '@customhouse/formats/message-format.ts'
import { readReport, type ManifestReport } from '../../filings/index.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { notAReport, tooManyMessages } from './manifest-door-conditions.ts'

/** One message of an interchange of reports. */
export interface ManifestMessage {
  readonly read: ReadDocument
  /** Absent for a document that is no carrier's report. */
  readonly report?: ManifestReport
}

/** An interchange as far as it could be read. With a fatal finding nothing of it is filed. */
export interface ManifestInterchange {
  readonly messages: readonly ManifestMessage[]
  readonly findings: readonly Finding[]
  readonly unread: readonly UnreadData[]
}

const mostMessages = 1_000
const mostUnread = 500
const mostFindings = 500

/** Reads an interchange piece by piece. What it keeps is bounded: messages, findings and unread data beyond the most are refused or left out. */
export class ManifestIntake {
  readonly #reader: InterchangeReader
  readonly #messages: ManifestMessage[] = []
  readonly #findings: Finding[] = []
  readonly #unread: UnreadData[] = []

  constructor(reader: InterchangeReader) {
    this.#reader = reader
  }

  push(piece: Uint8Array): void {
    if (!rejects(this.#findings)) this.#take(this.#reader.push(piece))
  }

  end(): ManifestInterchange {
    if (!rejects(this.#findings)) this.#take(this.#reader.end())
    return { messages: this.#messages, findings: this.#findings, unread: this.#unread }
  }

  #take(parts: readonly ReadPart[]): void {
    for (const part of parts) {
      switch (part.kind) {
        case 'document':
          this.#message(part)
          break
        case 'finding':
          if (this.#findings.length < mostFindings || part.finding.severity === 'fatal') this.#findings.push(part.finding)
          break
        case 'unread':
          if (this.#unread.length < mostUnread) this.#unread.push(part)
      }
    }
  }

  #message(read: ReadDocument): void {
    if (this.#messages.length >= mostMessages) {
      if (!rejects(this.#findings)) this.#findings.push(findingAt(tooManyMessages, ''))
      return
    }
    const report = readReport(read.document)
    this.#messages.push({ read, ...(report === undefined ? {} : { report }) })
  }
}

/** What is wrong with a message that is no report: at least one finding that rejects it. */
export function findingsOfOther({ read }: ManifestMessage): readonly Finding[] {
  return [...read.findings, findingAt(notAReport, '')]
}
