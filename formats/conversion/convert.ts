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

/** Collects the parts of a conversion into its report. */
export class CollectedReport {
  readonly #lost: LostData[] = []
  readonly #defaulted: DefaultedData[] = []
  readonly #carried: CarriedData[] = []
  readonly #findings: ConversionFinding[] = []

  add(part: Omit<ConvertedPart, 'bytes'>): void {
    for (const each of part.lost) this.#lost.push(each)
    for (const each of part.defaulted) this.#defaulted.push(each)
    for (const each of part.carried) this.#carried.push(each)
    for (const each of part.findings) this.#findings.push(each)
  }

  report({ from, to, documents }: Conversion): ConversionReport {
    return { from: from.name, to: to.name, documents, lost: this.#lost, defaulted: this.#defaulted, carried: this.#carried, findings: this.#findings }
  }
}
