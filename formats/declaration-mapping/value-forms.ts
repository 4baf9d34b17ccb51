import type { PlaceForm } from '@customhouse/vocabulary/declaration/declaration-places.table.ts'

/** How a value goes from the declaration to canonical data and back; undefined where it cannot. */
export interface ValueForm {
  write(value: unknown): unknown
  read(value: unknown): unknown
}

/** Function codes of WCO 017 (UN/EDIFACT 1225). */
const functionCodes: ReadonlyMap<string, string> = new Map([['add', '9'], ['replace', '5'], ['update', '4'], ['cancel', '1']])
const functionWords: ReadonlyMap<string, string> = new Map([...functionCodes].map(([word, code]) => [code, word]))

/** The forms of the table of declaration places. */
export const valueForms: Readonly<Record<PlaceForm, ValueForm>> = {
  text: { write: textOf, read: textOf },
  number: { write: (value) => (typeof value === 'number' ? String(value) : undefined), read: (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined) },
  flag: { write: (value) => (value === true ? '1' : value === false ? '0' : undefined), read: readFlag },
  amount: { write: (value) => (typeof value === 'string' ? { value, currency: 'USD' } : undefined), read: (value) => companionIs(value, 'currency', 'USD') },
  count: { write: (value) => (typeof value === 'string' ? { value } : undefined), read: (value) => companionIs(value, 'unit', undefined) },
  kilograms: { write: (value) => (typeof value === 'string' ? { value, unit: 'KGM' } : undefined), read: (value) => companionIs(value, 'unit', 'KGM') },
  date: { write: writeDate, read: readDate },
  function: { write: (value) => functionCodes.get(String(value)), read: (value) => functionWords.get(String(value)) },
  fields: { write: writeFields, read: readFields },
  json: { write: (value) => JSON.stringify(value), read: readJson },
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function readFlag(value: unknown): boolean | undefined {
  if (value === '1' || value === 'true') return true
  return value === '0' || value === 'false' ? false : undefined
}

/** The text of a value whose companion, such as its currency, is the one that the declaration means, or is not stated. */
function companionIs(value: unknown, name: string, meant: string | undefined): string | undefined {
  if (!isObject(value) || typeof value['value'] !== 'string') return undefined
  const stated = value[name]
  return stated === undefined || stated === meant ? value['value'] : undefined
}

function writeDate(value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? { value: value.replaceAll('-', ''), format: '102' } : undefined
}

/** EDIFACT 2379 formats 102, 203, 204 and 304 begin with the date, as ISO 8601 does. A time of day has no place in a declaration. */
function readDate(value: unknown): string | undefined {
  if (!isObject(value) || typeof value['value'] !== 'string') return undefined
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|T00:00|000000?|00:00)/.exec(value['value']) ?? []
  return year === undefined || month === undefined || day === undefined ? undefined : `${year}-${month}-${day}`
}

function writeFields(value: unknown): unknown {
  if (!isObject(value)) return undefined
  return Object.entries(value).map(([nameText, text]) => ({ nameText, valueText: String(text) }))
}

function readFields(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!Array.isArray(value)) return undefined
  const fields = (value as readonly unknown[]).flatMap((field): (readonly [string, string])[] => {
    if (!isObject(field)) return []
    const { nameText, valueText } = field
    return typeof nameText === 'string' && /^[a-z0-9][0-9A-Za-z]{0,99}$/.test(nameText) && nameText !== 'constructor' && nameText !== 'prototype' ? [[nameText, typeof valueText === 'string' ? valueText : '']] : []
  })
  return fields.length === value.length ? Object.fromEntries(fields) : undefined
}

function readJson(value: unknown): unknown {
  if (typeof value !== 'string') return undefined
  try {
    const parsed = JSON.parse(value) as unknown
    return typeof parsed === 'string' || isObject(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

/** Whether a value is an object, and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
