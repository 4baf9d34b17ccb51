import { escapeText } from '../json-ld/read-literal.ts'
import { iriTerm } from '../json-ld/absolute-iri.ts'
import { literalEnd } from '../json-ld/term.ts'
import { QuadSet, type QuadTerm } from './quad-set.ts'

const iriref = '<((?:[^\\u0000-\\u0020<>"{}|^`\\\\]|\\\\u[0-9A-Fa-f]{4}|\\\\U[0-9A-Fa-f]{8})*)>'
const letters = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}_:'
const characters = `${letters}0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040-`
const label = `_:([${letters}0-9](?:[${characters}.]*[${characters}])?)`
const literal = `"([^"\\\\\\n\\r]*(?:\\\\.[^"\\\\\\n\\r]*)*)"(?:\\^\\^${iriref}|@([a-zA-Z]+(?:-[a-zA-Z0-9]+)*))?`
// eslint-disable-next-line no-misleading-character-class -- the ranges of the grammar, combining characters among them.
const statement = new RegExp(`^[ \\t]*(?:${iriref}|${label})[ \\t]*${iriref}[ \\t]*(?:${iriref}|${label}|${literal})[ \\t]*(?:(?:${iriref}|${label})[ \\t]*)?\\.[ \\t]*(?:#.*)?$`, 'u')

const characterEscapes: ReadonlyMap<string, string> = new Map([['t', '\t'], ['b', '\b'], ['n', '\n'], ['r', '\r'], ['f', '\f'], ['"', '"'], ["'", "'"], ['\\', '\\']])

/**
 * Reads N-Quads (RDF 1.1 N-Quads) into a dataset in which each quad stands once.
 * @returns the dataset, or the number of the first line (from 1) that is no statement.
 */
export function readNQuads(text: string): QuadSet | number {
  const quads = new QuadSet()
  const seen = new Set<string>()
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^[ \t]*(?:#.*)?$/.test(line)) continue
    const parts = statement.exec(line)
    if (parts === null || !addQuad(quads, seen, parts)) return index + 1
  }
  return quads
}

function addQuad(quads: QuadSet, seen: Set<string>, parts: readonly (string | undefined)[]): boolean {
  const [, subjectIri, subjectLabel, predicateIri, objectIri, objectLabel, text, datatype, language, graphIri, graphLabel] = parts
  const subject = nodeOf(quads, subjectIri, subjectLabel)
  const predicate = nodeOf(quads, predicateIri, undefined)
  const object = text === undefined ? nodeOf(quads, objectIri, objectLabel) : literalOf(text, datatype, language)
  const graph = graphIri === undefined && graphLabel === undefined ? '' : nodeOf(quads, graphIri, graphLabel)
  if (subject === undefined || predicate === undefined || object === undefined || graph === undefined) return false
  const key = JSON.stringify([subject, predicate, object, graph])
  if (!seen.has(key)) quads.add(subject, ` ${String(predicate)} `, object, graph, '')
  seen.add(key)
  return true
}

function nodeOf(quads: QuadSet, iri: string | undefined, blankLabel: string | undefined): QuadTerm | undefined {
  if (blankLabel !== undefined) return quads.blankNode(blankLabel)
  if (iri === undefined) return undefined
  const written = unescapeText(iri)
  return written !== undefined && /^[A-Za-z][A-Za-z0-9+.-]*:/.test(written) ? iriTerm(written) : undefined
}

function literalOf(text: string, datatype: string | undefined, language: string | undefined): string | undefined {
  const value = unescapeText(text)
  if (value === undefined) return undefined
  if (language !== undefined) return `"${escapeText(value)}"@${language}`
  const type = datatype === undefined ? '' : unescapeText(datatype)
  return type === undefined ? undefined : `"${escapeText(value)}${literalEnd(type)}`
}

function unescapeText(text: string): string | undefined {
  if (!text.includes('\\')) return text
  const unknown: string[] = []
  const written = text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/gsu, (...[escape, four, eight, one]: readonly (string | undefined)[]) => {
    const code = Number.parseInt(four ?? eight ?? '', 16)
    const character = one === undefined ? (code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined) : characterEscapes.get(one)
    if (character === undefined) unknown.push(escape ?? '')
    return character ?? ''
  })
  return unknown.length === 0 && !/\p{Cs}/u.test(written) ? written : undefined
}
