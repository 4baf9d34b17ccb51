import type { Message } from '../format.ts'
import type { Envelope } from './envelope/batch.ts'
import type { Transaction } from './envelope/batch.ts'
import type { DeclarationReading } from './mapping/read-declaration.ts'

/** What a CATAIR interchange keeps to answer with. */
export interface CatairEnvelope {
  readonly envelope: Envelope
}

/** What a CATAIR message keeps to be answered. */
export interface CatairSource {
  readonly transaction: Transaction
  readonly reading: DeclarationReading | undefined
}

/** A message that was read from records. */
export interface CatairMessage extends Message {
  readonly source: CatairSource
}
