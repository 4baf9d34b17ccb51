import { wcoIdPath } from '@customhouse/vocabulary/dictionary/wco-id-path.ts'
import { elementAt, elementTree } from './element-tree.ts'
import { schemaWordsTable } from './schema-words.table.ts'
import { XmlRefusal } from './scan-xml.ts'
import { XmlTextDecoder } from './xml-text-decoder.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { TextElement } from './element-tree.ts'

/** What libxml2 says of one thing. */
export interface SchemaError {
  readonly message: string
  readonly line: number
  readonly xpath?: string
}

/** Findings a person can act on, from what libxml2 found: at the place in the data model and in the text. One message tells at most 100. */
export function schemaFindings(message: Uint8Array | string, errors: readonly SchemaError[]): readonly Finding[] {
  const root = rootOf(message)
  const findings: Finding[] = []
  const told = new Set<string>()
  for (const error of errors) {
    const element = root && error.xpath !== undefined ? elementAt(root, error.xpath) : undefined
    const place = error.xpath ?? String(error.line)
    // That a value is not of its type goes without saying where a facet of the type is told
    const isFollowing = told.has(place) && error.message.includes('is not a valid value of')
    told.add(place)
    if (!isFollowing) findings.push(inWords(error, element))
    if (findings.length === 100) break
  }
  return findings
}

function rootOf(message: Uint8Array | string): TextElement | undefined {
  try {
    return elementTree(typeof message === 'string' ? message : new XmlTextDecoder().decode(message, true))
  } catch (error) {
    if (error instanceof XmlRefusal) return undefined
    throw error
  }
}

function inWords(error: SchemaError, element: TextElement | undefined): Finding {
  const pointer = {
    ...(element !== undefined && element.pointer !== '' && { declaration: element.pointer, wco: wcoIdPath(element.pointer) }),
    source: element?.source ?? `line ${String(error.line)}`,
  }
  const text = error.message.replaceAll(/\{urn:[^}]{1,200}\}/g, '')
  for (const [pattern, code, message, remedy, authority] of schemaWordsTable) {
    const found = pattern.exec(text)
    if (found === null) continue
    const detail = (found[1] ?? '').replaceAll("'", '')
    return { code, severity: 'fatal', pointer, message: message.replace('{0}', () => detail), authority, remedy: remedy.replace('{0}', () => detail) }
  }
  return { code: 'wco-schema-invalid', severity: 'fatal', pointer, message: 'The message is not as the schema describes it', authority: 'W3C XML Schema Part 1 section 3.4.4', remedy: 'Compare the element with the schema' }
}
