import { defaultServiceCharacters, type ServiceCharacters } from './service-characters.ts'

/** An occurrence of a repeated element beyond its first. */
export interface Repetition {
  readonly element: number
  readonly value: string
}

/** Segments that follow each other in a text, with their terminators. */
export interface TextRange {
  readonly text: string
  readonly from: number
  to: number
  readonly characters: ServiceCharacters
}

/**
 * One segment cut into its components. One object serves all segments of an interchange in turn: whoever wants a value keeps the text.
 * Elements and components count from 1 after the tag; what is absent is the empty text. Text is one character for each byte.
 */
export class SegmentTokens {
  tag = ''
  /** How many elements follow the tag. */
  elementCount = 0
  repetitions: readonly Repetition[] = []
  /** Whether line ends stood inside the segment. */
  isWrapped = false
  private text = ''
  private characters = defaultServiceCharacters
  private from = 0
  private to = 0
  private count = 0
  private owned: string[] | undefined
  private readonly begins: number[] = []
  private readonly ends: number[] = []
  /** Number of the first component of each element, the tag being element 0. */
  private readonly firsts: number[] = []

  /** The text of a component, or the empty text. */
  value(element: number, component: number): string {
    const index = this.indexOf(element, component)
    if (index < 0) return ''
    return this.owned === undefined ? this.text.slice(this.begins[index], this.ends[index]) : this.owned[index] ?? ''
  }

  isPresent(element: number, component: number): boolean {
    const index = this.indexOf(element, component)
    if (index < 0) return false
    return this.owned === undefined ? (this.ends[index] ?? 0) > (this.begins[index] ?? 0) : (this.owned[index] ?? '') !== ''
  }

  /** How many components an element has; 0 for an element that is not there. */
  componentCount(element: number): number {
    return element > this.elementCount ? 0 : (this.firsts[element + 1] ?? 0) - (this.firsts[element] ?? 0)
  }

  /** The segment as it stood, without its terminator. */
  raw(): string {
    return this.text.slice(this.from, this.to)
  }

  /** Bytes of the segment as it stands, without its terminator. */
  get length(): number {
    return this.to - this.from
  }

  /** Adds the segment to those kept: as a longer range of the same text, or as a range of another one. */
  keepIn(ranges: TextRange[]): void {
    const last = ranges[ranges.length - 1]
    if (last?.text === this.text) last.to = this.to + 1
    else ranges.push({ text: this.text, from: this.from, to: this.to + 1, characters: this.characters })
  }

  /** Cuts a segment that has no release character, repetition or line end in it. */
  // Runs for every byte of an interchange.
  cut(text: string, [from, to]: readonly [number, number], characters: ServiceCharacters): void {
    const { begins, ends, firsts } = this
    const { component, element } = characters
    this.characters = characters
    let components = 0
    let elements = 0
    let begin = from
    firsts[0] = 0
    for (let index = from; index < to; index += 1) {
      const code = text.charCodeAt(index)
      if (code !== component && code !== element) continue
      begins[components] = begin
      ends[components] = index
      components += 1
      begin = index + 1
      if (code === element) firsts[elements += 1] = components
    }
    begins[components] = begin
    ends[components] = to
    this.finish(text, [from, to], [elements, components + 1])
    this.owned = undefined
    this.tag = text.slice(begins[0], ends[0])
    if (this.repetitions.length > 0) this.repetitions = []
    this.isWrapped = false
  }

  /** Cuts a segment with any of those in it: releases what is released, takes line ends away, sets repetitions apart. */
  cutReleased(text: string, [from, to]: readonly [number, number], characters: ServiceCharacters): void {
    const cutter = new ReleasedCutter(characters)
    this.characters = characters
    for (let index = from; index < to; index += 1) {
      const isReleased = text.charCodeAt(index) === characters.release && characters.release !== 0x20
      if (isReleased) index = passLineEnds(text, index + 1, to)
      if (index < to) cutter.take(text.charAt(index), isReleased)
    }
    cutter.end()
    this.owned = cutter.values
    for (let element = 0; element < cutter.firsts.length; element += 1) this.firsts[element] = cutter.firsts[element] ?? 0
    this.finish(text, [from, to], [cutter.firsts.length - 1, cutter.values.length])
    this.tag = cutter.values[0] ?? ''
    this.repetitions = cutter.repetitions
    this.isWrapped = cutter.isWrapped
  }

  private finish(text: string, [from, to]: readonly [number, number], [elements, components]: readonly [number, number]): void {
    this.text = text
    this.from = from
    this.to = to
    this.elementCount = elements
    this.count = components
    this.firsts[elements + 1] = components
  }

  private indexOf(element: number, component: number): number {
    if (element > this.elementCount) return -1
    const index = (this.firsts[element] ?? 0) + component - 1
    return index < (this.firsts[element + 1] ?? this.count) ? index : -1
  }
}

/** A release character may itself stand at the end of a line that was wrapped: it releases what follows the line end. */
function passLineEnds(text: string, index: number, to: number): number {
  let next = index
  while (next < to && (text.charCodeAt(next) === 0x0d || text.charCodeAt(next) === 0x0a)) next += 1
  return next
}

class ReleasedCutter {
  readonly values: string[] = []
  readonly firsts: number[] = [0]
  readonly repetitions: Repetition[] = []
  isWrapped = false
  private readonly characters: ServiceCharacters
  private value = ''
  private repeated: string | undefined

  constructor(characters: ServiceCharacters) {
    this.characters = characters
  }

  take(character: string, isReleased: boolean): void {
    const code = character.charCodeAt(0)
    const { component, element, repetition } = this.characters
    if (isReleased) this.add(character)
    else if (code === 0x0d || code === 0x0a) this.isWrapped = true
    else if (code === element) this.endElement()
    else if (code === repetition && repetition !== 0x20) this.endOccurrence()
    else if (code === component && this.repeated === undefined) this.endValue()
    else this.add(character)
  }

  end(): void {
    this.endOccurrence()
    this.endValue()
  }

  private add(character: string): void {
    if (this.repeated === undefined) this.value += character
    else this.repeated += character
  }

  private endValue(): void {
    this.values.push(this.value)
    this.value = ''
  }

  private endOccurrence(): void {
    if (this.repeated !== undefined) this.repetitions.push({ element: this.firsts.length - 1, value: this.repeated })
    this.repeated = ''
  }

  private endElement(): void {
    if (this.repeated !== undefined) this.repetitions.push({ element: this.firsts.length - 1, value: this.repeated })
    this.repeated = undefined
    this.endValue()
    this.firsts.push(this.values.length)
  }
}
