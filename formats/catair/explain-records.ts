import { readRecords } from './codec/read-records.ts'
import { fieldText, type WireRecord } from './codec/wire-record.ts'
import type { Direction } from './layouts/layout.ts'

/** A record as its layout reads it. */
export interface ExplainedRecord {
  /** Its number among the records, from 1. */
  readonly number: number
  readonly id: string
  /** All 80 characters. */
  readonly text: string
  /** What the record is, by its chapter; absent where its id is not known. */
  readonly title?: string
  /** Official title of the chapter with its version, to cite. */
  readonly authority?: string
  /** Fields that hold something, in order; positions count from 1, inclusive. */
  readonly fields: readonly ExplainedField[]
}

/** One field of a record, by its official name. */
export interface ExplainedField {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Without the spaces around it. */
  readonly value: string
}

/**
 * Explains records of 80 characters field by field, for people who read an answer or a filing. Takes the bytes of a transmission and which
 * way it travels; an unknown record keeps its text and has no fields. Never throws.
 */
export function explainRecords(bytes: Uint8Array, direction: Direction): readonly ExplainedRecord[] {
  return readRecords(bytes, { direction }).records.map(explainRecord)
}

/** Explains one record that was read before. */
export function explainRecord(record: WireRecord): ExplainedRecord {
  const { layout, number, id, text } = record
  const fields = (layout?.dataFields ?? []).map((field) => ({ name: field.name, from: field.from, to: field.to, value: fieldText(record, field) })).filter(({ value }) => value !== '')
  return { number, id, text, ...(layout === undefined ? {} : { title: layout.title, authority: layout.authority }), fields }
}
