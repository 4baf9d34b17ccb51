import type { FieldsItem } from './read-csv.ts'
import { isRecord, type RowFields } from './read-fields.ts'
import { scheduleFinding } from './schedule-finding.ts'

/**
 * Reads the JSON export: a list of objects with `htsno`, `indent`, `description`, `units`, `general`, `special`, `other`,
 * `footnotes`, `quotaQuantity` and `additionalDuties` (USITC, hts_2026_revision_5_json.json). One object is held at a time.
 */
export async function* readJson(input: AsyncIterable<Uint8Array>): AsyncGenerator<FieldsItem> {
  const decoder = new TextDecoder('utf-8')
  const splitter = createObjectSplitter()
  let count = 0
  try {
    for await (const piece of input) {
      for (const text of splitter.push(decoder.decode(piece, { stream: true }))) yield readObject(text, (count += 1))
      if (splitter.problem() !== undefined) break
    }
  } catch {
    yield unreadable(count + 1, 'Reading stopped before the end of the file')
    return
  }
  const problem = splitter.problem() ?? (splitter.isComplete() ? undefined : 'The list is not closed: the file is cut off, or is no list of objects')
  if (problem !== undefined) yield unreadable(count + 1, problem)
}

function unreadable(line: number, message: string): FieldsItem {
  return { kind: 'finding', finding: scheduleFinding({ code: 'tariff-file-unreadable', severity: 'fatal', line, message }) }
}

function readObject(text: string, line: number): FieldsItem {
  const value = parsed(text)
  if (isRecord(value) && typeof value['htsno'] === 'string') return { kind: 'fields', fields: fieldsOf(value), line }
  return { kind: 'finding', finding: scheduleFinding({ code: 'tariff-row-unreadable', severity: 'warning', line, message: 'The object is not JSON with an htsno' }) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function fieldsOf(row: Readonly<Record<string, unknown>>): RowFields {
  return {
    number: row['htsno'], indent: row['indent'], description: row['description'], units: row['units'], general: row['general'], special: row['special'],
    column2: row['other'], quota: row['quotaQuantity'], additional: row['additionalDuties'] ?? row['addiitionalDuties'], footnotes: row['footnotes'],
  }
}

interface ObjectSplitter {
  push(text: string): readonly string[]
  problem(): string | undefined
  isComplete(): boolean
}

const objectLengthMax = 1_000_000

/** Cuts the text of a JSON list into the texts of its objects, minding strings, without parsing them. */
function createObjectSplitter(): ObjectSplitter {
  let depth = 0 // 1 inside the list, 2 and more inside an object
  let isInString = false
  let isEscaped = false
  let isComplete = false
  let problem: string | undefined
  let held = ''

  const outside = (character: string): void => {
    if (depth === 0 && character === '[' && !isComplete) depth = 1
    else if (depth === 1 && character === ']') { depth = 0; isComplete = true }
    else if (depth === 1 && character === '{') depth = 2
    else if (!/[\s,\uFEFF]/.test(character)) problem = 'The file is not a list of objects'
  }
  const insideString = (character: string): void => {
    if (isEscaped) isEscaped = false
    else if (character === '\\') isEscaped = true
    else if (character === '"') isInString = false
  }
  const inside = (character: string): void => {
    if (isInString) insideString(character)
    else if (character === '"') isInString = true
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
  }

  return {
    push(text) {
      const objects: string[] = []
      let from = depth >= 2 ? 0 : -1
      for (let at = 0; at < text.length && problem === undefined; at += 1) {
        const character = text.charAt(at)
        if (depth < 2) {
          outside(character)
          if (depth === 2) from = at
        } else {
          inside(character)
          if (depth === 1) { objects.push(held + text.slice(from, at + 1)); held = ''; from = -1 }
        }
      }
      if (from >= 0) held += text.slice(from)
      if (held.length > objectLengthMax) problem = 'An object is longer than 1,000,000 characters'
      return objects
    },
    problem: () => problem,
    isComplete: () => isComplete,
  }
}
