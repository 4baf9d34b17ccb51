import type { RecordPosition } from '@customhouse/vocabulary/finding/finding.ts'
import type { FieldLayout, RecordLayout } from '../layouts/layout.ts'

/** One record as read. */
export interface WireRecord {
  /** Absent where the record's id is not known under its application identifier. */
  readonly layout: RecordLayout | undefined
  /** The record's id, e.g. `10`, `SE10`, `PG01`; of an unknown record its first characters. */
  readonly id: string
  /** Its number in the transmission, from 1. */
  readonly number: number
  /** Exactly what was received, without the line ending. One character is one byte. */
  readonly raw: string
  /** Always 80 characters, upper case: what the values are read from. The same string as `raw` where nothing had to be converted. */
  readonly text: string
  /** The line ending that follows, empty where records are not separated. */
  readonly ending: string
}

/** A field's value without the spaces around it; empty where the field is blank. */
export function fieldText(record: WireRecord, field: FieldLayout): string {
  return record.text.slice(field.from - 1, field.to).trim()
}

/**
 * The values of all data fields of a record, in the order of `dataFields` of its layout, without the spaces around them; empty where blank. For
 * readers of many records: one look at both ends of a field tells whether it has to be trimmed.
 */
export function fieldTexts(record: WireRecord): readonly string[] {
  const { layout, text } = record
  if (!layout) return []
  const texts: string[] = []
  for (const { from, to } of layout.dataFields) texts.push(textBetween(text, from - 1, to))
  return texts
}

function textBetween(text: string, start: number, end: number): string {
  let from = start
  let to = end
  while (to > from && text.charCodeAt(to - 1) === 32) to--
  while (from < to && text.charCodeAt(from) === 32) from++
  return text.slice(from, to)
}

/** A field's value by its official name; empty where it is blank or the record has no such field. */
export function textOf(record: WireRecord, name: string): string {
  const field = record.layout?.byName.get(name)
  return field ? fieldText(record, field) : ''
}

/**
 * All data that a record holds, by official field name, without control identifiers, fillers and blank fields. Values keep leading spaces
 * and zeros: writing them to the same layout gives the same 80 characters.
 */
export function recordValues(record: WireRecord): Record<string, string> {
  const values: Record<string, string> = {}
  for (const field of record.layout?.fields ?? []) {
    if (field.dataClass === 'S' || field.isControl) continue
    const value = record.text.slice(field.from - 1, field.to).trimEnd()
    if (value !== '') values[field.name] = value
  }
  return values
}

/** Where a record, or one of its fields, stands in the transmission. */
export function positionOf(record: Pick<WireRecord, 'id' | 'number'>, field?: Pick<FieldLayout, 'from' | 'to'>): RecordPosition {
  return { recordType: record.id, recordNumber: record.number, from: field?.from ?? 1, to: field?.to ?? 80 }
}
