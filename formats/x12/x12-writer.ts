import type { CanonicalClass, CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { DefaultedElement, InterchangeWriter, LostElement, WriterOptions, WrittenPart } from '../message-format.ts'
import { Consumed } from './consumed.ts'
import type { Building } from './document-builder.ts'
import { SetWriter, type WrittenDelimiters } from './set-writer.ts'
import { setPlans } from './set-plan.ts'
import { writeSet } from './write-set.ts'
import { writerConditions } from './x12-conditions.ts'

/** Options where none are given: everything as the documents state it. */
export type X12WriterOptions = WriterOptions

type Envelope = Readonly<Record<string, string>>

const reports = new Set(['309', '310', '353', '358'])
const answers = new Set(['350', '355', '997'])

/**
 * Writes documents as X12: a conveyance report as 309, or as 310, 353 or 358 where it came as such or is asked for; a response as 350, 355 or
 * 997. Envelopes are those of the documents; documents of one group stay in one group. Values that have no place are told as lost.
 */
export function createX12Writer(options: X12WriterOptions): InterchangeWriter {
  return new X12Writer(options)
}

class X12Writer implements InterchangeWriter {
  readonly #options: X12WriterOptions
  #interchange: OpenInterchange | undefined
  #interchanges = 0

  constructor(options: X12WriterOptions) {
    this.#options = options
  }

  add(document: CanonicalDocument): WrittenPart {
    const chosen = messageOf(document, this.#options.message)
    if (typeof chosen !== 'string') return { bytes: new Uint8Array(), lost: [], defaulted: [], findings: [findingAt(chosen, '')] }
    const envelope = document.interchange ?? {}
    const defaulted: DefaultedElement[] = []
    const before = this.#begin(envelope, chosen, defaulted)
    const interchange = this.#interchange
    if (interchange === undefined) return { bytes: bytesOf(before), lost: [], defaulted, findings: [] }
    const written = interchange.addSet(chosen, document, defaulted)
    return { bytes: bytesOf(before + written.text), lost: written.lost, defaulted, findings: [] }
  }

  end(): WrittenPart {
    const text = this.#interchange?.end() ?? ''
    this.#interchange = undefined
    return { bytes: bytesOf(text), lost: [], defaulted: [], findings: [] }
  }

  /** Closes and opens envelopes as the document needs them. */
  #begin(envelope: Envelope, set: string, defaulted: DefaultedElement[]): string {
    const open = this.#interchange
    if (open?.isFor(envelope) === true) return open.beginGroup(envelope, set, defaulted)
    const closed = open?.end() ?? ''
    this.#interchanges += 1
    const next = new OpenInterchange(envelope, { at: this.#options.preparedAt, number: this.#interchanges })
    this.#interchange = next
    return closed + next.begin(defaulted) + next.beginGroup(envelope, set, defaulted)
  }
}

/** The set that carries a document: the one asked for, else the one that it came as, else what its content calls for. */
function messageOf(document: CanonicalDocument, asked: string | undefined): string | Condition {
  const possible = document.conveyanceReport !== undefined ? reports : document.response !== undefined ? answers : undefined
  if (possible === undefined) return writerConditions.noMessage
  if (asked !== undefined) return possible.has(asked) ? asked : writerConditions.wrongMessage
  return document.conveyanceReport !== undefined ? reportSet(document.conveyanceReport) : answerSet(document.response ?? {})
}

function reportSet(report: CanonicalClass): string {
  const consignments = Array.isArray(report.consignment) ? (report.consignment as readonly CanonicalClass[]) : []
  if (consignments.length === 0 && report.event !== undefined) return '353'
  if (consignments.length === 1 && consignments[0]?.freight !== undefined && report.itinerary === undefined) return '310'
  const hasOnlyBills = consignments.every((consignment) => consignment.consignor === undefined && consignment.consignmentItem === undefined && consignment.totalPackageQuantity === undefined)
  return report.transportEquipment !== undefined && consignments.length > 0 && hasOnlyBills ? '358' : '309'
}

function answerSet(response: CanonicalClass): string {
  if (response.acknowledgement !== undefined) return '997'
  return response.error !== undefined ? '355' : '350'
}

/** Members of the envelope that make an interchange, and a group in it, what they are. */
const interchangeMembers = ['senderQualifier', 'sender', 'recipientQualifier', 'recipient', 'preparedDate', 'preparedTime', 'controlVersion', 'reference', 'acknowledgementRequest', 'testIndicator', 'serviceCharacters']
const groupMembers = ['functionalIdentifier', 'groupSender', 'groupRecipient', 'groupDate', 'groupTime', 'groupReference', 'agency', 'release']

class OpenInterchange {
  readonly #key: string
  readonly #envelope: Envelope
  readonly #at: Date
  readonly #delimiters: WrittenDelimiters
  readonly #number: string
  #groups = 0
  #group: { readonly key: string; readonly number: string; sets: number } | undefined

  constructor(envelope: Envelope, { at, number }: { readonly at: Date; readonly number: number }) {
    this.#key = keyOf(envelope, interchangeMembers)
    this.#envelope = envelope
    this.#at = at
    this.#delimiters = delimitersOf(envelope)
    this.#number = /^\d{9}$/.test(envelope.reference ?? '') ? (envelope.reference ?? '') : String(number).padStart(9, '0')
  }

  isFor(envelope: Envelope): boolean {
    return keyOf(envelope, interchangeMembers) === this.#key
  }

  begin(defaulted: DefaultedElement[]): string {
    const given = this.#envelope
    const stated = (member: string, target: string, otherwise: string) => this.#word(stateOr({ value: given[member], target, otherwise }, defaulted))
    const day = this.#at.toISOString()
    const fields = [
      '00', ' '.repeat(10), '00', ' '.repeat(10), fixed(stated('senderQualifier', 'ISA-05', 'ZZ'), 2), fixed(stated('sender', 'ISA-06', 'CUSTOMHOUSE'), 15), fixed(stated('recipientQualifier', 'ISA-07', 'ZZ'), 2),
      fixed(stated('recipient', 'ISA-08', 'CUSTOMS'), 15), fixed(shortDate(given.preparedDate) ?? day.slice(2, 10).replaceAll('-', ''), 6), fixed(shortTime(given.preparedTime) ?? day.slice(11, 16).replace(':', ''), 4),
      this.#delimiters.repetition ?? 'U', fixed(versionOf(given), 5), this.#number, /^[01]$/.test(given.acknowledgementRequest ?? '') ? given.acknowledgementRequest : '0', given.testIndicator === 'T' || given.testIndicator === '1' ? 'T' : 'P', this.#delimiters.component,
    ]
    return this.#line(['ISA', ...fields])
  }

  beginGroup(envelope: Envelope, set: string, defaulted: DefaultedElement[]): string {
    const identifiers = setPlans.get(set)?.layout.row.groups ?? []
    const stated = envelope.functionalIdentifier ?? ''
    const identifier = identifiers.includes(stated) ? stated : (identifiers[0] ?? '')
    const key = keyOf({ ...envelope, functionalIdentifier: identifier }, groupMembers)
    if (this.#group?.key === key) return ''
    const closed = this.endGroup()
    this.#groups += 1
    const number = /^\d{1,9}$/.test(envelope.groupReference ?? '') ? (envelope.groupReference ?? '') : String(this.#groups)
    this.#group = { key, number, sets: 0 }
    const day = this.#at.toISOString()
    const say = (member: string, target: string, otherwise: string) => this.#word(stateOr({ value: envelope[member], target, otherwise }, defaulted))
    return closed + this.#line([
      'GS', identifier, say('groupSender', 'GS-02', trimmed(envelope.sender) ?? 'CUSTOMHOUSE'), say('groupRecipient', 'GS-03', trimmed(envelope.recipient) ?? 'CUSTOMS'),
      /^\d{8}$/.test(envelope.groupDate ?? '') ? (envelope.groupDate ?? '') : day.slice(0, 10).replaceAll('-', ''), /^\d{4,8}$/.test(envelope.groupTime ?? '') ? (envelope.groupTime ?? '') : day.slice(11, 16).replace(':', ''), number,
      envelope.agency === 'T' ? 'T' : 'X', this.#word(releaseOf(envelope)),
    ])
  }

  addSet(set: string, document: CanonicalDocument, defaulted: DefaultedElement[]): { readonly text: string; readonly lost: readonly LostElement[] } {
    const group = this.#group ?? { key: '', number: '', sets: 0 }
    group.sets += 1
    const stated = document.interchange?.messageReference ?? ''
    const number = /^[A-Za-z0-9]{4,9}$/.test(stated) ? stated : String(group.sets).padStart(4, '0')
    const consumed = new Consumed()
    const writer = new SetWriter(consumed, this.#delimiters)
    const { root, response, name, lostRoot } = rootsOf(document)
    if (name === 'response') consumed.mark(response, 'functionCode')
    writeSet(set, { writer, root, response, today: this.#at.toISOString().slice(0, 10).replaceAll('-', '') })
    if (set === '997' || set === '350' || set === '355') consumed.mark(response, 'declaration')
    defaulted.push(...writer.defaulted)
    const convention = this.#word(document.interchange?.implementationConvention ?? '')
    const lines = [['ST', set, number, ...(convention === '' ? [] : [convention])].join(this.#delimiters.element), ...writer.lines, ['SE', String(writer.lines.length + 2), number].join(this.#delimiters.element)]
    return { text: lines.map((line) => line + this.#terminator).join(''), lost: consumed.lost(lostRoot, name, `Transaction set ${set} has no place for it`) }
  }

  endGroup(): string {
    const group = this.#group
    this.#group = undefined
    return group === undefined ? '' : this.#line(['GE', String(group.sets), group.number])
  }

  end(): string {
    return this.endGroup() + this.#line(['IEA', String(this.#groups), this.#number])
  }

  get #terminator(): string {
    return this.#delimiters.segment
  }

  #line(elements: readonly (string | undefined)[]): string {
    return elements.map((element) => element ?? '').join(this.#delimiters.element) + this.#terminator
  }

  #word(value: string): string {
    const { element, component, repetition, segment } = this.#delimiters
    return [...value].filter((character) => character >= ' ' && ![element, component, repetition, segment].includes(character)).join('')
  }
}

function rootsOf(document: CanonicalDocument): { readonly root: Building; readonly response: Building; readonly name: string; readonly lostRoot: CanonicalClass } {
  const report = document.conveyanceReport
  if (report !== undefined) return { root: report as Building, response: {}, name: 'conveyanceReport', lostRoot: report }
  const response = document.response ?? {}
  const declaration = response.declaration
  const root = typeof declaration === 'object' && !Array.isArray(declaration) ? (declaration as Building) : {}
  return { root, response: response as Building, name: 'response', lostRoot: response }
}

function keyOf(envelope: Envelope, members: readonly string[]): string {
  return JSON.stringify(members.map((member) => envelope[member] ?? ''))
}

function stateOr({ value, target, otherwise }: { readonly value: string | undefined; readonly target: string; readonly otherwise: string }, defaulted: DefaultedElement[]): string {
  if (value !== undefined && value.trim() !== '') return value
  defaulted.push({ target, value: otherwise, reason: 'The envelope needs it and the document does not state it' })
  return otherwise
}

/** Delimiters as the document came with them, where they are usable; otherwise those of most interchanges. */
function delimitersOf(envelope: Envelope): WrittenDelimiters {
  const [element = '*', component = '>', repetition = 'U', segment = '~'] = isUsable(envelope.serviceCharacters) ? [...envelope.serviceCharacters] : []
  const isRepeating = versionOf(envelope) >= '00402'
  return { element, component, repetition: isRepeating ? (repetition === 'U' ? '^' : repetition) : undefined, segment, isLater: releaseOf(envelope).slice(0, 6) > '004010' }
}

function isUsable(characters: string | undefined): characters is string {
  return characters !== undefined && characters.length === 4 && new Set(characters).size === 4 && /^[^A-Za-z0-9 ]{2}([^A-Za-z0-9 ]|U)[^A-Za-z0-9 ]$/s.test(characters) && [...characters].every((character) => character < '\u007f')
}

function versionOf(envelope: Envelope): string {
  return /^\d{5}$/.test(envelope.controlVersion ?? '') ? (envelope.controlVersion ?? '') : '00401'
}

function releaseOf(envelope: Envelope): string {
  return /^\d{6}[A-Z0-9]{0,6}$/.test(envelope.release ?? '') ? (envelope.release ?? '') : '004010'
}

/** An element of ISA: exactly its length, in printable ASCII, since ISA is read by positions. */
function fixed(value: string, length: number): string {
  return value.replaceAll(/[^ -~]/g, '').slice(0, length).padEnd(length)
}

function trimmed(value: string | undefined): string | undefined {
  const text = value?.trim() ?? ''
  return text.length >= 2 ? text.slice(0, 15) : undefined
}

function shortDate(date: string | undefined): string | undefined {
  const digits = date?.replaceAll(/\D/g, '') ?? ''
  return digits.length === 6 ? digits : digits.length === 8 ? digits.slice(2) : undefined
}

function shortTime(time: string | undefined): string | undefined {
  const digits = time?.replaceAll(/\D/g, '') ?? ''
  return digits.length >= 4 ? digits.slice(0, 4) : undefined
}

const encoder = new TextEncoder()

function bytesOf(text: string): Uint8Array {
  return encoder.encode(text)
}
