import type { JsonLimits, LimitPassed } from './measure-json.ts'

/** What JSON text writes, counted without reading it. */
export interface WrittenCounts {
  /** One for each colon outside of strings. More than JSON.parse keeps means that one stood there twice. */
  readonly members: number
  readonly containers: number
  readonly passed?: LimitPassed
}

/** Counts levels, containers and members of JSON text before it is read, so that what passes a limit is never read. */
export function countWritten(text: string, { levelsMax, containersMax, membersMax }: JsonLimits): WrittenCounts {
  let members = 0
  let containers = 0
  let levels = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at)
    else if (code === colon) members += 1
    // A bracket or a brace, whichever of them: bit 5 alone tells the two apart.
    else if ((code | 0x20) === opening) {
      containers += 1
      levels += 1
      if (levels > levelsMax) return { members, containers, passed: 'too-deep' }
    } else if ((code | 0x20) === closing) levels -= 1
  }
  return containers > containersMax || members > membersMax ? { members, containers, passed: 'too-many' } : { members, containers }
}

const colon = 0x3a
const quote = 0x22
const backslash = 0x5c
/** Of `{` and of `[`, and of `}` and `]`. */
const opening = 0x7b
const closing = 0x7d

/** The place of the quote that ends the string that begins at a place; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end < 0 ? text.length : end
}

function isEscaped(text: string, at: number): boolean {
  let first = at
  while (text.charCodeAt(first - 1) === backslash) first -= 1
  return (at - first) % 2 === 1
}
