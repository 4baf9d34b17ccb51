/** Tells lines and columns of a text that passes by in pieces, both from 1. Offsets must not go back. */
export class TextPosition {
  #line: number
  #lineStart: number
  #offset: number

  constructor(line = 1, column = 1, offset = 0) {
    this.#line = line
    this.#lineStart = offset - column + 1
    this.#offset = offset
  }

  /** Moves on to an offset, with the text around it and where that text begins. */
  advance(text: string, textOffset: number, offset: number): void {
    if (offset <= this.#offset) return
    const end = offset - textOffset
    for (let at = text.indexOf('\n', this.#offset - textOffset); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
      this.#line++
      this.#lineStart = textOffset + at + 1
    }
    this.#offset = offset
  }

  get line(): number {
    return this.#line
  }

  get column(): number {
    return this.#offset - this.#lineStart + 1
  }

  /** In the words of sources: `line 12 column 3`. */
  toString(): string {
    return `line ${String(this.line)} column ${String(this.column)}`
  }
}
