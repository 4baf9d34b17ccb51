import { NamespaceScope } from './namespace-scope.ts'
import { XmlRefusal, XmlScanner } from './scan-xml.ts'
import { XmlTextDecoder } from './xml-text-decoder.ts'
import { wcoNamespaces } from './wco-namespaces.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { XmlAttribute, XmlHandler } from './scan-xml.ts'

/** How a message begins. */
export interface MessageRoot {
  readonly tag: string
  readonly namespace: string
  /** The first Declaration or Response below MetaData, or the first element in the namespace of one. */
  readonly inner: { readonly tag: string; readonly namespace: string } | undefined
  /** Whether the root or the message in it declares any namespace. */
  readonly hasNamespaces: boolean
}

/** Why a message has no root to go by. */
export interface NoRoot {
  readonly condition: Condition
  readonly source: string
}

const rootTags: ReadonlySet<string> = new Set(['Declaration', 'Response', 'ConveyanceReport'])
const beginning = 2048

/** How one message begins, in bytes or as text; reads no more of it than it takes. */
export function messageRoot(message: Uint8Array | string): MessageRoot | NoRoot {
  let finder = new RootFinder()
  for (const length of [Math.min(beginning, message.length), message.length]) {
    finder = new RootFinder()
    const isWhole = length === message.length
    try {
      finder.find(textOf(message, length), isWhole)
    } catch (error) {
      return noRoot(error)
    }
    if (finder.hasFound) break
  }
  return { ...finder.root, inner: finder.inner, hasNamespaces: finder.hasNamespaces }
}

function textOf(message: Uint8Array | string, length = message.length): string {
  return typeof message === 'string' ? message.slice(0, length) : new XmlTextDecoder().decode(message.subarray(0, length), length === message.length)
}

function noRoot(error: unknown): NoRoot {
  if (!(error instanceof XmlRefusal)) throw error
  return { condition: error.condition, source: `character ${String(error.offset + 1)}` }
}

/** Ends the scanning as soon as enough is known. */
class RootFinder implements XmlHandler {
  hasFound = false
  root = { tag: '', namespace: '' }
  inner: MessageRoot['inner']
  hasNamespaces = false
  readonly #scopes = [new NamespaceScope(new Map())]
  readonly #scanner = new XmlScanner(this)

  find(text: string, isLast: boolean): void {
    this.#scanner.scan(text, 0, isLast)
  }

  startElement(name: string, attributes: readonly XmlAttribute[]): void {
    const around = this.#scopes.at(-1) ?? new NamespaceScope(new Map())
    const scope = around.inside(attributes)
    const element = elementIn(scope, name)
    const isOuter = this.#scopes.length === 1
    this.#scopes.push(scope)
    if (!isOuter && !isRoot(element)) return
    if (scope !== around) this.hasNamespaces = true
    if (isOuter) this.root = element
    else this.inner = element
    this.hasFound = !isOuter || element.tag !== 'MetaData'
    if (this.hasFound) this.#scanner.stop()
  }

  endElement(): void {
    this.#scopes.pop()
  }

  characters(): void {
    // Only elements tell
  }

  characterData(): void {
    // Only elements tell
  }

  instruction(): void {
    // Only elements tell
  }
}

function elementIn(scope: NamespaceScope, name: string): { tag: string; namespace: string } {
  const colon = name.indexOf(':')
  const namespace = colon < 0 ? scope.ofNone : scope.of(name.slice(0, colon))
  return { tag: name.slice(colon + 1), namespace: namespace ?? name }
}

function isRoot({ tag, namespace }: { tag: string; namespace: string }): boolean {
  return rootTags.has(tag) || namespace === wcoNamespaces.declaration || namespace === wcoNamespaces.response
}

/**
 * The text of a message without namespaces with those of its kind, in the elements as they stand: MetaData's own, that of the root for all
 * below it, and that of the data types for each DateTimeString. Lines stay as they are.
 */
export function withNamespaces(message: Uint8Array | string): string {
  const text = textOf(message)
  const declarer = new NamespaceDeclarer(text)
  new XmlScanner(declarer).scan(text, 0, true)
  return declarer.result
}

class NamespaceDeclarer implements XmlHandler {
  readonly #text: string
  readonly #pieces: string[] = []
  #taken = 0
  #depth = 0
  #types: string = wcoNamespaces.responseTypes

  constructor(text: string) {
    this.#text = text
  }

  get result(): string {
    return this.#pieces.join('') + this.#text.slice(this.#taken)
  }

  startElement(name: string, _attributes: readonly XmlAttribute[], offset: number): void {
    this.#depth++
    if (name === 'MetaData' && this.#depth === 1) this.#declare(offset + 1 + name.length, wcoNamespaces.metaData)
    else if (rootTags.has(name) && this.#depth <= 2) this.#root(name, offset)
    else if (name === 'DateTimeString') this.#declare(offset + 1 + name.length, this.#types)
  }

  endElement(): void {
    this.#depth--
  }

  characters(): void {
    // Texts stay as they are
  }

  characterData(): void {
    // Texts stay as they are
  }

  instruction(): void {
    // Instructions stay as they are
  }

  #root(name: string, offset: number): void {
    const isDeclaration = name === 'Declaration'
    this.#types = isDeclaration ? wcoNamespaces.declarationTypes : wcoNamespaces.responseTypes
    this.#declare(offset + 1 + name.length, isDeclaration ? wcoNamespaces.declaration : wcoNamespaces.response)
  }

  #declare(offset: number, namespace: string): void {
    this.#pieces.push(this.#text.slice(this.#taken, offset), ` xmlns="${namespace}"`)
    this.#taken = offset
  }
}
