import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { restoreCarried } from './restore-carried.ts'
import { MessageBuilder } from './message-builder.ts'
import { NamespaceScope } from './namespace-scope.ts'
import { TextPosition } from './text-position.ts'
import { XmlRefusal, XmlScanner } from './scan-xml.ts'
import { XmlTextDecoder, declaredEncoding } from './xml-text-decoder.ts'
import { locate, standalone } from './message-text.ts'
import { wcoXmlConditions as conditions } from './wco-xml-conditions.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { InterchangeReader, ReadDocument, ReadPart } from '../message-format.ts'
import type { MessageRoot } from './message-root.ts'
import type { BuiltMessage, BuiltRoot, MessageSink, UnreadReason } from './message-builder.ts'
import type { MessageText } from './message-text.ts'
import { xmlMetaData } from './xml-place.ts'
import type { XmlPlace } from './xml-place.ts'

/** Judges the text of one message further, e.g. against schemas: findings of that message. The root is given where its namespaces tell it. */
export type MessageCheck = (xml: string, root?: MessageRoot) => readonly Finding[]

/** What a text may have at most, in characters. */
export const wcoXmlLimits = { message: 16_000_000, piece: 1_000_000, unread: 10_000 } as const

const pieceBytes = 262_144

/** What HMRC's wrapper of a submission says of it, as members of the envelope. */
const envelopeMembers: ReadonlyMap<string, string> = new Map([
  ['originatingPartyID', 'sender'], ['authenticatedPartyID', 'authenticatedParty'], ['conversationID', 'conversation'],
  ['clientID', 'client'], ['receiptDate', 'received'], ['regime', 'regime'],
])

const unreadReasons: Readonly<Record<UnreadReason, string>> = {
  element: 'The data model has no such element here',
  attribute: 'The data model keeps no such attribute',
  text: 'Text stands between elements',
  repeated: 'The element may stand once, and stood before',
  instruction: 'A processing instruction is not part of the data',
}

/**
 * Reads messages of the WCO Data Model in XML from pieces of bytes: MetaData with Declaration or Response, these alone, one after another or
 * inside an envelope of other elements. Keeps one message at a time. See README.md for what is set aside.
 */
export class WcoXmlReader implements InterchangeReader, MessageSink {
  readonly #decoder = new XmlTextDecoder()
  readonly #scanner: XmlScanner
  readonly #position = new TextPosition()
  readonly #check: MessageCheck | undefined
  #parts: ReadPart[] = []
  #isRefused = false
  #messages = 0
  #unread = 0
  #interchange: Readonly<Record<string, string>> | undefined

  /** Text that is not scanned yet, and where it begins. */
  #text = ''
  #offset = 0
  #waiting: string[] = []
  #waitingLength = 0

  #message: { offset: number; line: number; column: number; scope: NamespaceScope; findings: Finding[]; pieces: string[] } | undefined

  constructor(check?: MessageCheck) {
    this.#check = check
    const scope = new NamespaceScope(new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]))
    this.#scanner = new XmlScanner(new MessageBuilder(this, scope))
  }

  push(piece: Uint8Array): readonly ReadPart[] {
    for (let at = 0; at < piece.length && !this.#isRefused; at += pieceBytes) this.#take(piece.subarray(at, at + pieceBytes), false)
    return this.#taken()
  }

  end(): readonly ReadPart[] {
    if (!this.#isRefused) this.#take(new Uint8Array(0), true)
    if (!this.#isRefused) this.#judgeEnd()
    this.#isRefused = true
    return this.#taken()
  }

  messageBegins(offset: number, scope: NamespaceScope): void {
    this.#position.advance(this.#text, this.#offset, offset)
    this.#message = { offset, line: this.#position.line, column: this.#position.column, scope, findings: [], pieces: [] }
    this.#unread = 0
  }

  messageEnds(endOffset: number, built: BuiltMessage): void {
    const message = this.#message
    if (message === undefined) return
    this.#keep(endOffset)
    this.#message = undefined
    this.#messages++
    if (this.#check !== undefined) message.findings.push(...this.#check(standalone(message), rootOf(built)))
    this.#parts.push(...documentsOf(built, message, this.#interchange))
  }

  unread(source: string, value: string, reason: UnreadReason): void {
    if (++this.#unread > wcoXmlLimits.unread) throw new XmlRefusal(conditions.tooMuchUnread, 0)
    this.#parts.push({ kind: 'unread', source, value, reason: unreadReasons[reason] })
  }

  found(condition: Condition, offset: number, place: XmlPlace): void {
    const findings = this.#message?.findings
    if (findings?.some(({ code }) => code === condition.code) ?? true) return
    findings?.push({ ...condition, pointer: { wco: idsOf(place), source: this.sourceAt(offset) } })
  }

  envelope(name: string, value: string): boolean {
    const member = envelopeMembers.get(name)
    if (member === undefined) return false
    this.#interchange = { ...this.#interchange, [member]: value }
    return true
  }

  #judgeEnd(): void {
    const isWhole = this.#text === '' && this.#scanner.isBalanced
    if (!isWhole) this.#refuse(conditions.truncated, this.#offset)
    else if (this.#messages === 0) this.#refuse(conditions.noMessage, this.#offset)
  }

  #taken(): readonly ReadPart[] {
    const parts = this.#parts
    this.#parts = []
    return parts
  }

  #take(bytes: Uint8Array, isLast: boolean): void {
    try {
      const text = this.#decoder.decode(bytes, isLast)
      this.#waiting.push(text)
      this.#waitingLength += text.length
      // What waits for its end is looked at again only when it has doubled, so that tiny pieces cost no more than large ones
      if (isLast || this.#waitingLength >= this.#text.length) this.#scan(isLast)
    } catch (error) {
      if (!(error instanceof XmlRefusal)) throw error
      this.#refuse(error.condition, Math.max(error.offset, this.#offset))
    }
  }

  /** Messages that are too large are told of where they began. */
  #refuseLarge(): void {
    if (this.#message === undefined || this.#offset - this.#message.offset <= wcoXmlLimits.message) return
    this.#refuse(conditions.messageTooLarge, this.#offset, sourceOf(this.#message))
  }

  #scan(isLast: boolean): void {
    this.#text = this.#text === '' && this.#waiting.length === 1 ? (this.#waiting[0] ?? '') : this.#text + this.#waiting.join('')
    this.#waiting = []
    this.#waitingLength = 0
    if (this.#offset === 0) refuseOtherEncoding(this.#text)
    const scanned = this.#scanner.scan(this.#text, this.#offset, isLast)
    const end = this.#offset + scanned
    if (this.#text.length - scanned > wcoXmlLimits.piece) throw new XmlRefusal(conditions.pieceTooLarge, end)
    this.#keep(end)
    this.#position.advance(this.#text, this.#offset, end)
    this.#text = this.#text.slice(scanned)
    this.#offset = end
    this.#refuseLarge()
  }

  /** Keeps the text of the message that is open up to an offset. */
  #keep(endOffset: number): void {
    if (this.#message === undefined) return
    const from = Math.max(this.#message.offset - this.#offset, 0)
    this.#message.pieces.push(this.#text.slice(from, endOffset - this.#offset))
  }

  sourceAt(offset: number): string {
    this.#position.advance(this.#text, this.#offset, offset)
    return this.#position.toString()
  }

  #refuse(condition: Condition, offset: number, source = this.sourceAt(offset)): void {
    this.#isRefused = true
    this.#parts.push({ kind: 'finding', finding: { ...condition, pointer: { source } } })
  }
}

const readableEncodings = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii', 'utf-16'])

function refuseOtherEncoding(beginning: string): void {
  const encoding = declaredEncoding(beginning)
  if (encoding !== undefined && !readableEncodings.has(encoding)) throw new XmlRefusal(conditions.encoding, 0)
}

function idsOf(place: XmlPlace): string {
  const ids: string[] = []
  for (let above: XmlPlace | undefined = place; above !== undefined; above = above.parent) ids.unshift(above.place.id)
  return ids.join('/')
}

/** How a message with namespaces begins; one without any is looked at by whoever has to know what it might be. */
function rootOf({ metaDataNamespace, roots: [first] }: BuiltMessage): MessageRoot | undefined {
  if (first === undefined || first.namespace === '' || metaDataNamespace === '') return undefined
  const inner = { tag: first.place.place.tag, namespace: first.namespace }
  return metaDataNamespace === undefined ? { ...inner, inner: undefined, hasNamespaces: true } : { tag: xmlMetaData.tag, namespace: metaDataNamespace, inner, hasNamespaces: true }
}

function sourceOf({ line, column }: Pick<MessageText, 'line' | 'column'>): string {
  return `line ${String(line)} column ${String(column)}`
}

function documentsOf(built: BuiltMessage, message: MessageText & { readonly findings: readonly Finding[] }, interchange: CanonicalDocument['interchange']): readonly ReadDocument[] {
  let located: ReturnType<typeof locate> | undefined
  const sourceIn = (root: number) => (pointer: string): string | undefined => (located ??= locate(message))(root, pointer)
  if (built.roots.length === 0) {
    const empty = { ...conditions.noMessage, pointer: { source: sourceOf(message) } }
    return [{ kind: 'document', document: documentOf(built, undefined, interchange), findings: [...message.findings, empty], sourceOf: sourceIn(-1) }]
  }
  return built.roots.map((root, index) => {
    const restored = restoreCarried(documentOf(built, root, interchange))
    return { kind: 'document', document: restored.document, findings: message.findings, sourceOf: (pointer) => sourceIn(index)(restored.statementOf(pointer) ?? pointer) }
  })
}

function documentOf({ metaData, roots }: BuiltMessage, root: BuiltRoot | undefined, interchange: CanonicalDocument['interchange']): CanonicalDocument {
  const response = root?.isWithinResponse === true ? roots.find(({ place }) => place.member === 'response') : undefined
  const reference = response?.value['functionalReferenceId']
  const envelope = { ...interchange, ...(response !== undefined && { withinResponse: typeof reference === 'string' ? reference : '' }) }
  return {
    version: dictionaryVersion,
    ...(metaData && { metaData }),
    ...(root && { [root.place.member]: root.value }),
    ...(Object.keys(envelope).length > 0 && { interchange: envelope }),
  }
}
