import type { ClaimedAttestation, ClaimedDate, ClaimedDocument } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { each, labelOf, textOf, type Passage } from './passage.ts'

/** The documents whose numbers stand there, one or several. */
export function documentsAt(passage: Passage, kind: string): readonly ClaimedDocument[] {
  return each(passage).flatMap((one) => {
    const number = labelOf(one)
    return number === undefined ? [] : [{ kind, pointer: one.pointer, number }]
  })
}

const momentForm = /^\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?$/

/** The dates that stand there: a month, a day, or a day and time (ISO 8601). What is written otherwise is none. */
export function datesAt(passage: Passage, kind: string): readonly ClaimedDate[] {
  return each(passage).flatMap((one) => {
    const value = textOf(one)
    return value !== undefined && value.length <= 40 && momentForm.test(value) ? [{ kind, pointer: one.pointer, value }] : []
  })
}

/** What is attested there: the words, the number, or `true` and `false`. */
export function attestationsAt(passage: Passage, kind: string): readonly ClaimedAttestation[] {
  return each(passage).flatMap((one) => {
    const value = typeof one.value === 'boolean' ? String(one.value) : labelOf(one)
    return value === undefined ? [] : [{ kind, pointer: one.pointer, value }]
  })
}
