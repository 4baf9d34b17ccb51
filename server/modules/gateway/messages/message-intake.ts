import type { InterchangeReader, ReadDocument, ReadPart, UnreadData } from '@customhouse/formats/message-format.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { rejects, type Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MessageKind } from './message-kind.ts'

/** One message of an interchange. */
export interface IncomingMessage<Subject> {
  readonly read: ReadDocument
  /** Absent for a document of another kind. */
  readonly subject?: Subject
}

/** An interchange as far as it could be read. With a fatal finding nothing of it is filed. */
export interface MessageInterchange<Subject> {
  readonly messages: readonly IncomingMessage<Subject>[]
  readonly findings: readonly Finding[]
  readonly unread: readonly UnreadData[]
}

const mostMessages = 1_000
const mostUnread = 500
const mostFindings = 500

/** Reads an interchange piece by piece. What it keeps is bounded: messages, findings and unread data beyond the most are refused or left out. */
export class MessageIntake<Subject> {
  readonly #reader: InterchangeReader
  readonly #kind: Pick<MessageKind<Subject>, 'subjectOf' | 'conditions'>
  readonly #messages: IncomingMessage<Subject>[] = []
  readonly #findings: Finding[] = []
  readonly #unread: UnreadData[] = []

  constructor(reader: InterchangeReader, kind: Pick<MessageKind<Subject>, 'subjectOf' | 'conditions'>) {
    this.#reader = reader
    this.#kind = kind
  }

  push(piece: Uint8Array): void {
    if (!rejects(this.#findings)) this.#take(this.#reader.push(piece))
  }

  end(): MessageInterchange<Subject> {
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
      if (!rejects(this.#findings)) this.#findings.push(findingAt(this.#kind.conditions.tooMany, ''))
      return
    }
    const subject = this.#kind.subjectOf(read.document)
    this.#messages.push({ read, ...(subject === undefined ? {} : { subject }) })
  }
}

/** Whether an interchange holds nothing that could be filed. */
export function holdsNothing({ messages, findings }: MessageInterchange<unknown>): boolean {
  return rejects(findings) || messages.every(({ subject }) => subject === undefined)
}

/** What is wrong with a message of another kind: at least one finding that rejects it. */
export function findingsOfOther({ read }: IncomingMessage<unknown>, { conditions }: Pick<MessageKind<unknown>, 'conditions'>): readonly Finding[] {
  return [...read.findings, findingAt(conditions.other, '')]
}
