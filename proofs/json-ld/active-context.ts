import { isAbsoluteIri } from './absolute-iri.ts'
import { keyword, keywordOf, looksLikeKeyword, Term, type TermDefinition } from './term.ts'

/** A term that the default vocabulary has given a document, and the context that it was last met in. */
interface MadeTerm {
  readonly term: Term
  context: ActiveContext
}

/** The terms that the default vocabulary has given one document, by name. */
export type MadeTerms = Map<string, MadeTerm>

/**
 * The terms in force at a place of a document (JSON-LD 1.1 API, section 4.1). It never changes once processing has made it; a
 * context upon another is a layer that holds what differs, so that a thousand scoped contexts cost no copies.
 */
export class ActiveContext {
  readonly below: ActiveContext | undefined
  /** What a type-scoped context gave way to, restored inside the next node. */
  readonly previous: ActiveContext | undefined
  vocabulary: string | undefined
  language: string | undefined
  hasProtected: boolean
  /** Contexts that were derived from this one, by URL and by the term whose scoped context was applied. */
  readonly byUrl = new Map<string, ActiveContext>()
  readonly byProperty = new Map<Term, ActiveContext>()
  readonly byType = new Map<Term, ActiveContext>()
  readonly #definitions = new Map<string, TermDefinition>()
  readonly #terms = new Map<string, Term>()
  #iris: ReadonlySet<string | null | undefined> | undefined

  constructor(below: ActiveContext | undefined, previous: ActiveContext | undefined) {
    this.below = below
    this.previous = previous
    this.vocabulary = below?.vocabulary
    this.language = below?.language
    this.hasProtected = below?.hasProtected ?? false
  }

  /** The definition of a term, while contexts are being processed. */
  definition(name: string): TermDefinition | undefined {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the layers are walked from the top.
    let layer: ActiveContext | undefined = this
    while (layer !== undefined) {
      const found = layer.#definitions.get(name)
      if (found !== undefined) return found
      layer = layer.below
    }
    return undefined
  }

  define(name: string, definition: TermDefinition): void {
    this.#definitions.set(name, definition)
  }

  /** The term of that name, undefined where no context defines it. */
  find(name: string): Term | undefined {
    const known = this.#terms.get(name)
    if (known !== undefined) return known
    const own = this.#definitions.get(name)
    const term = own === undefined ? this.below?.find(name) : new Term(name, own)
    // Only what contexts define is remembered: members of documents must not pile up here.
    if (term !== undefined) this.#terms.set(name, term)
    return term
  }

  /** Whether some context defines a term for an IRI; one that a later context redefined counts as well. */
  hasTermFor(iri: string | null): boolean {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the layers are walked from the top.
    let layer: ActiveContext | undefined = this
    while (layer !== undefined) {
      layer.#iris ??= new Set([...layer.#definitions.values()].map(({ id }) => id))
      if (layer.#iris.has(iri)) return true
      layer = layer.below
    }
    return false
  }

  /**
   * What a member stands for: a defined term, or one made up for a compact or full IRI or the default vocabulary. `made` holds
   * those of the vocabulary that the document at hand has used before.
   */
  member(name: string, made: MadeTerms): Term {
    const own = this.#terms.get(name)
    if (own !== undefined) return own
    const known = made.get(name)
    // Found undefined here before: the layers need not be walked again.
    if (known?.context === this) return known.term
    return this.find(name) ?? this.#undefinedMember(name, made, known)
  }

  // eslint-disable-next-line complexity -- runs for every member or quad, where calls and objects cost more than the work.
  #undefinedMember(name: string, made: MadeTerms, known: MadeTerm | undefined): Term {
    const isKnown = known !== undefined && known.term.vocabulary === this.vocabulary
    const iri = isKnown ? known.term.iri : this.expandUndefined(name, true)
    const isFallback = isKnown || (this.vocabulary !== undefined && iri === this.vocabulary + name)
    const isOtherWord = !isFallback || this.hasTermFor(iri)
    if (isKnown && known.term.isOtherWord === isOtherWord) {
      known.context = this
      return known.term
    }
    const term = new Term(name, { id: iri }, { vocabulary: isFallback ? this.vocabulary : undefined, isOtherWord })
    // With a colon it may be an IRI elsewhere.
    if (isFallback && !name.includes(':')) made.set(name, { term, context: this })
    return term
  }

  /**
   * Expands a text that is no term to an IRI (JSON-LD 1.1 API, section 5.2). What is still relative comes back as it is, what
   * looks like a keyword as null; there is no base IRI.
   */
  // eslint-disable-next-line complexity -- runs for every member or quad, where calls and objects cost more than the work.
  expandUndefined(text: string, toVocabulary: boolean): string | null {
    if (looksLikeKeyword(text)) return keywordOf(text) === keyword.none ? null : text
    const colon = text.indexOf(':')
    if (colon > 0) {
      const prefix = text.slice(0, colon)
      if (prefix === '_' || text.startsWith('//', colon + 1)) return text
      const term = this.find(prefix)
      if (term?.definition.isPrefix === true) return `${String(term.iri)}${text.slice(colon + 1)}`
      if (isAbsoluteIri(text)) return text
    }
    return toVocabulary && this.vocabulary !== undefined ? this.vocabulary + text : text
  }

  /** Expands a type, or a value that is coerced to the vocabulary: terms first. */
  expandType(text: string): string | null {
    if (looksLikeKeyword(text)) return keywordOf(text) === keyword.none ? null : text
    const term = this.find(text)
    return term === undefined ? this.expandUndefined(text, true) : term.iri
  }
}
