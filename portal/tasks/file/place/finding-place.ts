import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { TextLine } from '../text/text-lines.ts'
import { hasListNamed, jsonPlace, type TextRange } from './json-place.ts'

/** Where in the lines of a text: the line, counted from 0, and its characters from one to before another. */
export interface Place {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** A text as lines, with where each begins. */
export interface PlacedText {
  readonly lines: readonly TextLine[]
  readonly text: string
  readonly starts: readonly number[]
  readonly format: string | undefined
}

/** Readies lines for many findings. */
export function placedText(lines: readonly TextLine[], format: string | undefined): PlacedText {
  const starts: number[] = []
  let length = 0
  for (const { text, ending } of lines) {
    starts.push(length)
    length += text.length + ending.length
  }
  return { lines, starts, format, text: lines.map(({ text, ending }) => text + ending).join('') }
}

/** The place of a finding in a text; `whole` where it is about the text as a whole, or names a place that the text has not. `message` is the number of its message, from 0. */
export function placeOf({ pointer: { record, source, declaration } }: Finding, text: PlacedText, message = 0): Place | 'whole' {
  if (record !== undefined) return ofRecord(text, record)
  const told = source === undefined ? undefined : bySource(source, text)
  if (told !== undefined) return told
  if (declaration !== undefined && isJson(text)) return inRange(text, jsonOf(text, declaration, message)) ?? 'whole'
  return 'whole'
}

function isJson({ text, format }: PlacedText): boolean {
  return format === 'json' || format?.includes('json') === true || (format === undefined && /^\s*[{[]/.test(text))
}

/** Lists of declarations stand in one object; otherwise each is a root of its own. */
function jsonOf({ text }: PlacedText, pointer: string, message: number): TextRange | undefined {
  const list = lists.find((name) => hasListNamed(text, name))
  return list === undefined ? jsonPlace(text, pointer, message) : jsonPlace(text, `/${list}/${String(message)}${pointer}`)
}

const lists = ['declarations', 'documents', 'messages'] as const

/** Records are lines that are not blank. */
function ofRecord(text: PlacedText, { recordNumber, from, to }: { readonly recordNumber: number; readonly from: number; readonly to: number }): Place | 'whole' {
  let number = 0
  const line = text.lines.findIndex((one) => one.text !== '' && ++number === recordNumber)
  return line < 0 ? 'whole' : within(text, line, { from: from - 1, to })
}

const forms: readonly { readonly form: RegExp; readonly place: (match: RegExpExecArray, text: PlacedText) => Place | undefined }[] = [
  { form: /line (\d+) column (\d+)/, place: ([, line, column], text) => ofColumn(text, Number(line) - 1, Number(column) - 1) },
  { form: /^(?:declaration|document|message) (\d+) (\/\S*)$/, place: ([, number, pointer = ''], text) => inRange(text, jsonOf(text, pointer, Number(number) - 1)) },
  { form: /(?:message (\d+) )?segments? (\d+)(?: ([A-Z][A-Z0-9]{1,2})(?:-?(\d\d))?)?/, place: ofSegment },
  { form: /line (\d+)(?: (\/\S*))?/, place: ofLine },
  { form: /(?:character|byte) (\d+)/, place: ([, at], text) => inRange(text, { from: Number(at) - 1, to: Number(at) }) },
]

function bySource(source: string, text: PlacedText): Place | undefined {
  for (const { form, place } of forms) {
    const match = form.exec(source)
    if (match !== null) return place(match, text)
  }
  return undefined
}

/** A line, and in JSON the value at a pointer into what begins there. */
function ofLine([, number, pointer]: RegExpExecArray, text: PlacedText): Place | undefined {
  const line = Number(number) - 1
  const start = text.starts[line]
  if (start === undefined) return undefined
  const range = pointer === undefined || !isJson(text) ? undefined : jsonPlace(text.text.slice(start), pointer)
  return (range && inRange(text, { from: start + range.from, to: start + range.to })) ?? within(text, line, { from: 0, to: Infinity })
}

/** From a column to the end of the tag or word that begins there. */
function ofColumn(text: PlacedText, line: number, column: number): Place | undefined {
  const shown = text.lines[line]?.text
  if (shown === undefined) return undefined
  const tag = /^<[^>]*>?|^[^\s<>]+/.exec(shown.slice(column))?.[0].length ?? 1
  return within(text, line, { from: column, to: column + tag })
}

/** Segments are lines that are not blank; of EDIFACT they are counted within their message, from UNH. */
function ofSegment([, message, number, tag, element]: RegExpExecArray, text: PlacedText): Place | undefined {
  const isSegment = (line: TextLine) => line.text.trim() !== '' && !line.text.startsWith('UNA')
  let begins = -1
  if (text.format === 'edifact') {
    let passed = 0
    begins = text.lines.findIndex((line) => line.text.trimStart().startsWith('UNH') && ++passed === Number(message ?? '1'))
    if (begins < 0) return undefined
  }
  let counted = 0
  const line = text.lines.findIndex((one, index) => index >= begins && isSegment(one) && ++counted === Number(number))
  const shown = text.lines[line]?.text
  if (shown === undefined) return undefined
  return within(text, line, element === undefined || tag === undefined ? { from: 0, to: Infinity } : elementIn(shown, Number(element), text))
}

/** The characters of an element, by the separator that follows the tag. */
function elementIn(segment: string, element: number, { text, format }: PlacedText): TextRange {
  const separator = format === 'x12' ? text.charAt(text.indexOf('ISA') + 3) : (/^\s*[A-Z]{3}(\W)/.exec(segment)?.[1] ?? '+')
  const parts = segment.split(separator)
  const part = parts[element]
  if (part === undefined) return { from: 0, to: Infinity }
  const from = parts.slice(0, element).reduce((sum, one) => sum + one.length + 1, 0)
  return { from, to: from + part.length }
}

function inRange(text: PlacedText, range: TextRange | undefined): Place | undefined {
  if (range === undefined || range.from < 0 || range.from > text.text.length) return undefined
  const line = lineAt(text.starts, range.from)
  const start = text.starts[line] ?? 0
  return within(text, line, { from: range.from - start, to: range.to - start })
}

function lineAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Held within the characters of the line: at least one of them, where it has any. */
function within({ lines }: PlacedText, line: number, { from, to }: TextRange): Place {
  const length = lines[line]?.text.length ?? 0
  const first = Math.max(0, Math.min(from, length - 1))
  return { line, from: first, to: Math.min(length, Math.max(to, first + 1)) }
}
