import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Delimiters } from './delimiters.ts'
import { codeOf, SegmentScanner, type ScannedSegment, type ScanHandler } from './segment-scanner.ts'
import { envelopeConditions, writerConditions } from './x12-conditions.ts'

/** An interchange in its parts: ISA as it stands, and each group from GS to GE as it stands, terminators included. */
export interface InterchangeParts {
  readonly header: Uint8Array
  readonly groups: readonly Uint8Array[]
  /** ISA13. */
  readonly number: string
}

const latin1 = { decode: (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), encode: (text: string) => new Uint8Array(Buffer.from(text, 'latin1')) }

const codes = { GS: codeOf('GS'), GE: codeOf('GE'), IEA: codeOf('IEA'), ST: codeOf('ST'), SE: codeOf('SE') }

/**
 * Splits data into interchanges that each hold one transaction set, in groups and with control numbers of their own; bytes between ST and SE
 * stay as they are. `first` is the control number of the first, up to 9 digits. Fatal findings where the envelope is broken.
 */
export function splitInterchange(bytes: Uint8Array, first = 1): Outcome<readonly Uint8Array[]> {
  const read = partsOf(bytes)
  if (!read.ok) return read
  let number = first
  const split = read.value.flatMap(({ header, groups }) => groups.flatMap((group) => setsOf(header, group).map(({ head, set }) => wrapped(header, [{ head, sets: [set] }], number++))))
  return achieved(split)
}

/**
 * Combines interchanges of one sender, recipient, version and set of delimiters into one that holds the groups of all, in their order, under
 * a control number of its own. Fatal findings where an envelope is broken or they differ.
 */
export function combineInterchanges(interchanges: readonly Uint8Array[], number = 1): Outcome<Uint8Array> {
  const all: InterchangeParts[] = []
  for (const bytes of interchanges) {
    const read = partsOf(bytes)
    if (!read.ok) return read
    all.push(...read.value)
  }
  const [header] = all.map((parts) => parts.header)
  if (header === undefined) return refused(findingAt(envelopeConditions.noInterchange, ''))
  if (all.some((parts) => partnersOf(parts.header) !== partnersOf(header))) return refused(findingAt(writerConditions.notCombinable, ''))
  const groups = all.flatMap((parts) => parts.groups.map((group) => groupParts(header, group)))
  return achieved(wrapped(header, groups, number))
}

/** Interchanges in their parts; fatal findings where the envelope is broken. */
export function partsOf(bytes: Uint8Array): Outcome<readonly InterchangeParts[]> {
  const reader = new PartsReader()
  const scanner = new SegmentScanner(reader)
  reader.scanner = scanner
  scanner.push(bytes)
  const failure = reader.failure ?? (scanner.isWithin || reader.isOpen ? envelopeConditions.truncated : reader.interchanges.length === 0 ? envelopeConditions.noInterchange : undefined)
  return failure === undefined ? achieved(reader.interchanges) : refused(findingAt(failure, ''))
}

class PartsReader implements ScanHandler {
  readonly interchanges: InterchangeParts[] = []
  scanner: SegmentScanner | undefined
  failure: Condition | undefined
  #header: Uint8Array | undefined
  #groups: Uint8Array[] = []
  #group: string[] | undefined

  get isOpen(): boolean {
    return this.#header !== undefined
  }

  header(header: Uint8Array, delimiters: Delimiters | undefined): boolean {
    this.#header = header.slice()
    this.#groups = []
    return delimiters !== undefined || this.#fail(envelopeConditions.delimiters)
  }

  failed(failure: 'endless-segment' | 'no-interchange'): void {
    this.failure = failure === 'endless-segment' ? envelopeConditions.endless : envelopeConditions.noInterchange
  }

  segment(segment: ScannedSegment): boolean {
    const { code } = segment
    const { text, from, to } = segment.span
    if (code === codes.GS && this.#group === undefined) this.#group = []
    if (this.#group === undefined) return code === codes.IEA ? this.#close(segment) : this.#fail(envelopeConditions.structure)
    if (code === codes.IEA) return this.#fail(envelopeConditions.structure)
    this.#group.push(text.slice(from, to))
    if (code !== codes.GE) return true
    this.#groups.push(latin1.encode(this.#group.join('')))
    this.#group = undefined
    return true
  }

  #close(segment: ScannedSegment): boolean {
    const header = this.#header ?? new Uint8Array()
    const number = latin1.decode(header.subarray(90, 99))
    if (segment.valueOf(2) !== number) return this.#fail(envelopeConditions.interchangeNumber)
    if (Number(segment.valueOf(1)) !== this.#groups.length) return this.#fail(envelopeConditions.groupCount)
    this.interchanges.push({ header, groups: this.#groups, number })
    this.#header = undefined
    this.scanner?.expectHeader()
    return true
  }

  #fail(condition: Condition): false {
    this.failure = condition
    return false
  }
}

interface GroupParts {
  /** GS as it stands. */
  readonly head: string
  /** From ST to SE as they stand. */
  readonly sets: readonly string[]
}

function setsOf(header: Uint8Array, group: Uint8Array): { readonly head: string; readonly set: string }[] {
  const { head, sets } = groupParts(header, group)
  return sets.map((set) => ({ head, set }))
}

function groupParts(header: Uint8Array, group: Uint8Array): GroupParts {
  const sets: string[] = []
  let head = ''
  let open: string[] = []
  const scanner = new SegmentScanner({
    header: () => true,
    failed: () => undefined,
    segment: (segment) => {
      const { text, from, to } = segment.span
      const whole = text.slice(from, to)
      if (segment.code === codes.GS) head = whole
      else if (segment.code === codes.GE) return true
      else open.push(whole)
      if (segment.code === codes.SE) {
        sets.push(open.join(''))
        open = []
      }
      return true
    },
  })
  scanner.push(header)
  scanner.push(group)
  return { head, sets }
}

/** An interchange of groups under a control number; groups and their trailers are numbered anew. */
function wrapped(header: Uint8Array, groups: readonly GroupParts[], number: number): Uint8Array {
  const element = String.fromCharCode(header[3] ?? 0)
  const terminator = String.fromCharCode(header[105] ?? 0)
  const control = String(number).padStart(9, '0').slice(-9)
  const isa = latin1.decode(header)
  const body = groups.map(({ head, sets }, index) => {
    const elements = head.slice(0, -1).split(element)
    elements[6] = String(index + 1)
    return `${elements.join(element)}${terminator}${sets.join('')}${['GE', String(sets.length), String(index + 1)].join(element)}${terminator}`
  })
  return latin1.encode(`${isa.slice(0, 90)}${control}${isa.slice(99)}${body.join('')}${['IEA', String(groups.length), control].join(element)}${terminator}`)
}

/** Who sends to whom, in which version, with which delimiters: what an interchange is about beside its time and number. */
function partnersOf(header: Uint8Array): string {
  const text = latin1.decode(header)
  return `${text.slice(0, 70)}${text.slice(81, 90)}${text.slice(99)}`
}
