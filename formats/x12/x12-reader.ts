import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { InterchangeReader, ReadPart } from '../message-format.ts'
import type { Era } from './check-element.ts'
import type { Delimiters } from './delimiters.ts'
import type { Building } from './document-builder.ts'
import { SegmentScanner, codeOf, type ScanHandler, type ScannedSegment } from './segment-scanner.ts'
import { setPlans } from './set-plan.ts'
import { SetReader, type SegmentNote } from './set-reader.ts'
import { SetText } from './set-text.ts'
import { functionOf } from './function-of-report.ts'
import { envelopeConditions, groupIdentifier, interchangeConditions } from './x12-conditions.ts'

/** How a set of a group was received. */
export interface SetReceipt {
  /** ST01 and ST02. */
  readonly set: string
  readonly number: string
  readonly isAccepted: boolean
  /** AK502 codes. */
  readonly codes: readonly string[]
  readonly notes: readonly SegmentNote[]
}

/** How a group was received: what a functional acknowledgement (997) says. */
export interface GroupReceipt {
  /** GS01 and GS06. */
  readonly functionalIdentifier: string
  readonly number: string
  /** Its sets in their order; of those without fault the first 10,000, and up to 20,000 in all. */
  readonly sets: readonly SetReceipt[]
  readonly included: number
  readonly received: number
  readonly accepted: number
  /** AK905 codes. */
  readonly codes: readonly string[]
  /** Its envelope, as documents have it. */
  readonly interchange: Readonly<Record<string, string>>
}

/** What a reader does beside giving parts. */
export interface X12ReaderOptions {
  /**
   * Called at the end of each group, also where it is cut off; not for groups of acknowledgements (FA), which are not acknowledged. What is
   * fatal about the interchange may come after it: acknowledge only once all is read.
   */
  readonly onGroup?: (group: GroupReceipt) => void
}

/** No transaction set that is read may have more bytes. */
const largestSet = 33_554_432

/** What has no place is kept until its set ends: of so much there is no telling what was meant. */
const mostUnread = 10_000

/** So many sets are kept of a group for its acknowledgement: as many without fault, then as many more with faults. */
const keptReceipts = 10_000

/** Reads X12 interchanges, one after another, each transaction set as a document. Never throws. */
export function createX12Reader(options: X12ReaderOptions = {}): InterchangeReader {
  return new X12Reader(options)
}

interface Group {
  readonly functionalIdentifier: string
  readonly number: string
  readonly era: Era
  readonly interchange: Readonly<Record<string, string>>
  readonly receipts: SetReceipt[]
  sets: number
  accepted: number
  /** Sets without fault. */
  plain: number
  lastNumber: string
}

interface OpenSet {
  readonly id: string
  readonly number: string
  readonly from: number
  readonly reader: SetReader | undefined
  readonly text: SetText
  readonly interchange: Readonly<Record<string, string>>
  readonly codes: string[]
  segments: number
}

const codes = { ST: codeOf('ST'), SE: codeOf('SE'), GS: codeOf('GS'), GE: codeOf('GE'), IEA: codeOf('IEA'), TA1: codeOf('TA1') }

class X12Reader implements InterchangeReader, ScanHandler {
  readonly #options: X12ReaderOptions
  readonly #scanner: SegmentScanner
  #parts: ReadPart[] = []
  #isStopped = false
  #hasBegun = false
  #number = 0
  #header: Uint8Array = new Uint8Array()
  #interchange: Record<string, string> | undefined
  #groups = 0
  #group: Group | undefined
  #set: OpenSet | undefined

  constructor(options: X12ReaderOptions) {
    this.#options = options
    this.#scanner = new SegmentScanner(this)
  }

  push(piece: Uint8Array): readonly ReadPart[] {
    if (!this.#isStopped) this.#scanner.push(piece)
    return this.#given()
  }

  end(): readonly ReadPart[] {
    if (!this.#isStopped) {
      if (this.#scanner.isWithin || this.#interchange !== undefined) this.#stop(this.#hasBegun ? envelopeConditions.truncated : envelopeConditions.noInterchange)
      else if (!this.#hasBegun) this.#stop(envelopeConditions.noInterchange)
    }
    this.#isStopped = true
    return this.#given()
  }

  #given(): readonly ReadPart[] {
    const parts = this.#parts
    this.#parts = []
    return parts
  }

  header(header: Uint8Array, delimiters: Delimiters | undefined): boolean {
    this.#number += 1
    if (delimiters === undefined) return this.#stop(envelopeConditions.delimiters)
    this.#hasBegun = true
    this.#header = header.slice()
    const text = String.fromCharCode(...header)
    const at = (from: number, to: number) => text.slice(from, to).trimEnd()
    this.#interchange = {
      senderQualifier: at(32, 34), sender: at(35, 50), recipientQualifier: at(51, 53), recipient: at(54, 69), preparedDate: at(70, 76), preparedTime: at(77, 81), controlVersion: at(84, 89),
      reference: at(90, 99), acknowledgementRequest: at(100, 101), testIndicator: at(102, 103), serviceCharacters: serviceCharacters(delimiters),
    }
    this.#groups = 0
    if (at(7, 17) !== '' || at(21, 31) !== '') this.#parts.push({ kind: 'finding', finding: { ...findingAt(interchangeConditions.securityNotKept, ''), pointer: { source: this.#source('ISA') } } })
    return true
  }

  failed(failure: 'endless-segment' | 'no-interchange'): void {
    this.#number += 1
    this.#stop(failure === 'endless-segment' ? envelopeConditions.endless : envelopeConditions.noInterchange)
  }

  segment(segment: ScannedSegment): boolean {
    this.#number += 1
    const { code } = segment
    const set = this.#set
    if (set === undefined) return this.#envelope(segment, code)
    if (code === codes.SE) return this.#endSet(set, segment)
    if (code === codes.ST || code === codes.GE || code === codes.IEA || code === codes.GS) return this.#stop(envelopeConditions.structure)
    set.segments += 1
    if (set.reader === undefined) return true
    set.text.add(segment)
    if (set.text.length > largestSet) return this.#stop(envelopeConditions.tooLarge)
    set.reader.take(segment, this.#number)
    return set.reader.unread.length <= mostUnread || this.#stop(envelopeConditions.tooMuchUnread)
  }

  #envelope(segment: ScannedSegment, code: number): boolean {
    switch (code) {
      case codes.ST:
        return this.#beginSet(segment)
      case codes.GS:
        return this.#beginGroup(segment)
      case codes.GE:
        return this.#endGroup(segment)
      case codes.IEA:
        return this.#endInterchange(segment)
      case codes.TA1:
        this.#parts.push({ kind: 'unread', source: this.#source('TA1'), value: segment.whole, reason: 'Acknowledgements of interchanges are not read' })
        return true
      default:
        return this.#stop(envelopeConditions.structure)
    }
  }

  #beginGroup(segment: ScannedSegment): boolean {
    if (this.#group !== undefined || this.#interchange === undefined) return this.#stop(envelopeConditions.structure)
    const release = segment.valueOf(8)
    const interchange = {
      ...this.#interchange, functionalIdentifier: segment.valueOf(1), groupSender: segment.valueOf(2), groupRecipient: segment.valueOf(3), groupDate: segment.valueOf(4), groupTime: segment.valueOf(5),
      groupReference: segment.valueOf(6), agency: segment.valueOf(7), release,
    }
    this.#groups += 1
    this.#group = { functionalIdentifier: segment.valueOf(1), number: segment.valueOf(6), era: release.slice(0, 6) > '004010' ? 'later' : 'base', interchange, receipts: [], sets: 0, accepted: 0, plain: 0, lastNumber: '' }
    return true
  }

  #beginSet(segment: ScannedSegment): boolean {
    const group = this.#group
    if (group === undefined) return this.#stop(envelopeConditions.structure)
    const id = segment.valueOf(1)
    const number = segment.valueOf(2)
    const plan = setPlans.get(id)
    const convention = segment.valueOf(3)
    group.sets += 1
    const interchange = { ...group.interchange, messageReference: number, ...(convention !== '' && { implementationConvention: convention }) }
    const reader = plan === undefined ? undefined : new SetReader(plan, group.era)
    this.#set = { id, number, from: this.#number, reader, text: new SetText({ id, era: group.era, header: this.#header, number: this.#number }), interchange, codes: [], segments: 1 }
    if (reader === undefined) return true
    if (plan?.layout.row.groups.includes(group.functionalIdentifier) === false) reader.findings.push({ ...findingAt(groupIdentifier, ''), pointer: { source: this.#source('ST') } })
    if (number.length < 4 || number.length > 9) this.#objectToSet(this.#set, '7', 'ST-02')
    else if (number === group.lastNumber) this.#objectToSet(this.#set, '23', 'ST-02')
    group.lastNumber = number
    return true
  }

  #objectToSet(set: OpenSet, code: string, place: string): void {
    set.codes.push(code)
    set.reader?.objectToSet(code, this.#source(place))
  }

  #endSet(set: OpenSet, segment: ScannedSegment): boolean {
    this.#set = undefined
    const group = this.#group
    const { reader } = set
    if (reader === undefined) this.#passOver(set)
    else {
      reader.finish(this.#number)
      if (Number(segment.valueOf(1)) !== set.segments + 1 || segment.lengthOf(1) === 0) this.#objectToSet(set, '4', 'SE-01')
      if (segment.valueOf(2) !== set.number) this.#objectToSet(set, '3', 'SE-02')
      const document = documentOf(reader, set)
      this.#parts.push({ kind: 'document', document, findings: reader.findings, sourceOf: (pointer) => set.text.sourceOf(pointer, document) }, ...reader.unread)
    }
    if (group !== undefined) keepReceipt(group, set)
    return true
  }

  #passOver(set: OpenSet): void {
    const source = `segment ${String(set.from)} ST`
    set.codes.push('1')
    this.#parts.push(
      { kind: 'finding', finding: { ...findingAt(interchangeConditions.notSupported, ''), pointer: { source } } },
      { kind: 'unread', source: `segments ${String(set.from)} to ${String(this.#number)}`, value: `Transaction set ${set.id} ${set.number}`, reason: interchangeConditions.notSupported.message },
    )
  }

  #endGroup(segment: ScannedSegment): boolean {
    const group = this.#group
    if (group === undefined) return this.#stop(envelopeConditions.structure)
    const included = Number(segment.valueOf(1))
    const isCounted = included === group.sets
    const isNumbered = segment.valueOf(2) === group.number
    this.#group = undefined
    this.#tellGroup(group, { included: Number.isSafeInteger(included) && included >= 0 ? included : group.sets, codes: [...(isNumbered ? [] : ['4']), ...(isCounted ? [] : ['5'])] })
    if (!isNumbered) return this.#stop(envelopeConditions.groupNumber)
    return isCounted || this.#stop(envelopeConditions.setCount)
  }

  #tellGroup(group: Group, { included, codes: found }: { included: number; codes: readonly string[] }): void {
    const { functionalIdentifier, number, receipts, sets, accepted, interchange } = group
    if (functionalIdentifier !== 'FA') this.#options.onGroup?.({ functionalIdentifier, number, sets: receipts, included, received: sets, accepted, codes: found, interchange })
  }

  #endInterchange(segment: ScannedSegment): boolean {
    const interchange = this.#interchange
    if (this.#group !== undefined || interchange === undefined) return this.#stop(envelopeConditions.structure)
    if (segment.valueOf(2) !== interchange.reference) return this.#stop(envelopeConditions.interchangeNumber)
    if (Number(segment.valueOf(1)) !== this.#groups || segment.lengthOf(1) === 0) return this.#stop(envelopeConditions.groupCount)
    this.#interchange = undefined
    this.#scanner.expectHeader()
    return true
  }

  /** A fatal finding of the envelope: no more is read. */
  #stop(condition: Condition): false {
    const group = this.#group
    this.#isStopped = true
    this.#group = undefined
    this.#parts.push({ kind: 'finding', finding: { ...findingAt(condition, ''), pointer: { source: `segment ${String(Math.max(this.#number, 1))}` } } })
    if (group !== undefined) this.#tellGroup(group, { included: group.sets, codes: ['3'] })
    return false
  }

  #source(place: string): string {
    return `segment ${String(this.#number)} ${place}`
  }
}

function keepReceipt(group: Group, set: OpenSet): void {
  const isAccepted = set.reader !== undefined && !set.reader.isRefused
  const notes = set.reader?.notes ?? []
  if (isAccepted) group.accepted += 1
  const isPlain = isAccepted && notes.length === 0
  if (isPlain) group.plain += 1
  // Sets without fault are left out first where there are very many.
  if (isPlain ? group.plain <= keptReceipts : group.receipts.length < 2 * keptReceipts) group.receipts.push({ set: set.id, number: set.number, isAccepted, codes: set.codes, notes })
}

/** Element, component, repetition (U for none) and segment delimiter, in this order. */
function serviceCharacters({ element, component, repetition, segment }: Delimiters): string {
  return String.fromCharCode(element, component, repetition ?? 0x55, segment)
}

function documentOf(reader: SetReader, { id, interchange }: OpenSet): CanonicalDocument {
  return { version: dictionaryVersion, ...rootsOf(reader, id), interchange }
}

/** The root class of a set: what the carrier reports, or the response of customs with what it answers. */
export function rootsOf(reader: SetReader, set: string): { readonly response: Building } | { readonly conveyanceReport: Building } {
  const { root, response } = reader.built
  if (response !== undefined) return { response: { functionCode: '11', ...response, declaration: root } }
  return { conveyanceReport: { functionCode: functionOf(root, set), ...root } }
}

