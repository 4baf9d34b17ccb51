import type { ReadDocument } from '@customhouse/formats/message-format.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { FunctionCode } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { StatedKind } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Fact } from '../../../platform/outbox/index.ts'
import type { PartyDirectory } from '../../parties/index.ts'

/**
 * A kind of message that a door takes in any format: what of a document it is about, what becomes of it, and how it is answered. The door does
 * the rest: reading as it arrives, idempotency, the turn among all that file, receipts, facts, the answer in the sender’s format.
 */
export interface MessageKind<Subject> {
  readonly path: `/${string}`
  /** Name of the list in the answer, and of the id in its items. */
  readonly names: { readonly list: string; readonly id: string }
  readonly conditions: { readonly other: Condition; readonly tooMany: Condition; readonly nothingRead: Condition }
  /** Words of the refusal of what holds none of its messages. */
  readonly notFiled: string
  /** What the document says of this kind; undefined where it is something else. */
  subjectOf(document: CanonicalDocument): Subject | undefined
  /** Number of the client that it is filed for; empty text for the filer as a whole. */
  clientOf(subject: Subject): string
  /** What the answer shows of a message beside id, acceptance, findings and receipt; without what became of it where it was not filed. */
  shown(subject: Subject, filed: FiledMessage): object
  answer(answered: AnsweredMessage<Subject>): CanonicalDocument
  /** Decides a message and puts it on file, in the transaction that has the turn. */
  file(sql: Sql, message: MessageToFile<Subject>): Promise<FiledMessage & MessageFacts>
  /** Messages on file by id, as the transaction’s asker may see them. */
  onFile(sql: Sql, ids: readonly string[], environment: 'test' | 'production'): Promise<readonly FiledMessage[]>
}

/** A message about to be decided. */
export interface MessageToFile<Subject> {
  readonly id: string
  readonly interchange: string
  readonly organisation: string
  readonly client: string
  readonly environment: 'test' | 'production'
  readonly receivedAt: string
  readonly subject: Subject
  readonly read: ReadDocument
  readonly directory: PartyDirectory
  /** Completes findings with the place in the bytes. */
  readonly locate: (finding: Finding) => Finding
}

/** What became of a message. */
export interface FiledMessage {
  readonly id: string
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  /** What is told of it besides, by the kind: text by name. */
  readonly told: Readonly<Record<string, string>>
}

/** What is logged and published of it. */
export interface MessageFacts {
  readonly kind: StatedKind
  readonly functionCode: FunctionCode
  readonly facts: readonly Fact[]
}

/** What is answered to one message. */
export interface AnsweredMessage<Subject> {
  readonly document: CanonicalDocument
  /** Absent for a message of another kind. */
  readonly subject?: Subject
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  /** Absent where it was not filed. */
  readonly filed?: FiledMessage
  readonly at: string
  /** Format of the answer by name. */
  readonly format: string
}
