import { Conversion } from '@customhouse/formats/conversion/conversion.ts'
import { benchInterchange, countOf, formatNamed, pieceLength, preparedAt, writeAll } from './bench-interchange.ts'
import { measured, type Measured } from './measured.ts'
import { rates } from './work-rate.ts'

interface ConversionCase {
  readonly from: string
  readonly vector: string
  readonly to: string
  readonly message?: string
}

/** Conversions that are measured, by what they are called. */
export const conversionCases: Readonly<Record<string, ConversionCase>> = {
  'catair AE → wco-xml': { from: 'catair', vector: 'catair/entry-summary/vectors/vessel-dutiable.catair', to: 'wco-xml' },
  'x12 309 → edifact CUSCAR': { from: 'x12', vector: 'x12/vectors/309-ocean-manifest.x12', to: 'edifact', message: 'CUSCAR' },
  'edifact CUSCAR → x12 309': { from: 'edifact', vector: 'edifact/vectors/cuscar.edi', to: 'x12', message: '309' },
  'edifact CUSCAR → data-model-json': { from: 'edifact', vector: 'edifact/vectors/cuscar.edi', to: 'data-model-json' },
}

/** A conversion with its loss report, beside the sum of reading and writing alone. */
export async function measureConversion(subject: string, rounds: number): Promise<readonly Measured[]> {
  const found = conversionCases[subject]
  if (found === undefined) throw new RangeError(`Cannot measure ${subject}: there is no such conversion`)
  const from = formatNamed(found.from)
  const to = formatNamed(found.to)
  const options = { preparedAt, ...(found.message !== undefined && { message: found.message }) }
  const { bytes, documents } = benchInterchange(from, found.vector, 1_000_000)
  let lost = 0
  const convert = () => {
    const conversion = new Conversion(from, to, options)
    lost = 0
    for (let at = 0; at < bytes.length; at += pieceLength) lost += conversion.push(bytes.subarray(at, at + pieceLength)).lost.length
    lost += conversion.end().lost.length
    if (conversion.documents !== documents.length) throw new Error(`Cannot measure ${subject}: ${String(conversion.documents)} of ${String(documents.length)} messages were converted`)
  }
  const { converted, read, write } = await rates({ converted: convert, read: () => countOf(from, bytes), write: () => writeAll(to, documents) }, rounds)
  return [measured({
    subject, operation: 'convert', rate: converted, messages: documents.length, bytes: bytes.length, peer: { name: 'read + write', rate: 1 / (1 / read + 1 / write) },
    note: `${(lost / documents.length).toFixed(1)} elements lost in each message`,
  })]
}
