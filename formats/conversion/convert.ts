import type { MessageFormat, WriterOptions } from '../message-format.ts'
import type { CarriedData, ConversionFinding, ConversionReport, DefaultedData, LostData } from './conversion-report.ts'
import { Conversion, type ConvertedPart } from './conversion.ts'

/** What is to be converted. */
export interface ConversionRequest extends WriterOptions {
  readonly from: MessageFormat
  readonly to: MessageFormat
}

/**
 * Converts an interchange that comes in pieces: gives the bytes of the target as they come about, and in the end the report of what was
 * lost, defaulted and carried. The report holds everything, so that it grows with the losses; `Conversion` gives it piece by piece.
 * Never throws on any bytes.
 */
export function* convert(request: ConversionRequest, pieces: Iterable<Uint8Array>): Generator<Uint8Array, ConversionReport> {
  const { from, to } = request
  const conversion = new Conversion(from, to, request)
  const collected = new CollectedReport()
  for (const piece of pieces) {
    const part = conversion.push(piece)
    collected.add(part)
    yield* part.bytes
  }
  const last = conversion.end()
  collected.add(last)
  yield* last.bytes
  return collected.report(conversion)
}

/** Collects the parts of a conversion into its report: all of them, or the first of each kind up to a number. */
export class CollectedReport {
  readonly #most: number
  readonly #lost: LostData[] = []
  readonly #defaulted: DefaultedData[] = []
  readonly #carried: CarriedData[] = []
  readonly #findings: ConversionFinding[] = []
  readonly #counts = { lost: 0, defaulted: 0, carried: 0, findings: 0 }

  constructor(most = Infinity) {
    this.#most = most
  }

  add({ lost, defaulted, carried, findings }: Omit<ConvertedPart, 'bytes'>): void {
    this.#counts.lost += lost.length
    this.#counts.defaulted += defaulted.length
    this.#counts.carried += carried.length
    this.#counts.findings += findings.length
    this.#keep(this.#lost, lost)
    this.#keep(this.#defaulted, defaulted)
    this.#keep(this.#carried, carried)
    this.#keep(this.#findings, findings)
  }

  report({ from, to, documents }: Conversion): ConversionReport {
    return { from: from.name, to: to.name, documents, counts: { ...this.#counts }, lost: this.#lost, defaulted: this.#defaulted, carried: this.#carried, findings: this.#findings }
  }

  #keep<Each>(kept: Each[], found: readonly Each[]): void {
    for (const each of found) if (kept.length < this.#most) kept.push(each)
  }
}
