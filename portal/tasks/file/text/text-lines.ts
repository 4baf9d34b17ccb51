/** A line as it is shown and edited: its characters, and how it ends. What a line is depends on the format: a segment may be one without a line ending. */
export interface TextLine {
  readonly text: string
  readonly ending: string
}

/** How a text is cut into lines: at its line endings, and where it has none after each segment, or after so many characters. */
export type Cutting = { readonly by: 'lines' } | { readonly by: 'segments'; readonly terminator: string; readonly release: string } | { readonly by: 'length'; readonly length: number }

const recordLength = 80

/** How to cut a text of a format, so that one record, segment or line is one line. */
export function cuttingOf(text: string, format: string | undefined): Cutting {
  if (format === 'x12') return segmentsOf(x12Terminator(text), '')
  if (format === 'edifact') return segmentsOf(...edifactTerminator(text))
  const firstLine = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? ''
  return format === 'catair' && firstLine.length > recordLength && !/[\r\n]\s*\S/.test(text.trim()) ? { by: 'length', length: recordLength } : { by: 'lines' }
}

function segmentsOf(terminator: string, release: string): Cutting {
  return terminator === '' || terminator === '\n' || terminator === '\r' ? { by: 'lines' } : { by: 'segments', terminator, release }
}

/** X12: the character after the sixteenth element of ISA, which always stands at the same place. */
function x12Terminator(text: string): string {
  const start = text.indexOf('ISA')
  return start < 0 ? '' : text.charAt(start + 105)
}

/** EDIFACT: as UNA says, or an apostrophe released by a question mark (ISO 9735). */
function edifactTerminator(text: string): [terminator: string, release: string] {
  const advice = text.indexOf('UNA')
  return advice >= 0 && text.slice(0, advice).trim() === '' ? [text.charAt(advice + 8), text.charAt(advice + 6)] : ["'", '?']
}

/** Cuts a text into lines, at least one. Joined again they give the same characters. */
export function linesOf(text: string, cutting: Cutting): readonly TextLine[] {
  const parts = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
  const lines = parts.flatMap((part) => {
    const ending = /(?:\r\n|\r|\n)$/.exec(part)?.[0] ?? ''
    return cutLine({ text: part.slice(0, part.length - ending.length), ending }, cutting)
  })
  const last = lines.at(-1)
  return last === undefined || last.ending !== '' ? [...lines, { text: '', ending: '' }] : lines
}

function cutLine(line: TextLine, cutting: Cutting): readonly TextLine[] {
  if (cutting.by === 'lines' || line.text === '') return [line]
  const pieces = cutting.by === 'length' ? piecesOfLength(line.text, cutting.length) : piecesBySegment(line.text, cutting)
  return pieces.map((text, index) => ({ text, ending: index === pieces.length - 1 ? line.ending : '' }))
}

function piecesOfLength(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_none, index) => text.slice(index * length, (index + 1) * length))
}

function piecesBySegment(text: string, { terminator, release }: Extract<Cutting, { by: 'segments' }>): readonly string[] {
  const pieces: string[] = []
  let from = text.startsWith('UNA') ? 9 : 0
  if (from > 0) pieces.push(text.slice(0, from))
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (release !== '' && character === release) at++
    else if (character === terminator) {
      pieces.push(text.slice(from, at + 1))
      from = at + 1
    }
  }
  return from < text.length ? [...pieces, text.slice(from)] : pieces
}

/** The text that lines make. */
export function textOf(lines: readonly TextLine[]): string {
  return lines.map(({ text, ending }) => text + ending).join('')
}

/** The format that a text begins like, as far as its lines depend on it; the server says what it is. */
export function formatLike(text: string): 'x12' | 'edifact' | 'catair' | undefined {
  const beginning = text.trimStart().slice(0, 80)
  if (beginning.startsWith('ISA')) return 'x12'
  if (/^UN[AB]/.test(beginning)) return 'edifact'
  return /^[AB]..[0-9A-Z]{2}/.test(beginning) && !/[<{]/.test(beginning) ? 'catair' : undefined
}
