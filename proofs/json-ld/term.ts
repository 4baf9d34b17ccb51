import { absoluteIriTerm, iriTerm } from './absolute-iri.ts'
import type { JsonValue } from './json-value.ts'

/** The keywords that a member can stand for (JSON-LD 1.1, section 1.7), as small numbers: they are compared for every member. */
export const keyword = { none: 0, id: 1, type: 2, value: 3, list: 4, set: 5, graph: 6, index: 7, language: 8, direction: 9, nest: 10, reverse: 11, included: 12, json: 13, context: 14, other: 15 } as const

const keywords: ReadonlyMap<string, number> = new Map<string, number>([
  ['@id', keyword.id], ['@type', keyword.type], ['@value', keyword.value], ['@list', keyword.list], ['@set', keyword.set], ['@graph', keyword.graph],
  ['@index', keyword.index], ['@language', keyword.language], ['@direction', keyword.direction], ['@nest', keyword.nest], ['@reverse', keyword.reverse],
  ['@included', keyword.included], ['@json', keyword.json], ['@context', keyword.context],
  ...['@base', '@container', '@default', '@embed', '@explicit', '@none', '@omitDefault', '@prefix', '@preserve', '@protected', '@requireAll', '@version', '@vocab'].map((name): [string, number] => [name, keyword.other]),
])

/** Which keyword a text is, 0 for none. */
export function keywordOf(text: string): number {
  return text.charCodeAt(0) === 64 ? (keywords.get(text) ?? keyword.none) : keyword.none
}

/** Whether a text has the form of a keyword, which is kept free for the future (JSON-LD 1.1, section 1.7). */
export function looksLikeKeyword(text: string): boolean {
  return text.charCodeAt(0) === 64 && /^@[a-zA-Z]+$/.test(text)
}

/** What ends a literal of a datatype in N-Quads; texts need no datatype there. */
export function literalEnd(datatype: string): string {
  return datatype === '' || datatype === 'http://www.w3.org/2001/XMLSchema#string' ? '"' : `"^^${iriTerm(datatype)}`
}

/** What the value of a term is coerced to. */
export const coercion = { none: 0, id: 1, vocabulary: 2, json: 3, typed: 4 } as const

/** The containers of a term, as bits. */
export const container = { list: 1, set: 2, index: 4, language: 8, graph: 16, id: 32, type: 64 } as const

const containerBits: ReadonlyMap<string, number> = new Map(Object.entries(container).map(([name, bit]) => [`@${name}`, bit]))
const coercions: ReadonlyMap<string, number> = new Map<string, number>([['@none', coercion.none], ['@id', coercion.id], ['@vocab', coercion.vocabulary], ['@json', coercion.json]])

function containerOf(names: readonly string[]): number {
  let bits = 0
  for (const name of names) bits |= containerBits.get(name) ?? 0
  return bits
}

/** Where a term comes from: the default vocabulary that gives it its IRI, where no context defines it, and whether the document uses other words than the contexts have. */
export interface TermOrigin {
  readonly vocabulary: string | undefined
  readonly isOtherWord: boolean
}

const ofContext: TermOrigin = { vocabulary: undefined, isOtherWord: false }

/** A term's definition as a context states it, member for member (JSON-LD 1.1 API, section 4.2). */
export interface TermDefinition {
  id?: string | null
  isReverse?: boolean
  isPrefix?: boolean
  isProtected?: boolean
  type?: string
  containers?: readonly string[]
  index?: string
  context?: JsonValue
  language?: string | null
  direction?: string | null
  nest?: string
}

/** A term ready for use: everything that is said for each of its values is computed once. */
export class Term {
  readonly name: string
  readonly definition: TermDefinition
  readonly iri: string | null
  readonly keyword: number
  /** ` <iri> `, empty where the term is no property. */
  readonly predicate: string
  /** `<iri>`, empty where the IRI is not absolute. */
  readonly node: string
  readonly coercion: number
  /** What ends a literal of the coerced type: `"^^<type>`. */
  readonly literalEnd: string
  readonly datatype: string
  readonly container: number
  readonly isReverse: boolean
  readonly hasContext: boolean
  /** Neither container nor scoped context nor reverse: values are written as they come. */
  readonly isPlain: boolean

  /** The default vocabulary that alone gives the term its IRI, where no context defines it. */
  readonly vocabulary: string | undefined
  /** The document spells an IRI out, or means by the default vocabulary what the contexts have a term for. */
  readonly isOtherWord: boolean

  // eslint-disable-next-line complexity -- runs for every member or quad, where calls and objects cost more than the work.
  constructor(name: string, definition: TermDefinition, origin: TermOrigin = ofContext) {
    const iri = definition.id ?? null
    this.name = name
    this.vocabulary = origin.vocabulary
    this.isOtherWord = origin.isOtherWord
    this.definition = definition
    this.iri = iri
    this.keyword = iri === null ? keyword.none : keywordOf(iri)
    this.node = iri === null ? '' : absoluteIriTerm(iri)
    this.predicate = this.node === '' ? '' : ` ${this.node} `
    this.coercion = definition.type === undefined ? coercion.none : (coercions.get(definition.type) ?? coercion.typed)
    this.datatype = this.coercion === coercion.typed ? (definition.type ?? '') : ''
    this.literalEnd = literalEnd(this.datatype)
    this.container = definition.containers === undefined ? 0 : containerOf(definition.containers)
    this.isReverse = definition.isReverse === true
    this.hasContext = definition.context !== undefined
    this.isPlain = (this.container & ~container.set) === 0 && !this.isReverse && !this.hasContext && this.coercion !== coercion.json
  }
}
