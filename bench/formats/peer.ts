import { XMLBuilder, XMLParser } from 'fast-xml-parser'
import { X12Parser } from 'node-x12'
import type { BenchInterchange } from './bench-interchange.ts'

/** The best known library for the job, or a bound that no reading can be faster than. Each does one whole interchange. */
export interface Peer {
  readonly name: string
  read(): unknown
  write(): unknown
}

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** The peer of a format, ready for an interchange. */
export function peerOf(interchange: BenchInterchange): Peer {
  const make = peers[interchange.format.name] ?? jsonPeer
  return make(interchange)
}

const peers: Readonly<Record<string, (interchange: BenchInterchange) => Peer>> = {
  'wco-xml': xmlPeer,
  'post-xml': xmlPeer,
  'x12': x12Peer,
  'edifact': (interchange) => splitPeer(interchange, "'", '+'),
  'catair': (interchange) => splitPeer(interchange, '\n', undefined),
}

/** JSON.parse and JSON.stringify, message by message; decoding counted. */
function jsonPeer({ messages, documents }: BenchInterchange): Peer {
  const parsed = messages.map((bytes) => JSON.parse(decoder.decode(bytes)) as unknown)
  return {
    name: 'JSON',
    read: () => each(documents.length, messages, (bytes) => JSON.parse(decoder.decode(bytes)) as unknown),
    write: () => each(documents.length, parsed, (value) => encoder.encode(JSON.stringify(value))),
  }
}

/** fast-xml-parser, message by message, attributes kept and nothing validated. */
function xmlPeer({ messages, documents }: BenchInterchange): Peer {
  const options = { ignoreAttributes: false, parseTagValue: false }
  const parser = new XMLParser(options)
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it moves to a package of its own; this one still works and is at hand
  const builder = new XMLBuilder(options)
  const parsed = messages.map((bytes) => parser.parse(decoder.decode(bytes)) as unknown)
  return {
    name: 'fast-xml-parser',
    read: () => each(documents.length, messages, (bytes) => parser.parse(decoder.decode(bytes)) as unknown),
    write: () => each(documents.length, parsed, (value) => encoder.encode(builder.build(value))),
  }
}

/** node-x12: its tree of segments and elements, the whole interchange at once. */
function x12Peer({ bytes }: BenchInterchange): Peer {
  const parsed = new X12Parser(true).parse(decoder.decode(bytes))
  return {
    name: 'node-x12',
    read: () => new X12Parser(true).parse(decoder.decode(bytes)),
    write: () => encoder.encode(parsed.toString()),
  }
}

/** No library at hand reads it: a bound, which cuts the text into segments and elements (or lines) and joins it again, and knows nothing. */
function splitPeer({ bytes }: BenchInterchange, terminator: string, separator: string | undefined): Peer {
  const cut = (): readonly (string | readonly string[])[] => {
    const segments = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').split(terminator)
    return separator === undefined ? segments : segments.map((segment) => segment.split(separator))
  }
  const segments = cut()
  return {
    name: separator === undefined ? 'bound: cut lines' : 'bound: cut',
    read: cut,
    write: () => Buffer.from(segments.map((segment) => (typeof segment === 'string' ? segment : segment.join(separator))).join(terminator), 'latin1'),
  }
}

function each<Item>(count: number, items: readonly Item[], work: (item: Item) => unknown): unknown {
  let last: unknown
  for (let at = 0; at < count; at += 1) {
    const item = items[at % items.length]
    if (item !== undefined) last = work(item)
  }
  return last
}
