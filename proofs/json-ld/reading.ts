import { neverSame, QuadSet, type QuadTerm } from '../canonicalization/quad-set.ts'
import type { ActiveContext, MadeTerms } from './active-context.ts'
import { refuse } from './document-refused.ts'
import { documentInvalid, otherWords, tooDeep, valueLost, vocabularyFallback } from './json-ld-conditions.ts'
import type { Element } from './element.ts'
import type { JsonValue } from './json-value.ts'
import type { ContextWork } from './process-context.ts'
import type { Node } from './read-node.ts'
import type { Term } from './term.ts'

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const first = ` <${rdf}first> `
const rest = ` <${rdf}rest> `
const nil = `<${rdf}nil>`

export const rdfType = ` <${rdf}type> `

/** What a quad states that comes from `@type`, and one that links two nodes. */
export const typeSource: unique symbol = Symbol('type')
export const linkSource: unique symbol = Symbol('link')

/** How deep a document may be nested, arrays and objects counted. */
export const depthMax = 100

/** What becomes of a value that is read. */
export const attachment = { none: 0, property: 1, reverse: 2, list: 3, graph: 4, included: 5 } as const

/** What a map container adds to each node in it. */
export interface Added {
  readonly id?: string
  readonly type?: string
  readonly index?: string
  /** A property whose value is the key. */
  readonly predicate?: string
  readonly object?: QuadTerm
  /** Whether only nodes may stand in the map. */
  readonly isForNodes: boolean
}

/** Where a value stands: the context it is read in, the property it belongs to and what it is attached to. */
export interface Place {
  readonly active: ActiveContext
  /** The property's term in that context, undefined at the top and in graphs. */
  readonly term: Term | undefined
  readonly attachment: number
  readonly subject: QuadTerm
  readonly predicate: string
  readonly graph: QuadTerm
  readonly list?: QuadTerm[]
  readonly isInsideIndex?: boolean
  readonly added?: Added
  /** The value of a list container: a list object given there is the list itself. */
  readonly isListItself?: boolean
}

/** What is refused though it can be signed. */
export interface Strictness {
  /** What only a default vocabulary gives meaning. */
  readonly refuseVocabularyFallback?: boolean
  /** Members, identifiers and values in a form that is not the plain one of the contexts. */
  readonly refuseOtherWords?: boolean
}

/** How strictly a document is read, and whether what a default vocabulary gives meaning is listed: noting each place costs time. */
export interface Manner extends Strictness {
  readonly listsFallbacks?: boolean
}

/** The readers that are met again at every depth of a document; handed down, so that those they call need not import them. */
export interface Descent {
  // eslint-disable-next-line max-params -- runs for every member or quad, where calls and objects cost more than the work.
  readonly value: (reading: Reading, place: Place, value: JsonValue, isInList?: boolean) => void
  // eslint-disable-next-line max-params -- the same.
  readonly list: (reading: Reading, place: Place, value: JsonValue, isInList: boolean) => void
  readonly members: (reading: Reading, node: Node, element: Element) => void
}

/** The state of reading one document. */
export class Reading {
  readonly quads = new QuadSet()
  readonly work: ContextWork
  readonly descent: Descent
  /** The members that lead to where we are. */
  readonly path: (string | number)[]
  /** Where members and types got their meaning from a default vocabulary alone, where that is asked for: 100 at most. */
  readonly fallbacks: (readonly (string | number)[])[] | undefined
  /** Members with the meaning of another in the same object. */
  readonly interchangeable: (readonly (string | number)[])[] = []
  /** Terms that the default vocabulary has given this document. */
  readonly made: MadeTerms = new Map()
  readonly #strictness: Strictness
  readonly #indexes = new Map<string, string>()
  #depth = 0

  constructor(work: ContextWork, descent: Descent, strictness: Manner = {}) {
    this.work = work
    this.descent = descent
    this.path = work.path
    this.#strictness = strictness
    this.fallbacks = strictness.listsFallbacks === true ? [] : undefined
  }

  enter(): void {
    if (++this.#depth > depthMax) refuse(tooDeep)
  }

  leave(): void {
    this.#depth--
  }

  noteInterchangeable(name: string): void {
    if (this.interchangeable.length < 20) this.interchangeable.push([...this.path, name])
  }

  noteFallback(): void {
    if (this.#strictness.refuseVocabularyFallback === true) refuse(vocabularyFallback)
    // Enough to show what is missing; a document of nothing else must not grow the answer.
    if (this.fallbacks !== undefined && this.fallbacks.length < 100) this.fallbacks.push([...this.path])
  }

  /** Met what another document could say in other words with the same quads, where the contexts have words for it. */
  noteOtherWords(): void {
    if (this.#strictness.refuseOtherWords === true) refuse(otherWords)
  }

  /** Attaches a node, or a list by its head. */
  attachNode(place: Place, node: QuadTerm, source: unknown): void {
    switch (place.attachment) {
      case attachment.property:
        this.quads.add(place.subject, place.predicate, node, place.graph, source)
        break
      case attachment.reverse:
        this.quads.add(node, place.predicate, place.subject, place.graph, source)
        break
      case attachment.list:
        place.list?.push(node)
        break
      default:
    }
  }

  /** Attaches a literal. */
  attachLiteral(place: Place, literal: string, source: unknown): void {
    if (place.added?.isForNodes === true) refuse(documentInvalid)
    // Values under different indexes are different to processors, though RDF does not tell them apart.
    if (place.attachment === attachment.property) this.quads.add(place.subject, place.predicate, literal, place.graph, place.added === undefined ? source : neverSame)
    else if (place.attachment === attachment.list) place.list?.push(literal)
    else refuse(place.attachment === attachment.reverse ? documentInvalid : valueLost)
  }

  /** Attaches a list (JSON-LD 1.1 API, section 8.2.3). */
  attachList(place: Place, items: readonly QuadTerm[]): void {
    if (place.attachment !== attachment.property && place.attachment !== attachment.list) refuse(place.attachment === attachment.reverse ? documentInvalid : valueLost)
    if (place.added?.isForNodes === true) refuse(documentInvalid)
    const heads = items.map(() => this.quads.newBlankNode())
    for (const [index, item] of items.entries()) {
      const subject = heads[index] ?? 0
      this.quads.add(subject, first, item, place.graph, neverSame)
      this.quads.add(subject, rest, heads[index + 1] ?? nil, place.graph, neverSame)
    }
    this.attachNode(place, heads[0] ?? nil, neverSame)
  }

  /** A node may be met under one index only (JSON-LD 1.1 API, section 7.1, step 6.5). */
  noteIndex(node: QuadTerm, graph: QuadTerm, index: string): void {
    const key = `${String(graph)} ${String(node)}`
    const known = this.#indexes.get(key)
    if (known !== undefined && known !== index) refuse(documentInvalid)
    this.#indexes.set(key, index)
  }
}
