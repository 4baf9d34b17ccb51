import { recordLength, type FieldLayout, type RecordLayout } from '../layouts/layout.ts'
import { characterKinds, kindsOfClass } from './characters.ts'
import { readDate } from './dates.ts'
import type { Wire } from './read-records.ts'
import { toBytes } from './to-bytes.ts'

/**
 * Writes one record of exactly 80 characters. Control identifiers and fillers are written by themselves, fields without a value as spaces.
 * A, AN and X are left-justified and space-filled, N and (S)N right-justified and zero-filled (Cargo Release, General Rules); a value as long
 * as its field is written as it is. Throws RangeError for a name that the layout does not have, a value that is too long or of another class,
 * and a mandatory number or date without a value.
 */
export function writeRecord(layout: RecordLayout, values: Readonly<Record<string, string>>): string {
  for (const name of Object.keys(values)) {
    if (!layout.byName.has(name)) throw new RangeError(`Cannot write record ${layout.id}: it has no field ${name}`)
  }
  let text = ''
  for (const field of layout.fields) text += writeField(layout, field, values)
  if (text.length !== recordLength) throw new RangeError(`Cannot write record ${layout.id}: length is ${String(text.length)}, must be ${String(recordLength)}`)
  return text
}

/** Joins records into bytes, each followed by the line ending. One character becomes one byte (Latin-1). */
export function joinRecords(lines: readonly string[], lineEnding = '\n'): Uint8Array {
  return toBytes(lines.map((line) => line + lineEnding).join(''))
}

/** Writes what was read: the same bytes. */
export function writeWire(wire: Wire): Uint8Array {
  return toBytes(wire.leading + wire.records.map((record) => record.raw + record.ending).join(''))
}

function writeField(layout: RecordLayout, field: FieldLayout, values: Readonly<Record<string, string>>): string {
  if (field.isControl) return layout.constant.slice(field.from - 1, field.to)
  const value = (Object.hasOwn(values, field.name) ? values[field.name] : undefined) ?? ''
  if (value === '' || field.dataClass === 'S') return blank(layout, field)
  if (value.length > field.length) throw misfit(layout, field, `length is ${String(value.length)}, at most ${String(field.length)}`)
  const isNumber = field.dataClass === 'N' || field.dataClass === '(S)N'
  const written = isNumber ? value.padStart(field.length, '0') : value.padEnd(field.length)
  if (!isOfClass(written, field)) throw misfit(layout, field, `it is not of class ${field.dataClass}`)
  return written
}

function blank(layout: RecordLayout, field: FieldLayout): string {
  const needsValue = field.dataClass === 'N' || field.dataClass === '(S)N' || field.dataClass === 'D'
  if (needsValue && field.designation === 'M') throw misfit(layout, field, 'it is mandatory and has no value')
  return ' '.repeat(field.length)
}

/** Whether the full text of a field conforms to its class. */
function isOfClass(text: string, field: FieldLayout): boolean {
  if (field.dataClass === 'D') return readDate(text) !== undefined
  if (field.dataClass === 'N') return /^\d+$/.test(text)
  if (field.dataClass === '(S)N') return /^ *\d+$/.test(text)
  const allowed = kindsOfClass[field.dataClass]
  for (let index = 0; index < text.length; index++) {
    if (((characterKinds[text.charCodeAt(index)] ?? 0) & allowed) === 0) return false
  }
  return true
}

function misfit(layout: RecordLayout, field: FieldLayout, state: string): RangeError {
  return new RangeError(`Cannot write record ${layout.id}, field ${field.name}: ${state}`)
}
