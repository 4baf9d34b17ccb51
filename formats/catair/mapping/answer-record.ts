import { field } from '../layouts/chapters.ts'
import type { RecordLayout } from '../layouts/layout.ts'

/**
 * Writes a record of an answer: 80 characters whatever the values hold. An answer must always be writable, and CBP's own condition texts
 * hold characters that the class of their field does not list: so values are cut to their field, upper case, and what no wire may hold
 * becomes a space. Throws RangeError for a field that the layout does not have.
 */
export function answerRecord(layout: RecordLayout, values: Readonly<Record<string, string | undefined>>): string {
  let text = layout.constant.padEnd(80)
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) text = place(text, field(layout, name), value)
  }
  return text
}

/** Text as an answer may carry it. */
export function wireText(value: string): string {
  return value.toUpperCase().replace(/[^ -~]/g, ' ')
}

function place(text: string, at: { readonly from: number; readonly length: number }, value: string): string {
  const written = wireText(value).slice(0, at.length).padEnd(at.length)
  return text.slice(0, at.from - 1) + written + text.slice(at.from - 1 + at.length)
}
