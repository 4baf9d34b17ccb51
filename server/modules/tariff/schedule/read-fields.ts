import { parseCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import type { ScheduleRow } from './schedule-row.ts'

/** The columns of a row as the file has them, before any of them is believed. */
export interface RowFields {
  readonly number: unknown
  readonly indent: unknown
  readonly description: unknown
  readonly units: unknown
  readonly general: unknown
  readonly special: unknown
  readonly column2: unknown
  readonly quota: unknown
  readonly additional: unknown
  readonly footnotes?: unknown
}

const indentMax = 40
const textLengthMax = 20_000

/** A row of the schedule, or in words why it is none. */
export function readFields(fields: RowFields): ScheduleRow | string {
  const number = textOf(fields.number)
  const code = number === '' ? '' : parseCommodityCode(number)
  if (code === undefined) return 'The HTS number is not four, six, eight or ten digits'
  const indent = Number(textOf(fields.indent) || 'none')
  if (!Number.isInteger(indent) || indent < 0 || indent > indentMax) return 'The indent is not a whole number from 0 to 40'
  const texts = {
    description: textOf(fields.description),
    general: textOf(fields.general),
    special: textOf(fields.special),
    column2: textOf(fields.column2),
    quota: textOf(fields.quota),
    additional: textOf(fields.additional),
  }
  if (Object.values(texts).some((text) => text.length > textLengthMax)) return 'A text is longer than 20,000 characters'
  return { code, indent, ...texts, units: unitsOf(fields.units), footnotes: footnotesOf(fields.footnotes) }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
}

// The CSV keeps the list of units as a JSON array inside the cell; "No. and kg" is two units in one text.
function unitsOf(value: unknown): readonly string[] {
  const list: unknown = typeof value === 'string' ? parsedList(value) : value
  if (!Array.isArray(list)) return []
  return list.map(textOf).flatMap((unit) => unit.split(/ and /)).map((unit) => unit.trim()).filter((unit) => unit !== '').slice(0, 10)
}

function parsedList(text: string): unknown {
  if (!text.startsWith('[')) return text.trim() === '' ? [] : [text]
  try {
    return JSON.parse(text)
  } catch {
    return [text.replace(/["[\]]/g, '')]
  }
}

function footnotesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return []
  return value.map((note: unknown) => (isRecord(note) ? textOf(note['value']) : '')).filter((note) => note !== '').slice(0, 50)
}

/** Whether a value is an object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
