import { wcoXmlConditions as conditions } from './wco-xml-conditions.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'

/** An attribute with its value as XML means it: references replaced, white space made spaces. */
export interface XmlAttribute {
  readonly name: string
  readonly value: string
}

/** What a scanner tells of a text in its order. Offsets count UTF-16 units from the beginning of the interchange. */
export interface XmlHandler {
  startElement(name: string, attributes: readonly XmlAttribute[], offset: number): void
  endElement(endOffset: number): void
  /**
   * Text between two tags, in pieces where comments stand inside; `text` holds it from `from` to before `to`, as it stands. Four parameters,
   * since it is called for every text of a message, and an object each time would cost as much as the scanning.
   */
  characters(text: string, from: number, to: number, offset: number): void
  /** The content of a CDATA section, which is text without references. */
  characterData(value: string, offset: number): void
  instruction(content: string, offset: number): void
}

/** Why no more of a text can be read. */
export class XmlRefusal extends Error {
  readonly condition: Condition
  readonly offset: number
  constructor(condition: Condition, offset: number) {
    super(`Cannot read XML: ${condition.message}`)
    this.condition = condition
    this.offset = offset
  }
}

/** Elements may be nested this deep. */
export const depthMax = 64

const attributesMax = 256

const incomplete = -1
const noAttributes: readonly XmlAttribute[] = []
const lessThan = 60
const greaterThan = 62
const slash = 47
const exclamation = 33
const question = 63
const equals = 61
const quote = 34
const apostrophe = 39
const ampersand = 38
const closingBracket = 93

/**
 * Finds the tags, texts and instructions of XML 1.0 in pieces of text. Passes over comments. Takes a sequence of documents for an
 * interchange of several. Refuses every document type declaration; entities are those of XML alone. Throws an XmlRefusal at what is not
 * well-formed, as far as elements, attributes and values go; characters inside comments are not looked at.
 */
export class XmlScanner {
  readonly #handler: XmlHandler
  readonly #open: string[] = []
  /** Where the piece that is being scanned begins. */
  #offset = 0
  #isLast = false
  #isStopped = false

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  /** Whether every element that was opened is closed. */
  get isBalanced(): boolean {
    return this.#open.length === 0
  }

  /** Nothing more is scanned, for a handler that has heard enough. */
  stop(): void {
    this.#isStopped = true
  }

  /** Scans as much of a piece as is whole; returns how many units that were. The rest must begin the next piece. */
  scan(text: string, offset: number, isLast: boolean): number {
    this.#offset = offset
    this.#isLast = isLast
    let position = 0
    while (position < text.length && !this.#isStopped) {
      const next = text.charCodeAt(position) === lessThan ? this.#markup(text, position) : this.#characters(text, position)
      if (next === incomplete) break
      position = next
    }
    return position
  }

  #characters(text: string, position: number): number {
    const found = text.indexOf('<', position)
    if (found < 0 && !this.#isLast) return incomplete
    const end = found < 0 ? text.length : found
    if (this.#open.length > 0) this.#handler.characters(text, position, end, this.#offset + position)
    else if (!isWhite(text, position, end)) throw this.#malformed(position)
    return end
  }

  #markup(text: string, position: number): number {
    switch (text.charCodeAt(position + 1)) {
      case slash: return this.#endTag(text, position)
      case exclamation: return this.#declaration(text, position)
      case question: return this.#instruction(text, position)
      default: return position + 1 < text.length ? this.#startTag(text, position) : incomplete
    }
  }

  #endTag(text: string, position: number): number {
    const name = this.#open.at(-1)
    const end = text.indexOf('>', position)
    if (end < 0) return incomplete
    if (name === undefined || !text.startsWith(name, position + 2)) throw this.#malformed(position)
    if (end !== position + 2 + name.length && !isWhite(text, position + 2 + name.length, end)) throw this.#malformed(position)
    this.#open.pop()
    this.#handler.endElement(this.#offset + end + 1)
    return end + 1
  }

  #declaration(text: string, position: number): number {
    if (text.startsWith('<!--', position)) return this.#comment(text, position)
    if (text.startsWith('<![CDATA[', position)) return this.#characterData(text, position)
    if (text.startsWith('<!DOCTYPE', position)) throw new XmlRefusal(conditions.doctype, this.#offset + position)
    const rest = text.slice(position, position + 9)
    if (rest.length < 9 && ['<!--', '<![CDATA[', '<!DOCTYPE'].some((start) => start.startsWith(rest))) return incomplete
    throw this.#malformed(position)
  }

  #comment(text: string, position: number): number {
    const end = text.indexOf('--', position + 4)
    if (end < 0 || end + 2 >= text.length) return incomplete
    if (text.charCodeAt(end + 2) !== greaterThan) throw this.#malformed(end)
    return end + 3
  }

  #characterData(text: string, position: number): number {
    const end = text.indexOf(']]>', position)
    if (end < 0) return incomplete
    if (this.#open.length === 0) throw this.#malformed(position)
    const value = text.slice(position + 9, end)
    if (hasForbidden(value)) throw this.#malformed(position)
    this.#handler.characterData(withLineFeeds(value), this.#offset + position)
    return end + 3
  }

  #instruction(text: string, position: number): number {
    const end = text.indexOf('?>', position)
    if (end < 0) return incomplete
    const content = text.slice(position + 2, end)
    if (!/^[\p{L}_:]/u.test(content)) throw this.#malformed(position)
    const isDeclaration = /^xml\s/i.test(content)
    if (isDeclaration && this.#open.length > 0) throw this.#malformed(position)
    if (!isDeclaration) this.#handler.instruction(content, this.#offset + position)
    return end + 2
  }

  #startTag(text: string, position: number): number {
    const at = passName(text, position + 1)
    if (at === text.length) return incomplete
    const first = text.charCodeAt(position + 1)
    if (at === position + 1 || first <= 58) throw this.#malformed(position)
    const name = text.slice(position + 1, at)
    if (text.charCodeAt(at) !== greaterThan) return this.#attributes(text, name, { position, at })
    this.#opened(name, noAttributes, position)
    return at + 1
  }

  #attributes(text: string, name: string, { position, at }: { position: number; at: number }): number {
    const attributes: XmlAttribute[] = []
    let next = at
    for (;;) {
      const afterSpace = passWhite(text, next)
      const unit = text.charCodeAt(afterSpace)
      if (unit === greaterThan) {
        this.#opened(name, attributes, position)
        return afterSpace + 1
      }
      if (unit === slash) return this.#closedAtOnce(text, { name, attributes, position, slashAt: afterSpace })
      if (afterSpace >= text.length) return incomplete
      if (afterSpace === next) throw this.#malformed(position)
      next = this.#attribute(text, afterSpace, attributes)
      if (next === incomplete) return incomplete
    }
  }

  #closedAtOnce(text: string, tag: { name: string; attributes: readonly XmlAttribute[]; position: number; slashAt: number }): number {
    if (tag.slashAt + 1 >= text.length) return incomplete
    if (text.charCodeAt(tag.slashAt + 1) !== greaterThan) throw this.#malformed(tag.position)
    this.#opened(tag.name, tag.attributes, tag.position)
    this.#open.pop()
    this.#handler.endElement(this.#offset + tag.slashAt + 2)
    return tag.slashAt + 2
  }

  #attribute(text: string, position: number, attributes: XmlAttribute[]): number {
    const at = passName(text, position)
    const name = text.slice(position, at)
    const equalsAt = passWhite(text, at)
    const quoteAt = passWhite(text, equalsAt + 1)
    if (quoteAt >= text.length) return incomplete
    if (name === '' || text.charCodeAt(equalsAt) !== equals) throw this.#malformed(position)
    const end = this.#attributeEnd(text, quoteAt)
    return end === incomplete ? end : this.#add({ name, raw: text.slice(quoteAt + 1, end) }, attributes, quoteAt) + end
  }

  /** Where the quote that a value begins with stands again. */
  #attributeEnd(text: string, quoteAt: number): number {
    const mark = text.charCodeAt(quoteAt)
    if (mark !== quote && mark !== apostrophe) throw this.#malformed(quoteAt)
    return text.indexOf(mark === quote ? '"' : "'", quoteAt + 1)
  }

  #add({ name, raw }: { name: string; raw: string }, attributes: XmlAttribute[], position: number): number {
    if (raw.includes('<') || attributes.some((other) => other.name === name)) throw this.#malformed(position)
    if (attributes.length === attributesMax) throw new XmlRefusal(conditions.pieceTooLarge, this.#offset + position)
    attributes.push({ name, value: xmlText(raw.replaceAll(/\r\n|[\t\n\r]/g, ' '), this.#offset + position) })
    return 1
  }

  #opened(name: string, attributes: readonly XmlAttribute[], position: number): void {
    if (this.#open.length === depthMax) throw new XmlRefusal(conditions.tooDeep, this.#offset + position)
    this.#open.push(name)
    this.#handler.startElement(name, attributes, this.#offset + position)
  }

  #malformed(position: number): XmlRefusal {
    return new XmlRefusal(conditions.notWellFormed, this.#offset + position)
  }
}

/** What text between tags means: references replaced, line ends made line feeds (XML 1.0, 2.11 and 4.1). Throws an XmlRefusal. */
export function xmlText(raw: string, offset: number): string {
  if (isPlain(raw)) return raw
  if (hasForbidden(raw) || raw.includes(']]>')) throw new XmlRefusal(conditions.notWellFormed, offset)
  const text = withLineFeeds(raw)
  return text.includes('&') ? text.replaceAll(/&(?:([^;&\s]{0,16});)?/g, (_, name: string | undefined) => referred(name, offset)) : text
}

/** Whether a text means just what stands there: nearly every value of a message. */
function isPlain(raw: string): boolean {
  for (let index = 0; index < raw.length; index++) {
    const unit = raw.charCodeAt(index)
    if (unit < 32 || unit > 126 || unit === ampersand || unit === closingBracket) return false
  }
  return true
}

const xmlEntities: ReadonlyMap<string, string> = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['apos', "'"], ['quot', '"']])

function referred(name: string | undefined, offset: number): string {
  if (name === undefined) throw new XmlRefusal(conditions.notWellFormed, offset)
  const entity = xmlEntities.get(name)
  if (entity !== undefined) return entity
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name)
  if (number === null) throw new XmlRefusal(conditions.entity, offset)
  const point = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
  const isCharacter = point <= 0x10_ff_ff && (point < 0xd8_00 || point > 0xdf_ff)
  const character = isCharacter ? String.fromCodePoint(point) : ''
  if (character === '' || hasForbidden(character)) throw new XmlRefusal(conditions.notWellFormed, offset)
  return character
}

/** Whether a text has a character that XML 1.0 has no place for, not even by its number (section 2.2). */
export function hasForbidden(text: string): boolean {
  return forbidden.test(text)
}

// eslint-disable-next-line no-control-regex -- these characters are what XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
}

/** Whether nothing but white space stands from one place of a text to before another. */
export function isWhite(text: string, from: number, to: number): boolean {
  return passWhite(text, from) >= to
}

function passWhite(text: string, from: number): number {
  let at = from
  while (isWhiteUnit(text.charCodeAt(at))) at++
  return at
}

function passName(text: string, from: number): number {
  let at = from
  while (isNameUnit(text.charCodeAt(at))) at++
  return at
}

function isWhiteUnit(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13
}

/** Letters, digits, `.`, `-`, `_`, `:` and whatever lies beyond ASCII; stricter would only refuse names that no schema has anyway. */
function isNameUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 58) || unit === 95 || unit === 45 || unit === 46 || unit >= 0x80
}
