import { Conversion } from '@customhouse/formats/conversion/conversion.ts'
import { documentsOf, formatNamed, numbered, pieceLength, preparedAt, vectorBytes } from './bench-interchange.ts'

/** How much memory a conversion of a long interchange takes. */
export interface StreamMeasured {
  readonly subject: string
  readonly gigabytes: number
  readonly documents: number
  /** Of the conversion alone, generation not counted; bytes that were read. */
  readonly megabytesPerCpuSecond: number
  /** The most memory of the process up to a tenth of the interchange, and in all: flat where these are alike. */
  readonly mostAtTenthMegabytes: number
  readonly mostMegabytes: number
}

interface StreamCase {
  readonly from: string
  readonly vector: string
  readonly to: string
}

/** Streams that are measured, by what they are called. */
export const streamCases: Readonly<Record<string, StreamCase>> = {
  'x12 → edifact': { from: 'x12', vector: 'x12/vectors/309-ocean-manifest.x12', to: 'edifact' },
  'edifact → x12': { from: 'edifact', vector: 'edifact/vectors/cuscar.edi', to: 'x12' },
  'catair → wco-xml': { from: 'catair', vector: 'catair/entry-summary/vectors/vessel-dutiable.catair', to: 'wco-xml' },
  'data-model-json → edifact': { from: 'data-model-json', vector: 'data-model/vectors/manifest.json', to: 'edifact' },
  'wco-xml → data-model-json': { from: 'wco-xml', vector: 'wco-xml/vectors/import-declaration.xml', to: 'data-model-json' },
}

/** Converts one interchange of so many bytes, written while it is read, and looks at the memory of the process. */
export function measureStream(subject: string, gigabytes: number): StreamMeasured {
  const found = streamCases[subject]
  if (found === undefined) throw new RangeError(`Cannot measure ${subject}: there is no such stream`)
  const conversion = new Conversion(formatNamed(found.from), formatNamed(found.to), { preparedAt })
  const length = gigabytes * 1e9
  const memory = { tenth: 0, most: 0 }
  const cpu = { microseconds: 0 }
  let done = 0
  for (const piece of endlessly(found, length)) {
    const before = process.cpuUsage()
    conversion.push(piece)
    const { user, system } = process.cpuUsage(before)
    cpu.microseconds += user + system
    done += piece.length
    memory.most = Math.max(memory.most, process.memoryUsage.rss())
    if (done <= length / 10) memory.tenth = memory.most
  }
  conversion.end()
  if (conversion.isRejected) throw new Error(`Cannot measure ${subject}: the interchange is refused`)
  const megabytes = (bytes: number) => Math.round(bytes / 1e6)
  return {
    subject, gigabytes, documents: conversion.documents, megabytesPerCpuSecond: Number((done / cpu.microseconds).toPrecision(3)), mostAtTenthMegabytes: megabytes(memory.tenth), mostMegabytes: megabytes(memory.most),
  }
}

/** One interchange of about so many bytes in pieces, with the messages of a vector again and again. */
function* endlessly({ from, vector }: StreamCase, length: number): Generator<Uint8Array> {
  const format = formatNamed(from)
  const documents = documentsOf(format, vectorBytes(vector)).map(({ document }) => document)
  const writer = format.createWriter({ preparedAt })
  let waiting: Uint8Array[] = []
  let waits = 0
  for (let made = 0, at = 1; made < length; at += 1) {
    const document = documents[at % documents.length]
    if (document === undefined) throw new RangeError(`Cannot stream ${vector}: it holds no message`)
    const { bytes } = writer.add(numbered(document, at))
    waiting.push(bytes)
    waits += bytes.length
    made += bytes.length
    if (waits < pieceLength) continue
    yield Buffer.concat(waiting)
    waiting = []
    waits = 0
  }
  yield Buffer.concat([...waiting, writer.end().bytes])
}
