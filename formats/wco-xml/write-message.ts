import { carryingStatements } from './carried-statement.ts'
import { qualifierOf } from './canonical-value.ts'
import { writtenValue } from './written-value.ts'
import { wcoNamespaces } from './wco-namespaces.ts'
import { xmlMetaData } from './xml-place.ts'
import type { CanonicalClass, CanonicalDocument, CanonicalMember, CanonicalValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { CarriedElement, DefaultedElement, LostElement } from '../message-format.ts'
import type { WrittenValue } from './written-value.ts'
import type { XmlPlace } from './xml-place.ts'

/** What became of the elements of a document that have no place of their own, or that were missing. */
export interface WritingReport {
  readonly lost: LostElement[]
  readonly defaulted: DefaultedElement[]
  readonly carried: CarriedElement[]
}

/** A message without the element around it, so that another can be put inside its root. */
export interface WrittenMessage extends WritingReport {
  /** MetaData's own elements. */
  readonly metaData: string
  /** The root's elements. */
  readonly content: string
}

interface Leaf {
  readonly id: string
  readonly pointer: string
  readonly value: string | undefined
}

interface Spot {
  readonly place: XmlPlace
  readonly pointer: string
  /** Names of elements from the root, e.g. `/Declaration/GoodsShipment`. */
  readonly target: string
  readonly depth: number
  /** Which of a list, from 1. */
  readonly number: number
}

const notPublished = 'The published schema has no such element'
const notValid = 'The published schema does not allow this value there'
const outsideXml = 'An envelope has no place in WCO XML'

/** Writes one document as the elements of a message. */
export class MessageWriting implements WritingReport {
  readonly lost: LostElement[] = []
  readonly defaulted: DefaultedElement[] = []
  readonly carried: CarriedElement[] = []
  readonly #isStrict: boolean
  readonly #carriedLeaves: { readonly leaf: Leaf; readonly reason: string }[] = []

  constructor(isStrict: boolean) {
    this.#isStrict = isStrict
  }

  write(document: CanonicalDocument, root: XmlPlace, value: CanonicalClass): WrittenMessage {
    const metaData: string[] = []
    this.#metaData(document, root, metaData)
    this.#envelope(document)
    const out: string[] = []
    const statements = this.#class(value, { place: root, pointer: `/${root.member}`, target: `/${root.tag}`, depth: 1, number: 1 }, out)
    const stated = value['additionalInformation']
    out.splice(statements, 0, this.#carriedStatements(root, Array.isArray(stated) ? stated.length : 0))
    return { metaData: metaData.join(''), content: out.join(''), lost: this.lost, defaulted: this.defaulted, carried: this.carried }
  }

  /** CDS and other systems take a message in MetaData; what they need to tell messages apart is supplied where it is not stated. */
  #metaData(document: CanonicalDocument, root: XmlPlace, out: string[]): void {
    const type = { declaration: 'DEC', response: 'RES' }[root.member] ?? 'CON'
    const supplied = { wcoDataModelVersionCode: '3.6', wcoTypeName: type }
    if (document.metaData === undefined) {
      for (const [member, value] of Object.entries(supplied)) {
        const place = xmlMetaData.byMember.get(member)
        if (place) this.defaulted.push({ id: place.place.id, target: `/MetaData/${place.tag}`, value, reason: 'The message names its model and type' })
      }
    }
    this.#class(document.metaData ?? supplied, { place: xmlMetaData, pointer: '/metaData', target: '/MetaData', depth: 0, number: 1 }, out)
  }

  #envelope({ interchange }: CanonicalDocument): void {
    for (const [key, value] of Object.entries(interchange ?? {})) {
      if (key === 'withinResponse') continue
      const pointer = `/interchange/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      this.#apart({ id: 'interchange', pointer, value }, outsideXml)
    }
  }

  /** Writes the members of a class in the order of the schema; returns where in `out` more additional information may follow. */
  #class(value: CanonicalClass, spot: Spot, out: string[]): number {
    let statements = 0
    for (const place of spot.place.inOrder) {
      const member = Object.hasOwn(value, place.member) ? value[place.member] : undefined
      if (member !== undefined) this.#member(member, spotBelow(spot, place), out)
      // Most of the hundreds of places below a class are neither stated nor demanded: nothing is made for them.
      if (isDemanded(place) && (member === undefined || !isWritten(place, member))) this.#supply(spotBelow(spot, place), spot, out)
      if (place.member === 'additionalInformation') statements = out.length
    }
    this.#unknown(value, spot)
    return statements
  }

  #unknown(value: CanonicalClass, spot: Spot): void {
    for (const [name, member] of Object.entries(value)) {
      if (spot.place.byMember.has(name)) continue
      for (const leaf of leavesOf(member, { pointer: `${spot.pointer}/${name}`, id: '' })) this.lost.push({ ...leaf, value: leaf.value ?? '', reason: 'The dictionary has no such element' })
    }
  }

  #member(member: CanonicalMember, spot: Spot, out: string[]): void {
    const { place } = spot
    if (!place.isPublished && place.namespace !== wcoNamespaces.ours) {
      this.#apartAll(member, spot, notPublished)
      return
    }
    const items = (Array.isArray(member) ? member : [member]) as readonly (CanonicalClass | CanonicalValue)[]
    if (place.isClass) items.forEach((item, index) => { this.#item(item as CanonicalClass, itemSpot(spot, index), out) })
    else this.#values(items as readonly CanonicalValue[], spot, out)
  }

  #item(item: CanonicalClass, spot: Spot, out: string[]): void {
    if (spot.number > spot.place.max) {
      this.#apartAll(item, spot, 'The published schema allows no more of them')
      return
    }
    const start = indentation(spot.depth)
    const inside: string[] = []
    this.#class(item, spot, inside)
    const { tag } = spot.place
    if (inside.length === 0) out.push(`${start}<${tag}/>`)
    else out.push(`${start}<${tag}>`, ...inside, `${start}</${tag}>`)
  }

  /** A list of values is written whole or carried whole, so that none takes another's place. */
  #values(values: readonly CanonicalValue[], spot: Spot, out: string[]): void {
    const written = values.map((value) => writtenValue(spot.place, value))
    if (values.length > spot.place.max || written.includes(undefined)) {
      values.forEach((value, index) => { this.#apartAll(value, itemSpot(spot, index), notValid) })
      return
    }
    written.forEach((value, index) => { if (value !== undefined) this.#value(value, { stated: values[index] ?? '', spot: itemSpot(spot, index) }, out) })
  }

  #value(written: WrittenValue, { stated, spot }: { stated: CanonicalValue; spot: Spot }, out: string[]): void {
    out.push(elementOf(spot, written))
    if (written.assumed !== undefined) this.defaulted.push({ id: spot.place.place.id, target: spot.target, value: written.text, reason: written.assumed })
    if (written.isChanged === true && !this.#isStrict) this.#apartAll(stated, spot, notValid)
  }

  /** What the schema demands and the document lacks. */
  #supply(spot: Spot, parent: Spot, out: string[]): void {
    const { place } = spot
    const value = place.isClass ? '' : (demanded.get(place.member)?.(parent.number) ?? '0')
    out.push(place.isClass ? `${indentation(spot.depth)}<${place.tag}/>` : elementOf(spot, { text: value }))
    this.defaulted.push({ id: place.place.id, target: spot.target, value, reason: 'The schema demands it and the document does not state it in a form that it allows' })
  }

  #apartAll(member: CanonicalMember, spot: Spot, reason: string): void {
    for (const leaf of leavesOf(member, { pointer: spot.pointer, id: spot.place.place.id, place: spot.place })) this.#apart(leaf, reason)
  }

  #apart(leaf: Leaf, reason: string): void {
    if (this.#isStrict) this.lost.push({ pointer: leaf.pointer, id: leaf.id, value: leaf.value ?? '', reason })
    else this.#carriedLeaves.push({ leaf, reason })
  }

  #carriedStatements(root: XmlPlace, stated: number): string {
    const place = root.byMember.get('additionalInformation')
    if (place === undefined) return ''
    const out: string[] = []
    let number = stated
    for (const { leaf } of this.#carriedLeaves) {
      this.carried.push({ pointer: leaf.pointer, id: leaf.id, target: `/${root.tag}/AdditionalInformation[${String(number + 1)}]` })
      for (const statement of carryingStatements(leaf.id, leaf)) {
        number++
        this.#item(statement, { place, pointer: '', target: '', depth: 2, number }, out)
      }
    }
    return out.join('')
  }
}

/** The schema of responses demands it; the dictionary does not, since responses of other formats may be about no declaration. */
const demandedClass = 'response/declaration'

/** Values for what the schema demands: 9 is an original (EDIFACT 1225), sequence numbers count. */
const demanded: ReadonlyMap<string, (number: number) => string> = new Map([
  ['functionCode', () => '9'],
  ['sequenceNumeric', (number: number) => String(number)],
])

/** Whether the schema demands a place in its class. */
function isDemanded({ isPublished, place: { min, path } }: XmlPlace): boolean {
  return isPublished && (min > 0 || path === demandedClass)
}

function isWritten(place: XmlPlace, member: CanonicalMember): boolean {
  if (place.isClass) return !Array.isArray(member) || member.length > 0
  return !place.isPublished || writtenValue(place, member as CanonicalValue) !== undefined
}

function spotBelow(spot: Spot, place: XmlPlace): Spot {
  return { place, pointer: `${spot.pointer}/${place.member}`, target: `${spot.target}/${place.tag}`, depth: spot.depth + 1, number: spot.number }
}

function itemSpot(spot: Spot, index: number): Spot {
  if (!spot.place.isList) return { ...spot, number: 1 }
  return { ...spot, pointer: `${spot.pointer}/${String(index)}`, target: `${spot.target}[${String(index + 1)}]`, number: index + 1 }
}

function elementOf({ place, depth }: Spot, { text, qualifier }: WrittenValue): string {
  const start = indentation(depth)
  if (place.place.kind === 'dateTime') {
    const format = qualifier === undefined ? '' : ` ${qualifierOf.dateTime}="${escapedAttribute(qualifier)}"`
    return `${start}<${place.tag}>${indentation(depth + 1)}<ds:DateTimeString${format}>${escapedXml(text)}</ds:DateTimeString>${start}</${place.tag}>`
  }
  const { kind } = place.place
  const name = kind === 'amount' || kind === 'measure' || kind === 'quantity' ? qualifierOf[kind] : undefined
  const attribute = name === undefined || qualifier === undefined ? '' : ` ${name}="${escapedAttribute(qualifier)}"`
  return text === '' ? `${start}<${place.tag}${attribute}/>` : `${start}<${place.tag}${attribute}>${escapedXml(text)}</${place.tag}>`
}

const escapes: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;']])

function escapedXml(text: string): string {
  return /[&<>"]/.test(text) ? text.replaceAll(/[&<>"]/g, (character) => escapes.get(character) ?? character) : text
}

/** White space in an attribute would be read as a space unless it is written by its number. */
function escapedAttribute(text: string): string {
  return escapedXml(text).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
}

const indentations: string[] = []

function indentation(depth: number): string {
  return (indentations[depth] ??= `\n${'  '.repeat(depth)}`)
}

/** The leaves of a member with the ids of their elements; an empty class or list is a leaf without a value. */
function leavesOf(member: CanonicalMember, { pointer, id, place }: { pointer: string; id: string; place?: XmlPlace | undefined }): readonly Leaf[] {
  if (typeof member === 'string') return [{ id, pointer, value: member }]
  // A value comes before what qualifies it: a reader takes no unit, currency or format of nothing
  const below = Object.entries<CanonicalMember>('value' in member ? { value: member['value'], ...member } : member)
  if (below.length === 0) return [{ id, pointer, value: undefined }]
  return below.flatMap(([name, value]) => {
    const nested = Array.isArray(member) ? place : (place?.byMember.get(name) ?? place)
    return leavesOf(value, { pointer: `${pointer}/${name}`, id: nested?.place.id ?? id, place: nested })
  })
}
