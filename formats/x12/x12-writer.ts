import type { CanonicalClass, CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { DefaultedElement, InterchangeWriter, LostElement, WriterOptions, WrittenPart } from '../message-format.ts'
import { Consumed } from './consumed.ts'
import type { Building } from './document-builder.ts'
import { functionOf } from './function-of-report.ts'
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
    if (isWithdrawal(document, chosen)) return { bytes: new Uint8Array(), lost: [], defaulted: [], findings: [findingAt(writerConditions.withdrawal, '')] }
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
  if (isByAir(document)) return writerConditions.notByAir
  if (asked !== undefined) return possible.has(asked) ? asked : writerConditions.wrongMessage
  return document.conveyanceReport !== undefined ? reportSet(document.conveyanceReport) : answerSet(document.response ?? {})
}

/** Whether a report states air as its mode (UN/ECE Recommendation 19: 4), and did not come as X12 itself. */
function isByAir({ conveyanceReport, interchange }: CanonicalDocument): boolean {
  const means = conveyanceReport?.borderTransportMeans
  return typeof means === 'object' && 'modeCode' in means && means.modeCode === '4' && interchange?.functionalIdentifier === undefined
}

/** A report that takes all back (UN/EDIFACT 1225: 1 cancellation, 3 deletion) would be taken for an original one. B2A of 310 can say so. */
function isWithdrawal({ conveyanceReport: report }: CanonicalDocument, set: string): boolean {
  return set !== '310' && (report?.functionCode === '1' || report?.functionCode === '3') && functionOf(report as Building, set) === '9'
}

function reportSet(report: CanonicalClass): string {
  const consignments = Array.isArray(report.consignment) ? (report.consignment as readonly CanonicalClass[]) : []
  if (consignments.length === 0) return report.event === undefined ? '309' : '353'
  if (report.itinerary === undefined && consignments.length === 1 && consignments[0]?.freight !== undefined) return '310'
  return report.transportEquipment !== undefined && consignments.every(isBillAlone) ? '358' : '309'
}

/** A consist names bills, and says nothing of what they are for. */
function isBillAlone({ consignor, consignmentItem, totalPackageQuantity }: CanonicalClass): boolean {
  return consignor === undefined && consignmentItem === undefined && totalPackageQuantity === undefined
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
    const fields = [
      '00', ' '.repeat(10), '00', ' '.repeat(10), fixed(stated('senderQualifier', 'ISA-05', 'ZZ'), 2), fixed(stated('sender', 'ISA-06', 'CUSTOMHOUSE'), 15), fixed(stated('recipientQualifier', 'ISA-07', 'ZZ'), 2),
      fixed(stated('recipient', 'ISA-08', 'CUSTOMS'), 15), shortDate(given.preparedDate) ?? dayOf(this.#at).slice(2), shortTime(given.preparedTime) ?? timeOf(this.#at), this.#delimiters.repetition ?? 'U', versionOf(given),
      this.#number, given.acknowledgementRequest === '1' ? '1' : '0', isTest(given.testIndicator) ? 'T' : 'P', this.#delimiters.component,
    ]
    return this.#line(['ISA', ...fields])
  }

  beginGroup(envelope: Envelope, set: string, defaulted: DefaultedElement[]): string {
    const identifier = identifierOf(envelope, set)
    const key = keyOf({ ...envelope, functionalIdentifier: identifier }, groupMembers)
    if (this.#group?.key === key) return ''
    const closed = this.endGroup()
    this.#groups += 1
    const number = stateLike(/^\d{1,9}$/, envelope.groupReference) ?? String(this.#groups)
    this.#group = { key, number, sets: 0 }
    const say = (member: string, target: string, otherwise: string) => this.#word(stateOr({ value: envelope[member], target, otherwise }, defaulted))
    return closed + this.#line([
      'GS', identifier, say('groupSender', 'GS-02', trimmed(envelope.sender) ?? 'CUSTOMHOUSE'), say('groupRecipient', 'GS-03', trimmed(envelope.recipient) ?? 'CUSTOMS'),
      stateLike(/^\d{8}$/, envelope.groupDate) ?? dayOf(this.#at), stateLike(/^\d{4,8}$/, envelope.groupTime) ?? timeOf(this.#at), number, envelope.agency === 'T' ? 'T' : 'X', this.#word(releaseOf(envelope)),
    ])
  }

  addSet(set: string, document: CanonicalDocument, defaulted: DefaultedElement[]): { readonly text: string; readonly lost: readonly LostElement[] } {
    const consumed = new Consumed()
    const writer = new SetWriter(consumed, this.#delimiters)
    const { root, response, name, lostRoot } = rootsOf(document)
    if (response.functionCode === '11') consumed.mark(response, 'functionCode')
    writeSet(set, { writer, root, response, today: dayOf(this.#at) })
    defaulted.push(...writer.defaulted)
    return { text: this.#enclosed(set, writer.lines, document.interchange ?? {}), lost: consumed.lost(lostRoot, name, `Transaction set ${set} has no place for it`) }
  }

  /** ST and SE around the segments of a set. */
  #enclosed(set: string, lines: readonly string[], envelope: Envelope): string {
    const group = this.#group
    if (group !== undefined) group.sets += 1
    const number = stateLike(/^[A-Za-z0-9]{4,9}$/, envelope.messageReference) ?? String(group?.sets ?? 1).padStart(4, '0')
    const convention = this.#word(envelope.implementationConvention ?? '')
    const body = lines.map((line) => line + this.#lineEnd).join('')
    return this.#line(['ST', set, number, ...(convention === '' ? [] : [convention])]) + body + this.#line(['SE', String(lines.length + 2), number])
  }

  endGroup(): string {
    const group = this.#group
    this.#group = undefined
    return group === undefined ? '' : this.#line(['GE', String(group.sets), group.number])
  }

  end(): string {
    return this.endGroup() + this.#line(['IEA', String(this.#groups), this.#number])
  }

  /** What came as an interchange comes back in its bytes; else each segment gets a line, for those who look at it: readers pass over line ends. */
  get #lineEnd(): string {
    const { segment } = this.#delimiters
    return isUsable(this.#envelope.serviceCharacters) ? segment : `${segment}\n`
  }

  #line(elements: readonly string[]): string {
    return elements.join(this.#delimiters.element) + this.#lineEnd
  }

  #word(value: string): string {
    const { element, component, repetition, segment } = this.#delimiters
    return Array.from(value).filter((character) => character >= ' ' && ![element, component, repetition, segment].includes(character)).join('')
  }
}

/** The functional identifier of a group for a set: as the document came, where the set may stand in such a group. */
function identifierOf({ functionalIdentifier = '' }: Envelope, set: string): string {
  const identifiers = setPlans.get(set)?.layout.row.groups ?? []
  return identifiers.includes(functionalIdentifier) ? functionalIdentifier : (identifiers[0] ?? '')
}

function stateLike(form: RegExp, value: string | undefined): string | undefined {
  return value !== undefined && form.test(value) ? value : undefined
}

/** T in ISA15; other formats say 1. */
function isTest(indicator: string | undefined): boolean {
  return indicator === 'T' || indicator === '1'
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10).replaceAll('-', '')
}

function timeOf(at: Date): string {
  return at.toISOString().slice(11, 16).replace(':', '')
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
  const [element = '*', component = '>', repetition = 'U', segment = '~'] = isUsable(envelope.serviceCharacters) ? Array.from(envelope.serviceCharacters) : []
  const isRepeating = versionOf(envelope) >= '00402'
  return { element, component, repetition: isRepeating ? (repetition === 'U' ? '^' : repetition) : undefined, segment, isLater: releaseOf(envelope).slice(0, 6) > '004010' }
}

function isUsable(characters: string | undefined): characters is string {
  return characters !== undefined && characters.length === 4 && new Set(Array.from(characters)).size === 4 && /^[^A-Za-z0-9 ]{2}([^A-Za-z0-9 ]|U)[^A-Za-z0-9 ]$/s.test(characters) && Array.from(characters).every((character) => character < '\u007f')
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
