import { isJsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DecimalText } from '@customhouse/vocabulary/measures/texts.ts'

/** A passage of a credential: a value, if there is one, and where it stands (JSON Pointer). What reads it can never fail. */
export interface Passage {
  readonly value: JsonValue | undefined
  readonly pointer: string
}

/** The whole document, to read on from. */
export function wholeOf(document: JsonValue): Passage {
  return { value: document, pointer: '' }
}

/** The passage under members of objects, one in another; of nothing where one of them is missing. Inherited members do not count. */
export function at(passage: Passage, ...members: readonly string[]): Passage {
  let { value, pointer } = passage
  for (const member of members) {
    value = isJsonObject(value) && Object.hasOwn(value, member) ? value[member] : undefined
    pointer += `/${/[~/]/.test(member) ? member.replaceAll('~', '~0').replaceAll('/', '~1') : member}`
  }
  return { value, pointer }
}

/** The passages of a list; a single value is a list of one, as JSON-LD reads it, and nothing or null is none. */
export function each({ value, pointer }: Passage): readonly Passage[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value.map((member, index) => ({ value: member, pointer: `${pointer}/${String(index)}` })) : [{ value, pointer }]
}

/** The text that stands there, unless it is blank. */
export function textOf({ value }: Passage): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The text or number that stands there, as text: numbers of invoices and lots are written both ways. */
export function labelOf(passage: Passage): string | undefined {
  return typeof passage.value === 'number' ? decimalOf(passage) : textOf(passage)
}

/** The exact decimal that stands there: text of digits as it is, a JSON number by its shortest text. */
export function decimalOf({ value }: Passage): DecimalText | undefined {
  const text = typeof value === 'number' ? plainDigits(String(value)) : value
  return typeof text === 'string' && parseDecimal(text) !== undefined ? text : undefined
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** A number as JavaScript prints it, without its exponent: 2.5e-7 is 0.00000025. */
function plainDigits(printed: string): string {
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(printed)
  if (parts === null) return printed
  const [, sign = '', whole = '', fraction = '', exponent = ''] = parts
  const shift = Number(exponent)
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`
  return `${sign}${whole}${fraction.padEnd(shift, '0')}`
}
