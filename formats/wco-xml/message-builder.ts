import { canonicalValue, qualifierOf } from './canonical-value.ts'
import { NamespaceScope, isDeclaration } from './namespace-scope.ts'
import { isWhite, xmlText } from './scan-xml.ts'
import { wcoNamespaces, wcoNamespacePrefix } from './wco-namespaces.ts'
import { wcoXmlConditions as conditions } from './wco-xml-conditions.ts'
import { xmlMetaData, xmlRoots } from './xml-place.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { CanonicalClass, CanonicalMember, CanonicalValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { XmlAttribute, XmlHandler } from './scan-xml.ts'
import type { XmlPlace } from './xml-place.ts'

/** A class that is being filled. Members come from the dictionary alone, so that no name can be one that objects have of themselves. */
export type OpenClass = Record<string, CanonicalMember>

/** A root of a message with its class. */
export interface BuiltRoot {
  readonly place: XmlPlace
  readonly namespace: string
  readonly value: OpenClass
  /** Stood within a response, beside what the response says of the declaration: the declaration as it is after the response. */
  readonly isWithinResponse: boolean
}

/** A message: one MetaData with its roots, or a root alone. */
export interface BuiltMessage {
  readonly metaData: CanonicalClass | undefined
  readonly metaDataNamespace: string | undefined
  readonly roots: readonly BuiltRoot[]
}

/** What a builder tells while it reads. Offsets as the scanner counts them. */
export interface MessageSink {
  /** A message begins in elements around it, whose namespaces the scope has. */
  messageBegins(offset: number, around: NamespaceScope): void
  messageEnds(endOffset: number, message: BuiltMessage): void
  /** Where something is, in words. Offsets must not go back. */
  sourceAt(offset: number): string
  /** Something that has no place in the dictionary, and where it is. */
  unread(source: string, value: string, reason: UnreadReason): void
  found(condition: Condition, offset: number, place: XmlPlace): void
  /** An element around messages, of an envelope, with its text. True where its value is kept. */
  envelope(name: string, value: string): boolean
  /** Where an element stood: root -1 is metadata. Only for whom places are asked. */
  stood?(root: number, pointer: string, offset: number): void
}

export type UnreadReason = 'element' | 'attribute' | 'text' | 'repeated' | 'instruction'

interface Frame {
  state: 'outside' | 'metaData' | 'class' | 'value' | 'dateTimeString' | 'unread'
  place: XmlPlace | undefined
  target: OpenClass
  name: string
  text: string
  qualifier: string | undefined
  offset: number
  /** Where it began, in words, for what is not read. */
  source: string
  /** Whether nothing inside was told of as unread. */
  isSilent: boolean
  scope: NamespaceScope
  pointer: string
}

interface ExpandedName {
  readonly tag: string
  readonly namespace: string | undefined
}

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance'

/** Builds canonical messages from what a scanner finds. */
export class MessageBuilder implements XmlHandler {
  readonly #sink: MessageSink
  readonly #frames: Frame[]
  #depth = 0
  #messageDepth = 0
  #metaData: OpenClass | undefined
  #metaDataNamespace: string | undefined
  #roots: BuiltRoot[] = []

  constructor(sink: MessageSink, scope: NamespaceScope) {
    this.#sink = sink
    this.#frames = [newFrame(scope)]
  }

  startElement(name: string, attributes: readonly XmlAttribute[], offset: number): void {
    const parent = this.#top()
    const frame = this.#push(parent, name, offset)
    if (attributes.length > 0) frame.scope = parent.scope.inside(attributes)
    const colon = name.indexOf(':')
    const namespace = colon < 0 ? frame.scope.ofNone : frame.scope.of(name.slice(0, colon))
    const tag = colon < 0 ? name : name.slice(colon + 1)
    this.#enter(frame, parent, { tag, namespace })
    if (frame.state === 'unread') frame.source = this.#sink.sourceAt(offset)
    if (attributes.length > 0) this.#attributes(frame, attributes)
  }

  endElement(endOffset: number): void {
    const frame = this.#top()
    this.#depth--
    const parent = this.#top()
    if (frame.state === 'value') this.#attach(parent, frame, valueOf(frame))
    else if (frame.state === 'dateTimeString') parent.text = frame.text
    else if (frame.state === 'unread' && frame.isSilent) this.#sink.unread(frame.source, '', frame.place === undefined ? 'element' : 'repeated')
    if (frame.state === 'dateTimeString') parent.qualifier = frame.qualifier
    if (!frame.isSilent) parent.isSilent = false
    if (this.#depth + 1 === this.#messageDepth) this.#endMessage(endOffset)
  }

  // eslint-disable-next-line max-params -- as the handler says
  characters(text: string, from: number, to: number, offset: number): void {
    const frame = this.#top()
    const holdsText = frame.state === 'value' || frame.state === 'dateTimeString'
    if (holdsText && frame.place?.place.kind !== 'dateTime') this.#text(frame, xmlText(text.slice(from, to), offset))
    else if (!isWhite(text, from, to)) this.characterData(xmlText(text.slice(from, to), offset), offset)
  }

  characterData(value: string, offset: number): void {
    const frame = this.#top()
    if (frame.state === 'value' || frame.state === 'dateTimeString') this.#text(frame, value)
    else if (frame.state !== 'outside' || !this.#sink.envelope(localName(frame.name), value.trim())) this.#unread(frame, { offset, value: value.trim(), reason: frame.state === 'unread' ? 'element' : 'text' })
  }

  instruction(content: string, offset: number): void {
    this.#unread(this.#top(), { offset, value: content, reason: 'instruction' })
  }

  #top(): Frame {
    const frame = this.#frames[this.#depth]
    if (frame === undefined) throw new RangeError('Cannot build a message: no element is open')
    return frame
  }

  /** Frames are used again: there are no more of them than elements nest. */
  #push(parent: Frame, name: string, offset: number): Frame {
    this.#depth++
    const frame = (this.#frames[this.#depth] ??= newFrame(parent.scope))
    frame.state = 'unread'
    frame.place = undefined
    frame.name = name
    frame.text = ''
    frame.qualifier = undefined
    frame.offset = offset
    frame.isSilent = true
    frame.scope = parent.scope
    frame.pointer = ''
    return frame
  }

  #enter(frame: Frame, parent: Frame, name: ExpandedName): void {
    if (parent.state === 'class') this.#enterClass(frame, parent, name)
    else if (parent.state === 'value') this.#enterValue(frame, parent, name)
    else if (parent.state === 'outside') this.#enterOutside(frame, name)
    else if (parent.state === 'metaData') this.#enterMetaData(frame, parent, name)
  }

  #enterValue(frame: Frame, parent: Frame, { tag, namespace }: ExpandedName): void {
    if (parent.place?.place.kind !== 'dateTime' || tag !== 'DateTimeString' || !isKnown(namespace)) return
    frame.state = 'dateTimeString'
    frame.place = parent.place
    this.#expect(frame, namespace, parent.place.typesNamespace)
  }

  #enterOutside(frame: Frame, { tag, namespace }: ExpandedName): void {
    const root = xmlRoots.get(tag)
    const isMetaData = tag === xmlMetaData.tag
    if (!isKnown(namespace) || (root === undefined && !isMetaData)) {
      frame.state = 'outside'
      return
    }
    this.#messageDepth = this.#depth
    this.#sink.messageBegins(frame.offset, this.#frames[this.#depth - 1]?.scope ?? frame.scope)
    if (root !== undefined) {
      this.#enterRoot(frame, root, namespace)
      return
    }
    frame.state = 'metaData'
    frame.place = xmlMetaData
    frame.target = this.#metaData = {}
    this.#metaDataNamespace = namespace
    this.#expect(frame, namespace, wcoNamespaces.metaData)
  }

  #enterMetaData(frame: Frame, parent: Frame, { tag, namespace }: ExpandedName): void {
    const root = xmlRoots.get(tag)
    if (root !== undefined && isKnown(namespace)) this.#enterRoot(frame, root, namespace)
    else this.#enterClass(frame, parent, { tag, namespace })
  }

  #enterRoot(frame: Frame, place: XmlPlace, namespace: string): void {
    frame.state = 'class'
    frame.place = place
    frame.target = {}
    frame.pointer = `/${place.member}`
    this.#roots.push({ place, namespace, value: frame.target, isWithinResponse: this.#frames[this.#depth - 1]?.state === 'class' })
    this.#expect(frame, namespace, place.namespace)
    this.#sink.stood?.(this.#roots.length - 1, frame.pointer, frame.offset)
  }

  #enterClass(frame: Frame, parent: Frame, { tag, namespace }: ExpandedName): void {
    const place = placeIn(parent, tag, namespace)
    if (place === undefined || namespace === undefined) return
    if (place.parent === undefined) {
      this.#enterRoot(frame, place, namespace)
      return
    }
    frame.place = place
    if (!place.isList && parent.target[place.member] !== undefined) {
      this.#sink.found(conditions.repeated, frame.offset, place)
      return
    }
    this.#expect(frame, namespace, place.namespace)
    frame.state = place.isClass ? 'class' : 'value'
    if (place.isClass) this.#attach(parent, frame, (frame.target = {}))
    if (this.#sink.stood !== undefined) this.#stood(frame, parent, place)
  }

  #stood(frame: Frame, parent: Frame, place: XmlPlace): void {
    const list = parent.target[place.member]
    const count = Array.isArray(list) ? list.length : 0
    const base = `${parent.state === 'metaData' ? '/metaData' : parent.pointer}/${place.member}`
    frame.pointer = place.isList ? `${base}/${String(place.isClass ? count - 1 : count)}` : base
    this.#sink.stood?.(parent.state === 'metaData' ? -1 : this.#roots.length - 1, frame.pointer, frame.offset)
  }

  #attach(parent: Frame, frame: Frame, value: CanonicalClass | CanonicalValue): void {
    const place = frame.place
    if (place === undefined) return
    if (!place.isList) {
      parent.target[place.member] = value
      return
    }
    const list = parent.target[place.member]
    // The list was made below for this member: its items are of one kind.
    if (Array.isArray(list)) (list as (typeof value)[]).push(value)
    else parent.target[place.member] = [value] as CanonicalMember
  }

  #text(frame: Frame, piece: string): void {
    frame.text = frame.text === '' ? piece : frame.text + piece
  }

  #attributes(frame: Frame, attributes: readonly XmlAttribute[]): void {
    const qualifier = qualifierName(frame)
    for (const { name, value } of attributes) {
      if (name === qualifier) frame.qualifier = value
      else if (!isDeclaration(name) && !isSchemaHint(name, frame.scope)) this.#unread(frame, { offset: frame.offset, value, reason: 'attribute' })
    }
  }

  #unread(frame: Frame, { offset, value, reason }: { offset: number; value: string; reason: UnreadReason }): void {
    frame.isSilent = false
    this.#sink.unread(this.#sink.sourceAt(offset), value, frame.state === 'unread' && frame.place !== undefined ? 'repeated' : reason)
  }

  /** Warns where an element of the WCO stands in another of its namespaces. */
  #expect(frame: Frame, namespace: string | undefined, expected: string): void {
    if (namespace !== expected && namespace !== '' && namespace !== wcoNamespaces.ours && frame.place !== undefined) {
      this.#sink.found(conditions.namespace, frame.offset, frame.place)
    }
  }

  #endMessage(endOffset: number): void {
    this.#messageDepth = 0
    const message = { metaData: this.#metaData, metaDataNamespace: this.#metaDataNamespace, roots: this.#roots }
    this.#metaData = undefined
    this.#metaDataNamespace = undefined
    this.#roots = []
    this.#sink.messageEnds(endOffset, message)
  }
}

function newFrame(scope: NamespaceScope): Frame {
  return { state: 'outside', place: undefined, target: {}, name: '', text: '', qualifier: undefined, offset: 0, source: '', isSilent: true, scope, pointer: '' }
}

function valueOf({ place, text, qualifier }: Frame): CanonicalValue {
  const kind = place?.place.kind
  return kind === undefined || kind === 'class' ? text : canonicalValue(kind, text, qualifier)
}

function qualifierName({ state, place }: Frame): string | undefined {
  const kind = place?.place.kind
  if (kind === 'dateTime') return state === 'dateTimeString' ? qualifierOf.dateTime : undefined
  return state === 'value' && (kind === 'amount' || kind === 'measure' || kind === 'quantity') ? qualifierOf[kind] : undefined
}

/** Messages are read in the namespaces of the WCO, in ours, and in none, as many are published. */
function isKnown(namespace: string | undefined): namespace is string {
  return namespace !== undefined && (namespace === '' || namespace === wcoNamespaces.ours || namespace.startsWith(wcoNamespacePrefix))
}

/** The schema of responses lets the declaration follow in the namespace of declarations; without namespaces it is the second one. */
function isSecondDeclaration(parent: Frame, tag: string, namespace: string): boolean {
  if (tag !== 'Declaration' || parent.place?.place.path !== 'response') return false
  return namespace === wcoNamespaces.declaration || (namespace === '' && parent.target['declaration'] !== undefined)
}

/** The place of an element in a class, or the root that it is. Extensions are read in our own namespace alone: the schemas of the WCO have none. */
function placeIn(parent: Frame, tag: string, namespace: string | undefined): XmlPlace | undefined {
  const place = parent.place?.byTag.get(tag)
  // Nearly every element: one look, and a comparison of namespaces that are the same string
  if (place?.isPublished === true && place.namespace === namespace) return place
  if (!isKnown(namespace)) return undefined
  if (isSecondDeclaration(parent, tag, namespace)) return xmlRoots.get(tag)
  return place !== undefined && isReadIn(place, namespace) ? place : undefined
}

function isReadIn(place: XmlPlace, namespace: string): boolean {
  return place.isPublished || [place.namespace, namespace].includes(wcoNamespaces.ours)
}

/** Where schemas may be found says nothing about the goods. */
function isSchemaHint(name: string, scope: NamespaceScope): boolean {
  const [prefix, local] = name.split(':')
  return (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation') && scope.of(prefix ?? '') === schemaInstance
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
