import fc from 'fast-check'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { MessageFormat, ReadDocument, ReadPart, WriterOptions } from '../message-format.ts'
import type { CanonicalStep, MappingNode } from './mapping.ts'
import { isXmlText } from './write-xml.ts'

/** Reads bytes, in pieces of a length where one is given. */
export function readAll(format: MessageFormat, bytes: Uint8Array | string, pieceLength = Number.MAX_SAFE_INTEGER): readonly ReadPart[] {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const reader = format.createReader()
  const parts: ReadPart[] = []
  for (let from = 0; from < all.length; from += pieceLength) parts.push(...reader.push(all.subarray(from, from + pieceLength)))
  return [...parts, ...reader.end()]
}

export function documentsOf(parts: readonly ReadPart[]): readonly CanonicalDocument[] {
  return parts.filter((part): part is ReadDocument => part.kind === 'document').map((part) => part.document)
}

/** Codes of all findings, of the interchange and of its messages. */
export function codesOf(parts: readonly ReadPart[]): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'finding' ? [part.finding.code] : part.kind === 'document' ? part.findings.map((finding) => finding.code) : []))
}

export function unreadOf(parts: readonly ReadPart[]): readonly (readonly [string, string])[] {
  return parts.flatMap((part) => (part.kind === 'unread' ? [[part.source, part.value] as const] : []))
}

/** Writes documents as one interchange; gives its text with what was lost. */
export function writeAll(format: MessageFormat, documents: readonly CanonicalDocument[], options: Partial<WriterOptions> = {}) {
  const writer = format.createWriter({ preparedAt: new Date('2026-09-14T09:15:00Z'), ...options })
  const parts = [...documents.map((document) => writer.add(document)), writer.end()]
  const bytes = Uint8Array.from(parts.flatMap((part) => Array.from(part.bytes)))
  return { bytes, text: new TextDecoder().decode(bytes), lost: parts.flatMap((part) => part.lost), findings: parts.flatMap((part) => part.findings), defaulted: parts.flatMap((part) => part.defaulted) }
}

/** Lists and members in one order: what members of their own state of a list, such as places of call, stands in the order of those members. */
export function withoutOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOrder).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, member]) => [name, withoutOrder(member)]))
}

/** Texts that any syntax can hold, JSON and XML alike. */
export const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => Array.from(text, (character) => (isXmlText(character) && character >= ' ' ? character : 'x')).join(''))
const anyNumber = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.option(fc.stringMatching(/^\d{1,4}$/), { nil: undefined })).map(([whole, fraction]) => (fraction === undefined ? String(whole) : `${String(whole)}.${fraction}`))

const generators: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  amount: fc.record({ value: anyNumber, currency: fc.constantFrom('USD', 'CHF', 'JPY') }, { requiredKeys: ['value'] }),
  measure: fc.record({ value: anyNumber, unit: fc.constantFrom('KGM', 'LTR') }, { requiredKeys: ['value'] }),
  quantity: fc.record({ value: anyNumber, unit: fc.constantFrom('C62', 'NMB') }, { requiredKeys: ['value'] }),
  dateTime: fc.constantFrom({ value: '2026-09-14' }, { value: '2026-09-14T10:00:00Z' }),
  numeric: anyNumber,
  indicator: fc.constantFrom('true', 'false'),
  code: anyText, identifier: anyText, text: anyText,
}

interface Route {
  readonly steps: readonly CanonicalStep[]
  readonly kind: string
}

/** Documents that state nothing but what a mapping has places for, of a root: some of its places, lists of one or two entries. */
export function mappedDocuments(mapping: MappingNode, root: string, finish: (document: Record<string, unknown>) => void = () => undefined): fc.Arbitrary<CanonicalDocument> {
  const all = routesOf(mapping, [])
  const numbered = new Set(all.map(({ steps }) => steps.map(({ name }) => name).join('/')).filter((path) => path.endsWith('/sequenceNumeric')))
  const routes = all.filter((route) => !route.steps.some((step) => step.name === 'sequenceNumeric'))
  return fc.subarray([...routes], { minLength: 1, maxLength: 14 }).chain((chosen) => fc.tuple(...chosen.map((route) => fc.tuple(fc.constant(route), generators[route.kind] ?? anyText, fc.nat(1)))))
    .map((placed) => {
      const document: Record<string, unknown> = { version: dictionaryVersion, [root]: {} }
      for (const [route, value, index] of placed) place(document, route, [value, index])
      close(document, numbered)
      finish(document)
      return document as unknown as CanonicalDocument
    })
}

function routesOf(mapping: MappingNode, above: readonly CanonicalStep[]): readonly Route[] {
  return Array.from(mapping.children.values()).flatMap((child) => {
    const steps = child.leaf || child.list !== 'no' ? [...above, ...child.steps] : above
    return child.leaf ? [{ steps, kind: child.leaf.kind }] : routesOf(child, steps)
  })
}

function place(document: Record<string, unknown>, { steps }: Route, [value, index]: readonly [unknown, number]): void {
  let holder: Record<string, unknown> = document
  for (const step of steps.slice(0, -1)) holder = step.isList ? entryOf(holder, step, index) : ((holder[step.name] ??= {}) as Record<string, unknown>)
  const last = steps.at(-1)
  if (last) holder[last.name] = last.isList ? [value] : value
}

function entryOf(holder: Record<string, unknown>, { name, select, except, isBound }: CanonicalStep, index: number): Record<string, unknown> {
  const entries = (holder[name] ??= []) as Record<string, unknown>[]
  const isMeant = (entry: Record<string, unknown>): boolean => (select ? entry[select.member] === select.value : !except?.values.has(entry[except.member]))
  const found = entries.filter(isMeant)[isBound ? index : 0]
  if (found) return found
  const entry = select ? { [select.member]: select.value } : {}
  entries.push(entry)
  return entry
}

/** Numbers the entries of every list whose class has a number in the mapping. */
function close(document: Record<string, unknown>, numbered: ReadonlySet<string>): void {
  walk(document, '')
  function walk(value: unknown, path: string): void {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) {
        if (typeof entry === 'object' && entry !== null && numbered.has(`${path}/sequenceNumeric`)) (entry as Record<string, unknown>)['sequenceNumeric'] = String(index + 1)
        walk(entry, path)
      }
    } else if (typeof value === 'object' && value !== null) for (const [name, member] of Object.entries(value)) walk(member, path === '' ? name : `${path}/${name}`)
  }
}
