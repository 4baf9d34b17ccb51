/** What is dangerous or ambiguous about a JSON text, where it stands. */
export interface JsonHazard {
  readonly kind: 'too-deep' | 'duplicate-name' | 'reserved-name'
  /** JSON Pointer of the place. */
  readonly pointer: string
}

/** No declaration nests deeper than this; deeper nesting only serves to exhaust a reader. */
export const mostDepth = 32

/** Names that would reach into the objects that a program makes rather than into data. */
export const reservedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

interface Level {
  readonly names: Set<string> | undefined
  step: string
  index: number
}

/**
 * Looks through a JSON text for what a parser passes over in silence: a name given twice in one object, of which readers keep different
 * ones, names that reach into prototypes, and nesting without end. Does not judge the syntax. Never throws; stops at the first nesting
 * that is too deep.
 */
export function scanJson(text: string): readonly JsonHazard[] {
  const scan: Scan = { levels: [], hazards: [], awaitsName: false }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') at = passString(text, at, scan)
    else if (character === '{' || character === '[') {
      if (scan.levels.length === mostDepth) return [...scan.hazards, { kind: 'too-deep', pointer: pointerOf(scan.levels) }]
      scan.levels.push({ names: character === '{' ? new Set() : undefined, step: '0', index: 0 })
      scan.awaitsName = character === '{'
    } else if (character === '}' || character === ']') leave(scan)
    else if (character === ',') scan.awaitsName = nextItem(scan.levels.at(-1))
  }
  return scan.hazards
}

interface Scan {
  readonly levels: Level[]
  readonly hazards: JsonHazard[]
  awaitsName: boolean
}

/** Passes over a string, noting it where it is a name. Gives the place of its closing quote. */
function passString(text: string, start: number, scan: Scan): number {
  const end = endOfString(text, start)
  if (scan.awaitsName) noteName(text.slice(start, end + 1), scan.levels, scan.hazards)
  scan.awaitsName = false
  return end
}

function leave(scan: Scan): void {
  scan.levels.pop()
  scan.awaitsName = false
}

function nextItem(level: Level | undefined): boolean {
  if (!level) return false
  level.index++
  if (!level.names) level.step = String(level.index)
  return level.names !== undefined
}

function noteName(quoted: string, levels: readonly Level[], hazards: JsonHazard[]): void {
  const level = levels.at(-1)
  if (!level?.names) return
  const name = quoted.includes('\\') ? unescaped(quoted) : quoted.slice(1, -1)
  level.step = name
  if (reservedNames.has(name)) hazards.push({ kind: 'reserved-name', pointer: pointerOf(levels) })
  if (level.names.has(name)) hazards.push({ kind: 'duplicate-name', pointer: pointerOf(levels) })
  level.names.add(name)
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}

function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted
  }
}

function pointerOf(levels: readonly Level[]): string {
  return levels.map((level) => `/${escapePointer(level.step)}`).join('')
}

/** One step of a JSON Pointer (RFC 6901, section 3), cut so that hostile names cannot swell an answer. */
export function escapePointer(step: string): string {
  return step.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')
}
