/** Tells of long work on a terminal, on one line that is written over; nothing elsewhere. */
export class ProgressLine {
  readonly #size: number | undefined
  #bytes = 0
  #shownAt: number
  #isShown = false

  constructor(size: number | undefined) {
    this.#size = size
    this.#shownAt = performance.now()
  }

  /** So many bytes more were read, and so many documents are done. */
  advance(bytes: number, documents: number): void {
    this.#bytes += bytes
    const now = performance.now()
    if (!process.stderr.isTTY || now - this.#shownAt < 500) return
    this.#shownAt = now
    this.#isShown = true
    const share = this.#size === undefined || this.#size === 0 ? '' : ` (${String(Math.floor((100 * this.#bytes) / this.#size))} %)`
    process.stderr.write(`\r${(this.#bytes / 1e6).toFixed(0)} MB read${share}, ${String(documents)} documents\x1b[K`)
  }

  end(): void {
    if (this.#isShown) process.stderr.write('\r\x1b[K')
  }
}
