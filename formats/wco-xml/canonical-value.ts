import type { CanonicalValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { ValueKind } from '@customhouse/vocabulary/dictionary/dictionary-place.ts'

/** The attribute of XML that qualifies a value of a kind; a date-time has it on its DateTimeString. */
export const qualifierOf = { amount: 'currencyID', measure: 'unitCode', quantity: 'unitCode', dateTime: 'formatCode' } as const

/** Whether white space around a value of a kind, and more than one space in it, means nothing: xs:token, xs:decimal (XML Schema Part 2, 4.3.6). */
export function collapses(kind: ValueKind): boolean {
  return kind !== 'text' && kind !== 'identifier'
}

/** The canonical value of what an element says; the qualifier is its attribute's value. */
export function canonicalValue(kind: ValueKind, text: string, qualifier: string | undefined): CanonicalValue {
  const value = collapses(kind) ? collapsed(text) : text
  if (kind === 'amount') return qualifier === undefined ? { value } : { value, currency: qualifier }
  if (kind === 'measure' || kind === 'quantity') return qualifier === undefined ? { value } : { value, unit: qualifier }
  if (kind === 'dateTime') return qualifier === undefined ? { value } : { value, format: qualifier }
  return value
}

/** A text with the white space of XML collapsed: none at the ends, one space between words. */
export function collapsed(text: string): string {
  return isCollapsed(text) ? text : text.replaceAll(/[\t\n\r ]+/g, ' ').replaceAll(/^ | $/g, '')
}

function isCollapsed(text: string): boolean {
  return !text.startsWith(' ') && !text.endsWith(' ') && !/[\t\n\r]| {2}/.test(text)
}
