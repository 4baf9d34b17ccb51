import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Writes proofs/json-ld/traceability-context.table.ts: the facts of the traceability context, each term with its IRI, its type
 * and its scope. Run it where the published file lies beside the repository: node --import tsx tools/write-traceability-context.ts
 */
const source = resolve(import.meta.dirname, '../../shared/reference/credentials/contexts/traceability-v1.jsonld')
const target = resolve(import.meta.dirname, '../proofs/json-ld/traceability-context.table.ts')
const published = 'fb4a2e97e835434aabf3cedc4ff69ec7f24803e928110c96660c674c44252a8b'

type Facts = string | { bare: string } | { iri?: string; type?: string; scope?: Record<string, Facts> }

const namespaces: Readonly<Record<string, string>> = {
  trace: 'https://w3id.org/traceability#',
  schema: 'https://schema.org/',
  uncefact: 'https://vocabulary.uncefact.org/',
  gs1: 'https://www.gs1.org/voc/',
  gs1short: 'https://gs1.org/voc/',
  credentials: 'https://www.w3.org/2018/credentials#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

function short(iri: string): string {
  for (const [prefix, namespace] of Object.entries(namespaces)) if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`
  return iri
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// eslint-disable-next-line complexity -- the steps of one algorithm of the standard, side by side as there.
function factsOf(term: string, stated: unknown): Facts {
  if (typeof stated === 'string') return { bare: short(stated) }
  if (!isRecord(stated)) throw new RangeError(`Cannot write term ${term}: it is not an object`)
  const { '@id': id, '@type': type, '@context': scope, ...rest } = stated
  if (Object.keys(rest).length > 0) throw new RangeError(`Cannot write term ${term}: it states ${Object.keys(rest).join(', ')}`)
  if (typeof id === 'string' && type === undefined && scope === undefined) return short(id)
  if (scope !== undefined && !isRecord(scope)) throw new RangeError(`Cannot write term ${term}: its scope is no object`)
  return {
    ...(typeof id === 'string' ? { iri: short(id) } : {}),
    ...(typeof type === 'string' ? { type: short(type) } : {}),
    ...(scope === undefined ? {} : { scope: Object.fromEntries(Object.entries(scope).map(([name, inner]) => [name, factsOf(name, inner)])) }),
  }
}

function write(value: unknown, indent: string): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const members = Object.entries(isRecord(value) ? value : {}).map(([name, inner]) => `${/^[A-Za-z_]\w*$/.test(name) ? name : write(name, '')}: ${write(inner, `${indent}  `)}`)
  const line = `{ ${members.join(', ')} }`
  if (members.length === 0) return '{}'
  return line.length + indent.length <= 130 ? line : `{\n${members.map((member) => `${indent}  ${member},\n`).join('')}${indent}}`
}

if (existsSync(source)) {
  const bytes = readFileSync(source)
  if (createHash('sha256').update(bytes).digest('hex') !== published) throw new RangeError('Cannot write the table: the file is not the published one')
  const document: unknown = JSON.parse(bytes.toString('utf8'))
  const context = isRecord(document) && isRecord(document['@context']) ? document['@context'] : {}
  const { '@version': _, '@vocab': vocabulary, ...terms } = context
  const facts = Object.fromEntries(Object.entries(terms).map(([name, stated]) => [name, factsOf(name, stated)]))
  const text = JSON.stringify(facts)
  const used = Object.fromEntries(Object.entries(namespaces).filter(([prefix]) => text.includes(`"${prefix}:`)))
  writeFileSync(target, `// Written by tools/write-traceability-context.ts: the facts of the Traceability Vocabulary's context, version 1.

/**
 * A term: its IRI alone, or with the type of its values and the terms that hold inside it. Bare ones may serve as
 * prefixes; one without an IRI takes it from the default vocabulary.
 */
export type TraceabilityTerm = string | { readonly bare: string } | { readonly iri?: string; readonly type?: string; readonly scope?: Readonly<Record<string, TraceabilityTerm>> }

/** What terms get their meaning from that the context does not define. */
export const traceabilityVocabulary = ${write(vocabulary, '')}

/** The namespaces of the IRIs below. */
export const traceabilityNamespaces: Readonly<Record<string, string>> = ${write(used, '')}

export const traceabilityTerms: Readonly<Record<string, TraceabilityTerm>> = ${write(facts, '')}
`)
}
