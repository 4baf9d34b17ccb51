import { readDate } from '../codec/dates.ts'
import { characterKinds, kindsOfClass } from '../codec/characters.ts'
import type { FieldLayout, RecordLayout } from '../layouts/layout.ts'
import { writingOf } from '../mapping/form.ts'
import type { Element, RecordMapping, Repetition } from '../mapping/record-mapping.ts'

/** A part of a declaration, by names. */
export type StatedPart = Readonly<Record<string, unknown>>

/**
 * The records of 80 characters that state a part as a mapping reads it: one, or as many as its lists need where the record holds nothing but
 * their items. None where nothing is stated, unless it begins a part. What a field cannot hold is left out.
 */
export function writeMapped(mapping: RecordMapping, part: StatedPart, begins: boolean): readonly string[] {
  const own = valuesOf(mapping.elements, part)
  const [repetition] = mapping.repetitions
  // Most records of an order are not stated at all, and most that are hold no lists.
  if (repetition === undefined) return own.size > 0 || begins ? [writeFields(mapping.layout, own)] : []
  const items = listAt(part, repetition.list)
  const perRecord = repetition.items.length
  const records = mapping.elements.length === 0 && !begins ? Math.ceil(items.length / perRecord) : 1
  return Array.from({ length: records }, (_, index) => {
    const values = new Map(index === 0 ? own : [])
    addItems(values, repetition, items.slice(index * perRecord, (index + 1) * perRecord))
    return values
  }).filter(({ size }) => size > 0 || begins).map((values) => writeFields(mapping.layout, values))
}

/** Writes fields into a record: numbers right-justified and zero-filled, all else left-justified, in capitals. What does not fit its field is left out. */
export function writeFields(layout: RecordLayout, values: ReadonlyMap<string, string>): string {
  let record = ''
  for (const field of layout.fields) {
    if (field.isControl) record += layout.constant.slice(field.from - 1, field.to)
    else {
      const value = values.get(field.name)
      record += (value === undefined ? undefined : fitted(field, value)) ?? ' '.repeat(field.length)
    }
  }
  return record
}

function fitted(field: FieldLayout, value: string): string | undefined {
  const isNumber = field.dataClass === 'N' || field.dataClass === '(S)N'
  const capitals = value.toUpperCase()
  if (capitals.length > field.length || capitals === '') return undefined
  const text = isNumber ? capitals.padStart(field.length, '0') : capitals.padEnd(field.length)
  if (field.dataClass === 'D') return readDate(text) === undefined ? undefined : text
  if (isNumber) return /^\d+$/.test(text) ? text : undefined
  return isOfKinds(text, kindsOfClass[field.dataClass]) ? text : undefined
}

function isOfKinds(text: string, allowed: number): boolean {
  for (let index = 0; index < text.length; index++) {
    if (((characterKinds[text.charCodeAt(index)] ?? 0) & allowed) === 0) return false
  }
  return true
}

function valuesOf(elements: readonly Element[], part: StatedPart): Map<string, string> {
  const values = new Map<string, string>()
  for (const element of elements) addValue(values, element, at(part, element.path))
  return values
}

function addItems(values: Map<string, string>, repetition: Repetition, items: readonly unknown[]): void {
  for (const [index, item] of items.entries()) {
    for (const element of repetition.items[index] ?? []) addValue(values, element, element.path.length === 0 ? item : at(item, element.path))
  }
}

/** A value that several fields hold one after another is divided by their lengths. */
function addValue(values: Map<string, string>, element: Element, value: unknown): void {
  if (value === undefined) return
  const width = element.fields.reduce((sum, field) => sum + field.length, 0)
  const text = writingOf(element.form)?.(value, width)
  if (text === undefined || text === '' || text.length > width) return
  let from = 0
  for (const field of element.fields) {
    const piece = text.slice(from, from + field.length).trimEnd()
    from += field.length
    if (piece !== '' && !values.has(field.name)) values.set(field.name, piece)
  }
}

function listAt(part: StatedPart, path: readonly string[]): readonly unknown[] {
  const list = at(part, path)
  return Array.isArray(list) ? list : []
}

function at(part: unknown, path: readonly string[]): unknown {
  let found = part
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = (found as StatedPart)[step]
  }
  return found
}
