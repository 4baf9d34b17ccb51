import { benchInterchange, countOf, formatNamed, writeAll } from './bench-interchange.ts'
import { measured, type Measured } from './measured.ts'
import { peerOf } from './peer.ts'
import { rates } from './work-rate.ts'

/** So many bytes one interchange has, more or less: many messages, and much more than caches hold. */
const interchangeLength = 2_000_000

/** Vectors that formats are measured with. */
export const formatVectors: readonly (readonly [subject: string, format: string, vector: string])[] = [
  ['wco-xml declaration', 'wco-xml', 'wco-xml/vectors/import-declaration.xml'],
  ['x12 309', 'x12', 'x12/vectors/309-ocean-manifest.x12'],
  ['x12 310', 'x12', 'x12/vectors/310-freight-invoice.x12'],
  ['x12 350', 'x12', 'x12/vectors/350-status.x12'],
  ['edifact CUSCAR', 'edifact', 'edifact/vectors/cuscar.edi'],
  ['edifact CUSDEC', 'edifact', 'edifact/vectors/cusdec.edi'],
  ['edifact PAXLST', 'edifact', 'edifact/vectors/paxlst.edi'],
  ['catair AE', 'catair', 'catair/entry-summary/vectors/vessel-dutiable.catair'],
  ['catair SE', 'catair', 'catair/cargo-release/vectors/release-vessel.catair'],
  ['json declaration', 'json', 'json/vectors/vessel-dutiable.declaration.json'],
  ['data-model-json', 'data-model-json', 'data-model/vectors/manifest.json'],
  ['post-json', 'post-json', 'post/vectors/two-items.post.json'],
  ['post-xml', 'post-xml', 'post/vectors/two-items.post.xml'],
  ['imo-fal-json', 'imo-fal-json', 'imo-fal/vectors/arrival-all-forms.fal.json'],
  ['un-cefact-json-ld', 'un-cefact-json-ld', 'un-cefact/vectors/consignment.un-cefact.jsonld'],
  ['un-cefact-untp-json-ld', 'un-cefact-untp-json-ld', 'un-cefact/vectors/passport.untp.jsonld'],
]

/** Reading and writing of one format, in turns with its peer. */
export async function measureFormat(subject: string, rounds: number): Promise<readonly Measured[]> {
  const [, name, vector] = formatVectors.find(([known]) => known === subject) ?? []
  if (name === undefined || vector === undefined) throw new RangeError(`Cannot measure ${subject}: there is no such format`)
  const format = formatNamed(name)
  const interchange = benchInterchange(format, vector, interchangeLength)
  const { bytes: { length: bytes }, documents: { length: messages } } = interchange
  const peer = peerOf(interchange)
  const { read, peerRead, write, peerWrite } = await rates({
    read: () => {
      const count = countOf(format, interchange.bytes)
      if (count !== messages) throw new Error(`Cannot measure ${subject}: ${String(messages)} messages were written and ${String(count)} read`)
    },
    peerRead: () => peer.read(),
    write: () => writeAll(format, interchange.documents),
    peerWrite: () => peer.write(),
  }, rounds)
  return [
    measured({ subject, operation: 'read', rate: read, messages, bytes, peer: { name: peer.name, rate: peerRead } }),
    measured({ subject, operation: 'write', rate: write, messages, bytes, peer: { name: peer.name, rate: peerWrite } }),
  ]
}
