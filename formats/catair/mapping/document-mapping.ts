import type { WireRecord } from '../codec/wire-record.ts'
import type { RecordMapping } from './record-mapping.ts'

/** A kind of part of a declaration that records may open: where it stands, and below which open part. */
export interface PartKind {
  /** Kinds that it may stand below, the nearest first. None for the declaration itself. */
  readonly below: readonly string[]
  /** The list of the part above that holds it. */
  readonly list: string
}

/** Whether a record opens a new part: always, only where none is open, or as the record and the one before it tell. */
export type Opens = 'always' | 'where-absent' | 'never' | ((record: WireRecord, before: WireRecord | undefined) => boolean)

/** Which part a record describes, and how. */
export interface Placing {
  readonly kind: string
  readonly opens: Opens
  readonly mapping?: RecordMapping
  /** Chooses the mapping by the record, where its layout has variants. */
  readonly choose?: (record: WireRecord) => RecordMapping | undefined
}

/** A document as data: its kinds of parts, and what each record says of which parts, by record id. */
export interface DocumentMapping {
  readonly kinds: Readonly<Record<string, PartKind>>
  /** Kinds that stand for the nearest open part among others. */
  readonly either?: Readonly<Record<string, readonly string[]>>
  readonly records: ReadonlyMap<string, readonly Placing[]>
}
