import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { joinRecords, writeRecord, writeWire } from '../codec/write-record.ts'
import { layout } from '../layouts/chapters.ts'
import { readEnvelope } from './read-envelope.ts'
import { writeRejection } from './write-envelope.ts'

const summary = (key: string, values: Readonly<Record<string, string>>) => writeRecord(layout('entry-summary', key), values)
const header = summary('10', { 'Summary Filing Action Request Code': 'A', 'Entry Filer Code': 'ZZ9', 'Entry Number': '12345675', 'District/Port of Entry': '2704', 'Entry Type Code': '01' })
const line = [
  summary('40', { 'Line Item Identifier': '001', 'Country of Origin Code': 'DE' }),
  summary('50', { 'HTS Number': '7318158000', 'Duty Amount': '100', 'Value of Goods Amount': '10000', 'Unit of Measure Code (1)': 'KG' }),
]
const opening = ['A9901ZZ9SANDBX071626     AE', 'B  2704ZZ9AE'].map((text) => text.padEnd(80))
const closing = ['Y  2704ZZ9AE', 'Z9901ZZ9      071626'].map((text) => text.padEnd(80))
const wire = joinRecords([...opening, header, ...line, ...line, ...closing])

/** Reads, writes the same bytes back, and rejects what is to be rejected, without ever throwing. */
function survives(bytes: Uint8Array): void {
  const envelope = readEnvelope(bytes)
  expect(Buffer.compare(writeWire(envelope.wire), bytes)).toBe(0)
  for (const batch of envelope.batches) if (batch.conditions.length > 0) expect(writeRejection(batch).length % (80 + batch.lineEnding.length)).toBe(0)
}

/** Bytes that look like records more often than chance would have it. */
const nearlyRecords = fc.array(fc.oneof(
  fc.constantFrom(...opening, header, ...line, ...closing, '\n', '\r\n', '\r', '', '10', 'SE10', 'PG01', 'OI', 'PG00S', '\u0000'),
  fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 200 }),
), { maxLength: 200 }).map((parts) => Uint8Array.from(parts.join('\n'), (character) => character.charCodeAt(0)))

describe('readEnvelope() of anything', () => {
  it('never throws on arbitrary bytes and gives them back', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100_000, size: 'max' }), survives), { numRuns: 25 })
  })

  it('never throws on what looks like records', () => {
    fc.assert(fc.property(nearlyRecords, survives), { numRuns: 150 })
  })

  it('never throws on one line of a megabyte', () => {
    survives(new Uint8Array(1_000_000).fill(65))
    survives(new Uint8Array(1_000_000).fill(10))
    survives(Uint8Array.from({ length: 1_000_001 }, (_, index) => index === 500_000 ? 10 : 48))
  })

  it('rejects a valid transmission cut off anywhere', () => {
    expect(readEnvelope(wire).findings).toEqual([])
    // Only the last line ending may be missing.
    for (let length = 0; length < wire.length - 1; length++) {
      const { batches } = readEnvelope(wire.subarray(0, length))
      expect(batches.some((batch) => batch.conditions.length > 0)).toBe(true)
    }
    expect(readEnvelope(wire.subarray(0, -1)).findings).toEqual([])
  })

  it('sees every single byte that is not a standard character', () => {
    fc.assert(fc.property(fc.nat({ max: wire.length - 1 }), fc.integer({ min: 0x80, max: 0xa1 }), (place, byte) => {
      const damaged = Uint8Array.from(wire)
      damaged[place] = byte
      const { findings, batches } = readEnvelope(damaged)
      expect(findings.length + batches.flatMap((batch) => batch.blocks.flatMap((block) => block.transactions.flatMap((each) => each.findings))).length).toBeGreaterThan(0)
    }), { numRuns: 200 })
  })

  it('reads 50,000 records within seconds', () => {
    const many = joinRecords([...opening, ...Array.from({ length: 10_000 }, () => [header, ...line, ...line]).flat(), ...closing])
    const envelope = readEnvelope(many)
    expect(envelope.wire.records).toHaveLength(50_004)
    expect(envelope.findings).toEqual([])
    expect(envelope.batches[0]?.blocks[0]?.transactions).toHaveLength(10_000)
  }, 10_000)
})
