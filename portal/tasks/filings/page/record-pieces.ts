import type { FiledMessage } from './use-filing.ts'

export type FiledRecord = NonNullable<FiledMessage['answer']['records']>[number]
type Field = FiledRecord['fields'][number]

/** A stretch of a record: a field, or what is between fields. */
export interface Piece {
  readonly text: string
  readonly field?: Field
}

/** A record in pieces, from its first character to its last that is not blank. Fields that overlap count from the first. Pure. */
export function recordPieces({ text, fields }: Pick<FiledRecord, 'text' | 'fields'>): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const field of fields) {
    if (field.from - 1 < at) continue
    if (field.from - 1 > at) pieces.push({ text: text.slice(at, field.from - 1) })
    const whole = text.slice(field.from - 1, field.to)
    // What pads a field is not part of what one points at.
    const shown = whole.trimEnd()
    pieces.push({ text: shown, field })
    if (shown.length < whole.length) pieces.push({ text: whole.slice(shown.length) })
    at = field.to
  }
  const rest = text.slice(at).trimEnd()
  return rest === '' ? pieces : [...pieces, { text: rest }]
}
