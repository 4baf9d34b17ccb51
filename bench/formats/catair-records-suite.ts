import { createRecordReader, type RecordsRead } from '@customhouse/formats/catair/codec/record-reader.ts'
import { fieldTexts } from '@customhouse/formats/catair/codec/wire-record.ts'
import { benchInterchange, formatNamed, pieceLength } from './bench-interchange.ts'
import { measured, type Measured } from './measured.ts'
import { peerOf } from './peer.ts'
import { rates } from './work-rate.ts'

/** Records of CATAIR with every field checked and its value taken, without the documents that they make. */
export async function measureCatairRecords(subject: string, rounds: number): Promise<readonly Measured[]> {
  const interchange = benchInterchange(formatNamed('catair'), 'catair/entry-summary/vectors/vessel-dutiable.catair', 2_000_000)
  const { bytes } = interchange
  const peer = peerOf(interchange)
  const fields = takeFields(bytes)
  const { read, peerRead } = await rates({
    read: () => {
      if (takeFields(bytes) !== fields) throw new Error('Cannot measure CATAIR records: not every reading gives the same')
    },
    peerRead: () => peer.read(),
  }, rounds)
  return [measured({ subject, operation: 'read', rate: read, messages: Math.round(bytes.length / 81), bytes: bytes.length, peer: { name: peer.name, rate: peerRead }, note: 'Messages are records here' })]
}

/** How many characters all values have: so that none is left untaken. */
function takeFields(bytes: Uint8Array): number {
  const reader = createRecordReader({ direction: 'input' })
  let characters = 0
  const take = ({ records, findings }: RecordsRead) => {
    if (findings.length > 0) throw new Error('Cannot measure CATAIR records: they are not sound')
    for (const record of records) for (const text of fieldTexts(record)) characters += text.length
  }
  for (let at = 0; at < bytes.length; at += pieceLength) take(reader.push(bytes.subarray(at, at + pieceLength)))
  take(reader.end())
  return characters
}
