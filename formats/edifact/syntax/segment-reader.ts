import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { interchangeMissing, segmentTooLong, serviceStringInvalid, serviceStringMissing } from '../edifact-conditions.ts'
import { canDivide, defaultServiceCharacters, serviceCharactersOf, type ServiceCharacters } from './service-characters.ts'
import { SegmentTokens, type TextRange } from './segment-tokens.ts'

/** The longest segment that is read, in bytes: far above what any directory allows (FTX: 5 texts of 512 characters). */
export const segmentBytesMax = 65_536

/** How much text may stand before the first interchange: headings of a teletype network. */
const textBeforeMax = 8_192

/** The largest part of a piece that is looked at in one go. */
const stepBytes = 262_144

/** Takes what a segment reader finds, in order. */
export interface SegmentSink {
  /** An interchange begins; its UNA segment where it has one. */
  begin(characters: ServiceCharacters, advice: string | undefined): void
  /** A segment, whose tokens are good until this returns. Answers whether the interchange goes on. */
  segment(tokens: SegmentTokens): boolean
  /** Text that belongs to no interchange. */
  outside(text: string): void
  /** Nothing can be read from here on. */
  refuse(condition: Condition): void
}

/**
 * Cuts bytes that arrive in pieces into the segments of interchanges. Keeps at most one segment. One byte is one character of the text
 * that it gives: whoever knows the character repertoire decodes values.
 */
export class SegmentReader {
  private readonly sink: SegmentSink
  private readonly tokens = new SegmentTokens()
  private characters: ServiceCharacters | undefined
  private advice: string | undefined
  private text = ''
  /** Pieces without a terminator, that wait for one. */
  private waiting: Uint8Array[] = []
  private waitingBytes = 0
  private hasRefused = false
  private hasFoundOne = false

  constructor(sink: SegmentSink) {
    this.sink = sink
  }

  push(piece: Uint8Array): void {
    for (let from = 0; from < piece.length && !this.hasRefused; from += stepBytes) this.step(piece.subarray(from, from + stepBytes))
  }

  /** Whatever comes from here on is not read. */
  stop(): void {
    this.hasRefused = true
  }

  /** There is no more. Answers the text of a segment that has no end. */
  end(): string {
    if (this.hasRefused) return ''
    if (this.waitingBytes > 0) this.takeWaiting()
    const rest = this.text
    this.text = ''
    if (this.characters !== undefined) return rest.trim()
    if (rest.trim() !== '') this.sink.outside(rest.trim())
    if (!this.hasFoundOne) this.refuse(interchangeMissing)
    return ''
  }

  private step(piece: Uint8Array): void {
    const { characters } = this
    this.waitingBytes += piece.length
    // Small pieces without a terminator are kept as they are: to join text for each byte would take quadratic time.
    const waits = characters !== undefined && !piece.includes(characters.terminator) && this.waitingBytes + this.text.length <= segmentBytesMax
    this.waiting.push(waits ? piece.slice() : piece)
    if (waits) return
    this.takeWaiting()
    this.readOn()
  }

  private takeWaiting(): void {
    this.text += this.waiting.map((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')).join('')
    this.waiting = []
    this.waitingBytes = 0
  }

  private readOn(): void {
    let from = 0
    while (!this.hasRefused) {
      const next = this.characters === undefined ? this.findInterchange(from) : this.readSegments(from, this.characters)
      if (next === undefined) break
      from = next
    }
    if (this.hasRefused) this.text = ''
    if (this.characters !== undefined && this.text.length > segmentBytesMax) this.refuse(segmentTooLong)
  }

  /** Where the first segment of the next interchange begins; undefined while it is not to be seen. */
  private findInterchange(from: number): number | undefined {
    const text = from === 0 ? this.text : this.text.slice(from)
    const found = interchangeBegin.exec(text)
    if (found === null) { this.passOutside(from); return; }
    if (found.index > textBeforeMax) { this.refuse(interchangeMissing); return; }
    const outside = text.slice(0, found.index).trim()
    if (outside !== '') this.sink.outside(outside)
    const condition = this.beginWith(found[1]?.slice(3, 9), text.charAt(found.index + 3))
    if (condition !== undefined) this.refuse(condition)
    return condition === undefined ? from + found.index + (found[1]?.length ?? 0) : undefined
  }

  /** Takes the service characters of an interchange, or tells what is wrong with them. */
  private beginWith(advice: string | undefined, divider: string): Condition | undefined {
    const characters = advice === undefined ? defaultServiceCharacters : serviceCharactersOf(advice)
    if (advice === undefined && divider !== '+') return serviceStringMissing
    if (!canDivide(characters)) return serviceStringInvalid
    this.hasFoundOne = true
    this.advice = advice
    // Whether anything repeats, the version in UNB decides.
    this.characters = { ...characters, repetition: noCharacter }
    this.sink.begin(characters, advice)
    return undefined
  }

  private passOutside(from: number): undefined {
    const rest = this.text.length - from
    if (rest > textBeforeMax) this.refuse(interchangeMissing)
    else if (from > 0) this.text = this.text.slice(from)
    return undefined
  }

  private refuse(condition: Condition): undefined {
    this.hasRefused = true
    this.sink.refuse(condition)
    return undefined
  }

  /** Reads segments until none is complete or the interchange ends; answers where to go on, undefined for nowhere. */
  // Runs for every segment of an interchange.
  private readSegments(begin: number, characters: ServiceCharacters): number | undefined {
    const { text, tokens } = this
    const special = new SpecialPositions(text, characters)
    let from = begin
    for (;;) {
      from = special.textFrom(from)
      const end = special.endFrom(from)
      if (end < 0) break
      if (end - from > segmentBytesMax) { this.refuse(segmentTooLong); return; }
      if (special.isPlain(from, end)) tokens.cut(text, [from, end], characters)
      else tokens.cutReleased(text, [from, end], characters)
      from = end + 1
      if (!this.sink.segment(tokens)) {
        this.characters = undefined
        return from
      }
      if (this.hasRefused) return undefined
      if (tokens.tag === 'UNB') {
        this.characters = repeating(characters, { advice: this.advice, version: tokens.value(1, 2) })
        return from
      }
    }
    this.text = text.slice(from)
    return undefined
  }
}

const noCharacter = 0x20

/** A service string advice, or the interchange header of an interchange that has none. */
const interchangeBegin = /(UNA[\s\S]{6}\s{0,80})(?=U\s{0,2}N\s{0,2}B)|UNB(?=[^0-9A-Za-z\s][A-Z]{4}[^0-9A-Za-z\s][0-9])/

/** From syntax version 4 on, elements may repeat: UNA names the separator, without one it is `*` (ISO 9735-1, 6 and 7.1). */
function repeating(characters: ServiceCharacters, { advice, version }: { readonly advice: string | undefined; readonly version: string }): ServiceCharacters {
  if (version < '4') return characters
  return { ...characters, repetition: (advice ?? ':+.?*').charCodeAt(4) }
}

/** Cuts the segments of a range again, in order. */
export function forEachSegment({ text, from: begin, to, characters }: TextRange, tokens: SegmentTokens, take: (tokens: SegmentTokens) => void): void {
  const range = text.slice(begin, to)
  const special = new SpecialPositions(range, characters)
  for (let from = 0; from < range.length;) {
    from = special.textFrom(from)
    const end = special.endFrom(from)
    if (end < 0) return
    if (special.isPlain(from, end)) tokens.cut(range, [from, end], characters)
    else tokens.cutReleased(range, [from, end], characters)
    take(tokens)
    from = end + 1
  }
}

/** Where the characters that need care stand next in a text, so that the segments without any can be cut at once. */
class SpecialPositions {
  private readonly text: string
  private readonly characters: ServiceCharacters
  private readonly terminator: string
  private readonly specials: readonly string[]
  private readonly release: string
  private nextRelease = -1
  private nextSpecial = -1

  constructor(text: string, characters: ServiceCharacters) {
    this.text = text
    this.characters = characters
    this.terminator = String.fromCharCode(characters.terminator)
    this.release = characters.release === noCharacter ? '' : String.fromCharCode(characters.release)
    const careful = ['\r', '\n', characters.repetition === noCharacter ? '' : String.fromCharCode(characters.repetition)]
    this.specials = careful.filter((character) => character !== '' && character !== this.terminator)
  }

  /** Where the next segment begins: after the spaces and line ends between segments. */
  textFrom(begin: number): number {
    let from = begin
    while (from < this.text.length && this.text.charCodeAt(from) <= 0x20 && this.text.charCodeAt(from) !== this.characters.terminator) from += 1
    return from
  }

  /** Where the segment that begins here ends: at the first terminator that is not released; -1 where there is none. */
  endFrom(from: number): number {
    const end = this.text.indexOf(this.terminator, from)
    if (end < 0 || this.release === '') return end
    if (this.nextRelease < from) this.nextRelease = positionFrom(this.text, this.release, from)
    return this.nextRelease > end ? end : this.releasedEnd(this.nextRelease)
  }

  /** Whether nothing between the two places needs care. */
  isPlain(from: number, end: number): boolean {
    if (this.release !== '' && this.nextRelease < end) return false
    if (this.nextSpecial < from) this.nextSpecial = Math.min(...this.specials.map((character) => positionFrom(this.text, character, from)))
    return this.nextSpecial >= end
  }

  private releasedEnd(from: number): number {
    const { text, characters } = this
    for (let index = from; index < text.length; index += 1) {
      const code = text.charCodeAt(index)
      if (code === characters.terminator) return index
      if (code !== characters.release) continue
      index += 1
      while (index < text.length && (text.charCodeAt(index) === 0x0d || text.charCodeAt(index) === 0x0a)) index += 1
    }
    return -1
  }
}

function positionFrom(text: string, character: string, from: number): number {
  const position = text.indexOf(character, from)
  return position < 0 ? Number.POSITIVE_INFINITY : position
}
