/** What a splitter gives: the bytes of one JSON object, or what makes it stop. */
export type SplitItem = { readonly kind: 'value'; readonly bytes: Uint8Array } | { readonly kind: 'fault'; readonly fault: SplitFault; readonly at: number }

/** `syntax`: no JSON object where one should stand; `too-large`: one is larger than allowed; `truncated`: the text ends within; `empty`: it holds none. */
export type SplitFault = 'syntax' | 'too-large' | 'truncated' | 'empty'

type State = 'between' | 'opening' | 'value' | 'item' | 'after-item' | 'after-list' | 'ended' | 'broken'

/**
 * Splits a stream of JSON into its objects without parsing them: one object, objects one after another (as in JSON lines), or a list in
 * the one member of an outer object, `{ "documents": [ ... ] }`. Keeps no more than one object, of at most so many bytes. Never throws;
 * after a fault it gives nothing more.
 */
export class JsonSplitter {
  readonly #listBeginning: Uint8Array
  readonly #mostBytes: number
  #state: State = 'between'
  /** What is known of the object at hand: it grows by doubling, so that pieces of one byte cost no more than one large piece. */
  #held = new Uint8Array(4096)
  #heldBytes = 0
  #matched = 0
  #depth = 0
  #isInString = false
  #isEscaped = false
  #isInList = false
  #count = 0
  /** Bytes taken before the piece at hand. */
  #offset = 0

  constructor(listName: string, mostBytes: number) {
    this.#listBeginning = new TextEncoder().encode(`{"${listName}":[`)
    this.#mostBytes = mostBytes
  }

  push(piece: Uint8Array): readonly SplitItem[] {
    const items: SplitItem[] = []
    for (let at = 0; at < piece.length && this.#state !== 'broken';) at = this.#step(piece, at, items)
    this.#offset += piece.length
    return items
  }

  end(): readonly SplitItem[] {
    const items: SplitItem[] = []
    if (this.#state === 'between' && this.#count === 0) this.#fail('empty', 0, items)
    else if (this.#state !== 'between' && this.#state !== 'ended' && this.#state !== 'broken') this.#fail('truncated', 0, items)
    return items
  }

  #step(piece: Uint8Array, at: number, items: SplitItem[]): number {
    if (this.#state === 'value') return this.#takeValue(piece, at, items)
    if (this.#state === 'opening') return this.#open(piece, at, items)
    const byte = piece[at] ?? 0
    if (byte === 0x7b && this.#begins()) return at
    if (!isBlank(byte) && !isOfByteOrderMark(byte, this.#offset + at) && !this.#takeSign(byte)) this.#fail('syntax', at, items)
    return at + 1
  }

  /** Whether an object may begin here: it then does. */
  #begins(): boolean {
    if (this.#state !== 'between' && this.#state !== 'item') return false
    this.#state = this.#state === 'item' || this.#count > 0 ? 'value' : 'opening'
    return true
  }

  /** A sign between the objects of a list, or after it. */
  #takeSign(byte: number): boolean {
    if (this.#state === 'after-item' && byte === 0x2c) this.#state = 'item'
    else if (byte === 0x5d && (this.#state === 'after-item' || (this.#state === 'item' && this.#count === 0))) this.#state = 'after-list'
    else if (byte === 0x7d && this.#state === 'after-list') this.#state = 'ended'
    else return false
    return true
  }

  /** The first object is taken for the one around a list as long as it begins like that. */
  #open(piece: Uint8Array, at: number, items: SplitItem[]): number {
    const byte = piece[at] ?? 0
    const isWithinName = this.#matched > 1 && this.#matched < this.#listBeginning.length - 2
    if (isBlank(byte) && !isWithinName) return at + 1
    if (byte !== this.#listBeginning[this.#matched]) {
      this.#state = 'value'
      this.#takeValue(this.#listBeginning.subarray(0, this.#matched), 0, items)
      return at
    }
    this.#matched++
    if (this.#matched === this.#listBeginning.length) {
      this.#isInList = true
      this.#state = 'item'
    }
    return at + 1
  }

  #takeValue(piece: Uint8Array, from: number, items: SplitItem[]): number {
    const to = this.#endOfValue(piece, from)
    if (!this.#hold(piece.subarray(from, to), items)) return piece.length
    if (this.#depth > 0) return to
    items.push({ kind: 'value', bytes: this.#held.slice(0, this.#heldBytes) })
    this.#heldBytes = 0
    this.#count++
    this.#state = this.#isInList ? 'after-item' : 'between'
    return to
  }

  /** The place after the last byte of the object, or the end of the piece. */
  #endOfValue(piece: Uint8Array, from: number): number {
    for (let at = from; at < piece.length; at++) {
      const byte = piece[at] ?? 0
      if (this.#isInString) this.#passInString(byte)
      else if (byte === 0x22) this.#isInString = true
      else if (byte === 0x7b || byte === 0x5b) this.#depth++
      else if (byte === 0x7d || byte === 0x5d) {
        this.#depth--
        if (this.#depth === 0) return at + 1
      }
    }
    return piece.length
  }

  #passInString(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false
    else if (byte === 0x5c) this.#isEscaped = true
    else if (byte === 0x22) this.#isInString = false
  }

  #hold(bytes: Uint8Array, items: SplitItem[]): boolean {
    const needed = this.#heldBytes + bytes.length
    if (needed > this.#mostBytes) {
      this.#fail('too-large', 0, items)
      return false
    }
    if (needed > this.#held.length) {
      const grown = new Uint8Array(Math.max(needed, this.#held.length * 2))
      grown.set(this.#held.subarray(0, this.#heldBytes))
      this.#held = grown
    }
    this.#held.set(bytes, this.#heldBytes)
    this.#heldBytes = needed
    return true
  }

  #fail(fault: SplitFault, at: number, items: SplitItem[]): void {
    this.#held = new Uint8Array(0)
    this.#heldBytes = 0
    this.#state = 'broken'
    items.push({ kind: 'fault', fault, at: this.#offset + at + 1 })
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function isOfByteOrderMark(byte: number, at: number): boolean {
  return byte === [0xef, 0xbb, 0xbf][at]
}
