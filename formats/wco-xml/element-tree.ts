import { MessageBuilder } from './message-builder.ts'
import { NamespaceScope } from './namespace-scope.ts'
import { TextPosition } from './text-position.ts'
import { XmlScanner } from './scan-xml.ts'
import type { XmlAttribute, XmlHandler } from './scan-xml.ts'

/** An element of a text with where it stood, and the place of the data model that it is, or the nearest around it. */
export interface TextElement {
  readonly name: string
  readonly children: TextElement[]
  /** JSON Pointer into the canonical document. */
  readonly pointer: string
  /** `line L column C`. */
  readonly source: string
}

/** The root element of a well-formed text, for finding what a path of libxml2 names. Throws an XmlRefusal where our scanner refuses the text. */
export function elementTree(text: string): TextElement | undefined {
  const handler = new TreeHandler(text)
  new XmlScanner(handler).scan(text, 0, true)
  return handler.root
}

/**
 * The element that a path names as libxml2 writes it, e.g. `/md:MetaData/*[6]/*[3]`: `*[n]` is the nth child, a name the nth of that name.
 * Undefined where there is none.
 */
export function elementAt(root: TextElement, path: string): TextElement | undefined {
  let children: readonly TextElement[] = [root]
  let found: TextElement | undefined
  for (const step of path.split('/').slice(1)) {
    const parts = /^([^[]{1,300})(?:\[(\d{1,9})\])?$/.exec(step)
    const name = parts?.[1]
    const candidates = name === '*' ? children : children.filter((child) => child.name === name)
    found = candidates[Number(parts?.[2] ?? 1) - 1]
    if (found === undefined) return undefined
    children = found.children
  }
  return found
}

class TreeHandler implements XmlHandler {
  root: TextElement | undefined
  readonly #text: string
  readonly #open: TextElement[] = []
  readonly #position = new TextPosition()
  readonly #builder: MessageBuilder
  #stood = ''

  constructor(text: string) {
    this.#text = text
    const sink = { messageBegins: nothing, messageEnds: nothing, sourceAt: () => '', unread: nothing, found: nothing, envelope: () => true, stood: (_root: number, pointer: string) => { this.#stood = pointer } }
    this.#builder = new MessageBuilder(sink, new NamespaceScope(new Map()))
  }

  startElement(name: string, attributes: readonly XmlAttribute[], offset: number): void {
    const parent = this.#open.at(-1)
    this.#stood = parent?.pointer ?? ''
    this.#builder.startElement(name, attributes, offset)
    this.#position.advance(this.#text, 0, offset)
    const element = { name, children: [], pointer: this.#stood, source: this.#position.toString() }
    if (parent === undefined) this.root ??= element
    else parent.children.push(element)
    this.#open.push(element)
  }

  endElement(endOffset: number): void {
    this.#builder.endElement(endOffset)
    this.#open.pop()
  }

  characters(): void {
    nothing()
  }

  characterData(): void {
    nothing()
  }

  instruction(): void {
    nothing()
  }
}

function nothing(): void {
  // Texts are of no interest where only elements are asked
}
