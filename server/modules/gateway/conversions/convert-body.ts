import { CollectedReport } from '@customhouse/formats/conversion/convert.ts'
import { Conversion, type ConvertedPart } from '@customhouse/formats/conversion/conversion.ts'
import type { ConversionReport } from '@customhouse/formats/conversion/conversion-report.ts'
import type { MessageFormat, WriterOptions } from '@customhouse/formats/message-format.ts'
import { recogniseMessageFormat } from '@customhouse/formats/message-formats.ts'

/** By so much a format is recognised. */
const beginningBytes = 65_536

/** As many elements of each kind a report names; more are counted. */
const mostReported = 10_000

/** What is asked: into which format, and from which where it is told. */
export interface BodyConversion {
  readonly from: MessageFormat | undefined
  readonly to: MessageFormat
  readonly options: WriterOptions
  /** More bytes are not made. */
  readonly bytesMax: number
}

/** What came of it. */
export interface ConvertedBody {
  readonly bytes: Uint8Array
  readonly report: ConversionReport
  /** Whether something fatal was found, in a document or in the whole. */
  readonly isRejected: boolean
}

/** Converts a body while it arrives. Where nothing tells its format, its first 64 KiB wait until they do. */
export class BodyConverter {
  readonly #asked: BodyConversion
  readonly #report = new CollectedReport(mostReported)
  readonly #written: Uint8Array[] = []
  #length = 0
  #waiting: Uint8Array = new Uint8Array()
  #conversion: Conversion | undefined

  constructor(asked: BodyConversion) {
    this.#asked = asked
  }

  /** Takes a piece: `unknown-format` and `too-large` end the conversion. */
  push(piece: Uint8Array): 'taken' | 'unknown-format' | 'too-large' {
    if (this.#conversion) return this.#take(this.#conversion.push(piece))
    this.#waiting = Buffer.concat([this.#waiting, piece])
    return this.#asked.from === undefined && this.#waiting.length < beginningBytes ? 'taken' : this.#begin()
  }

  end(): ConvertedBody | 'unknown-format' | 'too-large' {
    const begun = this.#conversion === undefined ? this.#begin() : 'taken'
    const conversion = this.#conversion
    if (begun !== 'taken' || conversion === undefined) return begun === 'too-large' ? begun : 'unknown-format'
    if (this.#take(conversion.end()) === 'too-large') return 'too-large'
    return { bytes: Buffer.concat(this.#written), report: this.#report.report(conversion), isRejected: conversion.isRejected }
  }

  #begin(): 'taken' | 'unknown-format' | 'too-large' {
    const { from = recogniseMessageFormat(this.#waiting), to, options } = this.#asked
    if (from === undefined) return 'unknown-format'
    this.#conversion = new Conversion(from, to, options)
    return this.#take(this.#conversion.push(this.#waiting))
  }

  #take(part: ConvertedPart): 'taken' | 'too-large' {
    this.#report.add(part)
    for (const bytes of part.bytes) {
      this.#written.push(bytes)
      this.#length += bytes.length
    }
    return this.#length > this.#asked.bytesMax ? 'too-large' : 'taken'
  }
}
