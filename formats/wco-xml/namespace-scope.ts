import { wcoNamespaces } from './wco-namespaces.ts'
import type { XmlAttribute } from './scan-xml.ts'

/** Known namespaces stand for themselves, so that comparing them with what is expected compares no characters. */
const known: ReadonlyMap<string, string> = new Map(Object.values(wcoNamespaces).map((namespace) => [namespace, namespace]))

/** Which namespaces the prefixes stand for at a place of a text (Namespaces in XML 1.0); looks to the scopes around it, none is copied. */
export class NamespaceScope {
  /** Of names without a prefix; empty for none. */
  readonly ofNone: string
  readonly #own: ReadonlyMap<string, string>
  readonly #around: NamespaceScope | undefined

  constructor(own: ReadonlyMap<string, string>, around?: NamespaceScope) {
    this.#own = own
    this.#around = around
    this.ofNone = own.get('') ?? around?.ofNone ?? ''
  }

  /** The namespace of a prefix; undefined for one that is not declared. */
  of(prefix: string): string | undefined {
    return this.#own.get(prefix) ?? this.#around?.of(prefix)
  }

  /** What all elements around declare, by prefix, the nearest of each. */
  get all(): ReadonlyMap<string, string> {
    return new Map([...(this.#around?.all ?? []), ...this.#own])
  }

  /** The scope inside an element: this one, unless its attributes declare namespaces. */
  inside(attributes: readonly XmlAttribute[]): NamespaceScope {
    let declared: Map<string, string> | undefined
    for (const { name, value } of attributes) {
      if (!isDeclaration(name)) continue
      declared ??= new Map()
      declared.set(name.slice(6), known.get(value) ?? value)
    }
    return declared === undefined ? this : new NamespaceScope(declared, this)
  }
}

/** Whether an attribute declares a namespace. */
export function isDeclaration(attributeName: string): boolean {
  return attributeName === 'xmlns' || attributeName.startsWith('xmlns:')
}
