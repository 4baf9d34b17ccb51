import { fieldText, type WireRecord } from '../codec/wire-record.ts'
import { field, layout } from '../layouts/chapters.ts'
import type { FieldLayout, RecordLayout } from '../layouts/layout.ts'
import { listOf, put, blankPart, type Draft } from './draft.ts'
import type { Form } from './form.ts'

/** One value of a record: the fields that it is read from, joined, and its path below the part that the record describes. */
export interface Element {
  readonly path: readonly string[]
  /** The path as the end of a JSON Pointer. */
  readonly pointer: string
  readonly fields: readonly FieldLayout[]
  readonly form: Form
}

/** Values that repeat within one record: each group of elements is an item of the list at the path. */
export interface Repetition {
  readonly list: readonly string[]
  readonly items: readonly (readonly Element[])[]
}

/** A row of a mapping table: official field name or names, path, form. */
export type Row = readonly [name: string | readonly string[], path: string, form: Form]

/** What a record states, as data: reading a declaration and finding a place in the transmission both follow it. */
export interface RecordMapping {
  readonly layout: RecordLayout
  readonly elements: readonly Element[]
  readonly repetitions: readonly Repetition[]
  /** Values that the record states by being there. */
  readonly constants?: Readonly<Record<string, unknown>>
}

/** Makes a mapping from rows. Throws RangeError where a field name is not of the layout. */
export function mapRecord(chapter: string, key: string, rows: readonly Row[], repetitions: readonly Repetition[] = []): RecordMapping { // eslint-disable-line max-params -- a table reads best as one row per record
  const record = layout(chapter, key)
  return { layout: record, elements: rows.map((row) => element(record, row)), repetitions }
}

/** Makes a repetition: the rows are repeated with ` (1)`, ` (2)`... after each field name. An empty path is the item itself. */
export function repeat(chapter: string, key: string, table: { readonly list: string; readonly times: number; readonly rows: readonly Row[] }): Repetition {
  const record = layout(chapter, key)
  return {
    list: table.list.split('/'),
    items: Array.from({ length: table.times }, (_, index) => table.rows.map(([name, path, form]) =>
      element(record, [[name].flat().map((each) => numbered(each, index + 1)), path, form]))),
  }
}

function numbered(name: string, number: number): string {
  return name.includes('#') ? name.replace('#', String(number)) : `${name} (${String(number)})`
}

function element(record: RecordLayout, [name, path, form]: Row): Element {
  return { path: path === '' ? [] : path.split('/'), pointer: path === '' ? '' : `/${path}`, fields: [name].flat().map((each) => field(record, each)), form }
}

/** Reads a record into the part that it describes. */
export function readInto(part: Draft, mapping: RecordMapping, record: WireRecord): void {
  if (mapping.constants) Object.assign(part, mapping.constants)
  for (const each of mapping.elements) {
    const value = valueOf(each, record)
    if (value !== undefined) put(part, each.path, value)
  }
  for (const repetition of mapping.repetitions) readRepetition(part, repetition, record)
}

function readRepetition(part: Draft, repetition: Repetition, record: WireRecord): void {
  for (const item of repetition.items) {
    if (isBlank(item, record)) continue
    listOf(part, repetition.list).push(readItem(repetition, item, record))
  }
}

function readItem(repetition: Repetition, item: readonly Element[], record: WireRecord): unknown {
  const [only] = item
  if (only?.path.length === 0) return valueOf(only, record) ?? ''
  const made = blankPart(repetition.list.at(-1) ?? '')
  for (const each of item) {
    const value = valueOf(each, record)
    if (value !== undefined) put(made, each.path, value)
  }
  return made
}

/** Whether none of the fields of an item holds anything. */
export function isBlank(item: readonly Element[], record: WireRecord): boolean {
  return item.every((each) => textOfElement(each, record) === '')
}

function valueOf(each: Element, record: WireRecord): unknown {
  const found = textOfElement(each, record)
  return found === '' ? undefined : each.form(found)
}

function textOfElement(each: Element, record: WireRecord): string {
  const [only, second] = each.fields
  if (second === undefined) return only === undefined ? '' : fieldText(record, only)
  return each.fields.map((one) => fieldText(record, one)).join('')
}
