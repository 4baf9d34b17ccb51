import type { ParcelLine } from '../../filings/index.ts'

/** The longest line that is read. */
export const lineBytesMax = 32_768

const lineFeed = 10

/**
 * Cuts bytes into lines as they come. A line that is too long is told without its text and never held whole; empty lines are passed over, and
 * still counted.
 */
export class LineSplitter {
  #line = 0
  #held: Uint8Array[] = []
  #heldBytes = 0

  push(piece: Uint8Array): readonly ParcelLine[] {
    const lines: ParcelLine[] = []
    let start = 0
    for (let end = piece.indexOf(lineFeed, start); end >= 0; end = piece.indexOf(lineFeed, start)) {
      this.#hold(piece.subarray(start, end))
      lines.push(...this.#take())
      start = end + 1
    }
    this.#hold(piece.subarray(start))
    return lines
  }

  end(): readonly ParcelLine[] {
    return this.#heldBytes > 0 ? this.#take() : []
  }

  #hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#heldBytes += bytes.length
    if (this.#heldBytes <= lineBytesMax) this.#held.push(bytes)
    else this.#held = []
  }

  #take(): readonly ParcelLine[] {
    this.#line += 1
    const isTooLong = this.#heldBytes > lineBytesMax
    const text = isTooLong ? undefined : Buffer.concat(this.#held).toString('utf8').trim()
    this.#held = []
    this.#heldBytes = 0
    if (text === '') return []
    return [text === undefined ? { line: this.#line } : { line: this.#line, text }]
  }
}
