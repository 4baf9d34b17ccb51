import { delimitersOf, headerLength, type Delimiters } from './delimiters.ts'

/** No segment of the sets that are read comes near this length; what is longer is refused rather than kept. */
export const longestSegment = 65_536

/** Of more elements than these only the number is known; no segment of the sets that are read has more than 24. */
export const countedElements = 64

/** So many bytes become text at once: a document keeps alive the text that its values are cut from, so this is small. */
const windowLength = 65_536

/** What a scanner tells; each answer says whether it is to go on. */
export interface ScanHandler {
  /** ISA, with its delimiters or undefined where they are not usable. */
  header(header: Uint8Array, delimiters: Delimiters | undefined): boolean
  /** A segment after ISA; the scanner reuses it for the next. */
  segment(segment: ScannedSegment): boolean
  /** A segment longer than can be kept, or bytes that are no interchange: nothing more can be read. */
  failed(failure: 'endless-segment' | 'no-interchange'): void
}

/** A segment in its bytes: element 0 is its id. */
export class ScannedSegment {
  bytes: Uint8Array = new Uint8Array()
  from = 0
  /** Number of elements, the id included. */
  count = 0
  /** Where its terminator stands. */
  end = 0
  /** Whether some byte is no printable ASCII character. */
  isOdd = false
  /** Where each element ends, exclusive. */
  readonly ends = new Int32Array(countedElements)
  #text: string | undefined

  /** Moves to other bytes; their text is made when it is first asked for. */
  place(bytes: Uint8Array): void {
    this.bytes = bytes
    this.#text = undefined
  }

  startOf(element: number): number {
    return element === 0 ? this.from : (this.ends[element - 1] ?? 0) + 1
  }

  endOf(element: number): number {
    return this.ends[element] ?? 0
  }

  lengthOf(element: number): number {
    return element >= this.count || element >= countedElements ? 0 : this.endOf(element) - this.startOf(element)
  }

  /** The value of an element, empty where it is absent. UTF-8 is decoded where a byte is not ASCII; what is no UTF-8 is taken as Latin-1. */
  valueOf(element: number): string {
    if (this.lengthOf(element) === 0) return ''
    const value = this.text.slice(this.startOf(element), this.endOf(element))
    return this.isOdd ? decoded(value) : value
  }

  /** The segment as it stands, without its terminator. */
  get whole(): string {
    return this.text.slice(this.from, this.end)
  }

  /** Where the segment stands in its text, with its terminator. */
  get span(): { readonly text: string; readonly from: number; readonly to: number } {
    return { text: this.text, from: this.from, to: this.end + 1 }
  }

  /** Id of up to three characters as one number, see `codeOf`. */
  get code(): number {
    const { bytes, from } = this
    const length = this.endOf(0) - from
    if (length < 2 || length > 3) return 0
    return ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (length === 3 ? bytes[from + 2] ?? 0 : 0)
  }

  private get text(): string {
    return (this.#text ??= Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length).toString('latin1'))
  }
}

/** A segment id as one number, so that tables are entered without making text. */
export function codeOf(id: string): number {
  return (id.charCodeAt(0) << 16) | (id.charCodeAt(1) << 8) | (id.length > 2 ? id.charCodeAt(2) : 0)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decoded(latin1: string): string {
  try {
    return utf8.decode(Buffer.from(latin1, 'latin1'))
  } catch {
    return latin1
  }
}

/**
 * Cuts interchanges into segments and elements as they arrive, by the delimiters of each ISA. Keeps no more than the incomplete segment.
 * Line breaks and blanks between segments are passed over.
 */
export class SegmentScanner {
  readonly #handler: ScanHandler
  readonly #segment = new ScannedSegment()
  #held: Uint8Array = new Uint8Array(1024)
  #heldLength = 0
  #delimiters: Delimiters | undefined
  #isStopped = false

  constructor(handler: ScanHandler) {
    this.#handler = handler
  }

  /** Whether an incomplete segment is kept. */
  get isWithin(): boolean {
    return this.#heldLength > 0
  }

  /** After IEA: another interchange may follow, with delimiters of its own. */
  expectHeader(): void {
    this.#delimiters = undefined
  }

  push(piece: Uint8Array): void {
    for (let from = 0; from < piece.length && !this.#isStopped; from += windowLength) this.#take(piece.subarray(from, from + windowLength))
  }

  #take(window: Uint8Array): void {
    let at = 0
    while (at < window.length && !this.#isStopped) {
      at = this.#heldLength > 0 ? this.#complete(window, at) : this.#scan(window, at)
    }
  }

  /** Scans what stands in the window alone, keeps its incomplete end. */
  #scan(window: Uint8Array, start: number): number {
    let at = start
    this.#segment.place(window)
    while (!this.#isStopped) {
      at = pastBlanks(window, at, this.#delimiters?.segment)
      const from = at
      if (at >= window.length) return at
      at = this.#delimiters === undefined ? this.#header(window, from) : this.#next(window, from, this.#delimiters)
      if (at < 0) {
        this.#hold(window.subarray(from))
        return window.length
      }
    }
    return at
  }

  /** Adds to the kept segment what completes it. */
  #complete(window: Uint8Array, start: number): number {
    const need = this.#delimiters === undefined ? start + headerLength - this.#heldLength : endOfSegment(window, start, this.#delimiters.segment)
    this.#hold(window.subarray(start, Math.min(need, window.length)))
    if (need > window.length || this.#isStopped) return window.length
    const whole = this.#held.slice(0, this.#heldLength)
    this.#heldLength = 0
    this.#segment.place(whole)
    if (this.#delimiters === undefined) this.#header(whole, 0)
    else this.#next(whole, 0, this.#delimiters)
    return need
  }

  #hold(part: Uint8Array): void {
    const length = this.#heldLength + part.length
    if (length > longestSegment) {
      this.#fail('endless-segment')
      return
    }
    if (length > this.#held.length) {
      const larger = new Uint8Array(length * 2)
      larger.set(this.#held.subarray(0, this.#heldLength))
      this.#held = larger
    }
    this.#held.set(part, this.#heldLength)
    this.#heldLength = length
    if (this.#delimiters === undefined && !beginsHeader(this.#held.subarray(0, length))) this.#fail('no-interchange')
  }

  #fail(failure: 'endless-segment' | 'no-interchange'): void {
    this.#isStopped = true
    this.#heldLength = 0
    this.#handler.failed(failure)
  }

  #header(bytes: Uint8Array, from: number): number {
    if (!beginsHeader(bytes.subarray(from, from + 4))) {
      this.#fail('no-interchange')
      return bytes.length
    }
    if (from + headerLength > bytes.length) return -1
    const header = bytes.subarray(from, from + headerLength)
    this.#delimiters = delimitersOf(header)
    this.#isStopped = !this.#handler.header(header, this.#delimiters) || this.#delimiters === undefined
    return from + headerLength
  }

  /** Scans one segment; -1 where its end is not here. One pass over the bytes, since this is where the time goes. */
  #next(bytes: Uint8Array, from: number, delimiters: Delimiters): number {
    const { element, segment: terminator } = delimiters
    const segment = this.#segment
    const { ends } = segment
    const length = bytes.length
    let count = 0
    let isOdd = false
    for (let at = from; at < length; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte === element) {
        // Writes past the end of a typed array are ignored: elements beyond are only counted.
        ends[count] = at
        count += 1
      } else if (byte === terminator) {
        ends[count] = at
        segment.from = from
        segment.count = count + 1
        segment.end = at
        segment.isOdd = isOdd
        if (!this.#handler.segment(segment)) this.#isStopped = true
        return at + 1
      } else if (byte < 0x20 || byte > 0x7e) isOdd = true
    }
    return -1
  }
}

function beginsHeader(bytes: Uint8Array): boolean {
  return (bytes[0] ?? 0x49) === 0x49 && (bytes[1] ?? 0x53) === 0x53 && (bytes[2] ?? 0x41) === 0x41
}

function endOfSegment(window: Uint8Array, start: number, terminator: number): number {
  const at = window.indexOf(terminator, start)
  return at < 0 ? window.length + 1 : at + 1
}

/** Line breaks, and what else may stand about interchanges: blanks, a byte order mark, and what fills blocks and ends files of old systems. */
const lineBreaks = new Set([0x0a, 0x0d])
const blanks = new Set([0x0a, 0x0d, 0x20, 0x09, 0xef, 0xbb, 0xbf, 0x00, 0x1a])

/** Where the next segment begins, or interchange where no terminator is known. */
function pastBlanks(window: Uint8Array, start: number, terminator: number | undefined): number {
  const passed = terminator === undefined ? blanks : lineBreaks
  let at = start
  while (at < window.length && window[at] !== terminator && passed.has(window[at] ?? 0)) at += 1
  return at
}
