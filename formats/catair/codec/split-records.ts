import { recordLength } from '../layouts/layout.ts'

/** A line of a transmission: its characters, and the line ending with the blank lines after it. */
export interface RawLine {
  readonly raw: string
  readonly ending: string
  /** Where it begins, in bytes as in characters. */
  readonly start: number
}

/** How the records of a transmission follow each other: each on a line of its own, or unbroken. */
export type Separation = 'lines' | 'unbroken'

/**
 * Splits a transmission, or a part of one that begins with a record, into records. Joined again in order, after `leading`, the parts give
 * the same characters. The separation is found out where it is not given.
 */
export function splitRecords(bytes: Uint8Array, known?: Separation): { readonly lines: readonly RawLine[]; readonly leading: string; readonly separation: Separation } {
  const text = decode(bytes)
  const start = endOfBlankLines(text, 0)
  const leading = text.slice(0, start)
  const separation = known ?? (isUnbroken(text, start) ? 'unbroken' : 'lines')
  return { lines: separation === 'unbroken' ? splitBlocks(text, start) : splitLines(text, start), leading, separation }
}

/** One byte becomes one character, so that positions in the text are positions in the bytes and writing gives the same bytes. */
function decode(bytes: Uint8Array): string {
  if (isAscii(bytes)) return new TextDecoder().decode(bytes)
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)))
  return parts.join('')
}

function isAscii(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) {
    if ((bytes[index] ?? 0) > 0x7f) return false
  }
  return true
}

/** Records follow each other without line endings where the only ones are at the very end. */
function isUnbroken(text: string, start: number): boolean {
  const newline = text.indexOf('\n', start)
  if (newline === -1) return text.length - start > recordLength
  const length = (text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline) - start
  return length > recordLength && endOfBlankLines(text, newline) === text.length
}

function splitBlocks(text: string, start: number): readonly RawLine[] {
  const newline = text.indexOf('\n', start)
  const end = newline === -1 ? text.length : text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline
  const lines: RawLine[] = []
  for (let from = start; from < end; from += recordLength) {
    const to = Math.min(from + recordLength, end)
    lines.push({ raw: text.slice(from, to), ending: to === end ? text.slice(end) : '', start: from })
  }
  return lines
}

function splitLines(text: string, start: number): readonly RawLine[] {
  const lines: RawLine[] = []
  let from = start
  while (from < text.length) {
    const newline = text.indexOf('\n', from)
    if (newline === -1) {
      lines.push({ raw: text.slice(from), ending: '', start: from })
      return lines
    }
    const to = newline > from && text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline
    const next = endOfBlankLines(text, newline + 1)
    lines.push({ raw: text.slice(from, to), ending: endingOf(text, to, next), start: from })
    from = next
  }
  return lines
}

/** The first position at or after `start` that is not a line ending. */
function endOfBlankLines(text: string, start: number): number {
  let position = start
  for (;;) {
    const code = text.charCodeAt(position)
    if (code === 10) position += 1
    else if (code === 13 && text.charCodeAt(position + 1) === 10) position += 2
    else return position
  }
}

/** The two usual endings are constants: a slice for every record would cost as much as the record. */
function endingOf(text: string, from: number, to: number): string {
  if (to - from === 1) return '\n'
  return to - from === 2 && text.charCodeAt(from) === 13 ? '\r\n' : text.slice(from, to)
}
