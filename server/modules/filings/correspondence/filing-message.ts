import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'

/** Who writes: the filer and whom it files for, customs, or another agency. */
export type Side = 'filer' | 'customs' | 'agency'

/** A word in between, a request for documents, or the answer to one. */
export type MessageKind = 'message' | 'document-request' | 'answer'

export interface Author {
  readonly subject: string
  readonly name?: string
  readonly organisation: string
}

/** A file that came with a message, without its bytes. */
export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** A message about a filing, as it stands on the record. */
export interface FilingMessage {
  readonly id: string
  readonly filing: string
  readonly kind: MessageKind
  readonly side: Side
  /** The agency that it is from, or that the filer writes to. */
  readonly agency?: string
  readonly author: Author
  readonly sentAt: MomentText
  readonly words: string
  /** What a request asks for, each in the officer's words. */
  readonly documents: readonly string[]
  readonly dueOn?: DateText
  /** The request that it answers. */
  readonly answers?: string
  readonly attachments: readonly Attachment[]
}

/** When another side first read it. */
export interface Reading {
  readonly side: Side
  readonly at: MomentText
}

export interface MessageOnRecord extends FilingMessage {
  readonly readings: readonly Reading[]
  /** The first answer to a request. */
  readonly answeredBy?: string
}

/** A file as it is sent, before it is looked at. */
export interface FileSent {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

/** What somebody wants to put on the record. */
export interface MessageToSend {
  readonly kind: MessageKind
  readonly words: string
  readonly documents: readonly string[]
  readonly dueOn?: DateText
  readonly answers?: string
  /** With a filer's message: the agency that it is for; without one, and with no request answered, it is for customs. */
  readonly agency?: string
  readonly files: readonly FileSent[]
}
