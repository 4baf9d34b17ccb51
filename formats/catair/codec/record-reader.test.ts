import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layout } from '../layouts/chapters.ts'
import { readRecords } from './read-records.ts'
import { createRecordReader, type RecordsRead } from './record-reader.ts'
import { fieldText, fieldTexts } from './wire-record.ts'
import { joinRecords, writeRecord } from './write-record.ts'

const header = 'A9901ZZ9SANDBX071626     AE'.padEnd(80)
const ten = writeRecord(layout('entry-summary', '10'), { 'Summary Filing Action Request Code': 'A', 'Entry Filer Code': 'ZZ9', 'Entry Number': '12345675', 'District/Port of Entry': '2704', 'Entry Type Code': '01' })
const faulty = `${ten.slice(0, 20)}lower${ten.slice(25)}`

function readInPieces(bytes: Uint8Array, sizes: readonly number[]): RecordsRead {
  const reader = createRecordReader({ direction: 'input' })
  const parts: RecordsRead[] = []
  let from = 0
  for (let index = 0; from < bytes.length; index++) {
    // The same memory is used for every piece, as a file is read.
    const piece = bytes.slice(from, from + (sizes[index % sizes.length] ?? 1))
    parts.push(reader.push(piece))
    from += piece.length
    piece.fill(0x78)
  }
  parts.push(reader.end())
  return { records: parts.flatMap((part) => part.records), findings: parts.flatMap((part) => part.findings) }
}

describe('createRecordReader()', () => {
  const lines = fc.array(fc.constantFrom(ten, ten, faulty, ten.slice(0, 60), '31', 'ZZUNKNOWN', `${ten}TOO LONG`, ''), { minLength: 1, maxLength: 120 })

  it('reads pieces of any size as readRecords() reads the whole', () => {
    fc.assert(fc.property(lines, fc.constantFrom('\n', '\r\n'), fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 }), (...[records, ending, sizes]) => {
      const bytes = joinRecords([header, ...records], ending)
      const whole = readRecords(bytes, { direction: 'input' })
      expect(readInPieces(bytes, sizes)).toEqual({ records: whole.records, findings: whole.findings })
    }), { numRuns: 60 })
  })

  it.each([[['']], [['', '\n']], [['', '\r\n']]])('reads unbroken records, and the line ending after them %j', ([ending, last]) => {
    const bytes = new TextEncoder().encode([header, ...Array.from({ length: 200 }, () => ten)].join(ending) + (last ?? ''))
    const whole = readRecords(bytes, { direction: 'input' })
    expect(whole.records).toHaveLength(201)
    for (const size of [7, 80, 4096, 16_000]) expect(readInPieces(bytes, [size])).toEqual({ records: whole.records, findings: whole.findings })
  })

  it('reports a line ending among unbroken records, and loses nothing after it', () => {
    const bytes = new TextEncoder().encode(`${header}${ten.repeat(100)}\n${ten}\n${ten}\n`)
    const read = readInPieces(bytes, [1000])
    expect(read.findings.map((finding) => finding.severity)).toContain('fatal')
    expect(read.records.at(-1)).toMatchObject({ id: '10', raw: ten })
  })

  it('stops at a line without end, and keeps none of it', () => {
    const reader = createRecordReader({ direction: 'input' })
    reader.push(joinRecords([header, ...Array.from({ length: 60 }, () => ten)]))
    const piece = new Uint8Array(50_000).fill(0x41)
    const found = [reader.push(piece), reader.push(piece), reader.push(piece), reader.end()].flatMap((part) => part.findings)
    expect(found.map((finding) => finding.code)).toEqual(['record-endless'])
    expect(reader.isAbandoned).toBe(true)
  })

  it('stops where too much is wrong', () => {
    const reader = createRecordReader({ direction: 'input' })
    const read = Array.from({ length: 30 }, () => reader.push(joinRecords(Array.from({ length: 500 }, () => '?'.padEnd(80)))))
    const findings = read.flatMap((part) => part.findings)
    expect(findings).toHaveLength(10_001)
    expect(findings.at(-1)?.code).toBe('too-many-findings')
    expect(reader.isAbandoned).toBe(true)
  })
})

describe('fieldTexts()', () => {
  it('gives every data field as fieldText() does', () => {
    const [, record] = readRecords(joinRecords([header, ten]), { direction: 'input' }).records
    expect(record && fieldTexts(record)).toEqual(record?.layout?.dataFields.map((field) => fieldText(record, field)))
    expect(record && fieldTexts(record)).toContain('2704')
  })
})
