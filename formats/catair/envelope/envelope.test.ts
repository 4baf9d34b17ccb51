import { describe, expect, it } from 'vitest'
import { joinRecords, writeRecord } from '../codec/write-record.ts'
import { readRecords } from '../codec/read-records.ts'
import { layout } from '../layouts/chapters.ts'
import { filerOf, senderOf } from './envelope-fields.ts'
import { readEnvelope } from './read-envelope.ts'
import { responseApplication, writeNotification, writeRejection, writeResponse } from './write-envelope.ts'

const pad = (text: string) => text.padEnd(80)
const a = pad('A1234N01PASSED010108     AE                                BATCH-AAAAAA-TEXT-001')
const b = pad('B  1201N01AE                                                BLOCK-AAAAAA-TEXT-01')
const y = pad('Y  1201N01AE')
const z = pad('Z1234N01      010108')
const ten = writeRecord(layout('entry-summary', '10'), { 'Summary Filing Action Request Code': 'A', 'Entry Filer Code': 'N01', 'Entry Number': '50000035', 'District/Port of Entry': '1201', 'Entry Type Code': '01' })
const eleven = writeRecord(layout('entry-summary', '11'), { 'Importer of Record Number': '89-100000100' })

const codesOf = (...lines: readonly string[]) => readEnvelope(joinRecords(lines)).batches.map((batch) => batch.conditions.map((condition) => condition.code))
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes).split('\n').slice(0, -1)

describe('readEnvelope()', () => {
  it('divides batches into blocks and transactions', () => {
    const envelope = readEnvelope(joinRecords([a, b, ten, eleven, ten, y, b, ten, y, z, a, b, ten, y, z]))
    expect(envelope.findings).toEqual([])
    expect(envelope.batches.map((batch) => batch.blocks.map((block) => block.transactions.map((each) => each.records.map((record) => record.id))))).toEqual([
      [[['10', '11'], ['10']], [['10']]], [[['10']]],
    ])
    expect(envelope.batches[0]?.application).toBe('AE')
    expect(envelope.batches[0] && senderOf(envelope.batches[0])).toEqual({ site: '1234', id: 'N01', office: '', password: 'PASSED', date: '2008-01-01' })
    const block = envelope.batches[0]?.blocks[0]
    expect(block && filerOf(block)).toMatchObject({ port: '1201', filer: 'N01', isPreparerUsed: false, userText: 'BLOCK-AAAAAA-TEXT-01' })
  })

  it.each([
    ['an accepted batch', [a, b, ten, y, z], []],
    ['nothing', [], ['X01']],
    ['no A-record', [b, ten, y, z], ['X01']],
    ['no B-record', [a, ten, y, z], ['X03']],
    ['no block', [a, z], ['X03']],
    ['no detail', [a, b, y, z], ['X04']],
    ['no Y-record', [a, b, ten, z], ['X05']],
    ['no Z-record', [a, b, ten, y], ['X06']],
    ['a cut transmission', [a, b, ten], ['X06', 'X05']],
    ['no site', [pad(`A    ${a.slice(5)}`), b, ten, y, pad(`Z    ${z.slice(5)}`)], ['X07']],
    ['no ID', [`A1234   ${a.slice(8)}`, b, ten, y, pad('Z1234         010108')], ['X08']],
    ['an unknown date', [a.replace('010108', '013208'), b, ten, y, z.replace('010108', '013208')], ['X10']],
    ['no application', [a.replace('     AE', '       '), b, ten, y, z], ['X11']],
    ['an unknown application', [a.replace('     AE', '     EI'), b.replace('N01AE', 'N01EI'), ten, y.replace('AE', 'EI'), z], ['X12', 'X12']],
    ['another Z-record', [a, b, ten, y, z.replace('1234', '1235')], ['X14']],
    ['no port', [a, b.replace('1201', '    '), ten, y.replace('1201', '    '), z], ['X15']],
    ['no filer', [a, b.replace('N01', '   '), ten, y.replace('N01', '   '), z], ['X16']],
    ['another application in the block', [a, b.replace('AE', 'SE'), ten, y.replace('AE', 'SE'), z], ['X19']],
    ['an unknown preparer indicator', [a, at(b, 56, '2'), ten, y, z], ['X21']],
    ['preparer codes without indicator', [a, at(b, 47, '1232N01'), ten, y, z], ['X22']],
    ['a preparer indicator without codes', [a, at(b, 56, '1'), ten, y, z], ['X24', 'X25']],
    ['another preparer', [a, at(b, 47, '1232N02  1'), ten, y, z], ['X26']],
    ['the same preparer', [a, at(b, 47, '1232N01  1'), ten, y, z], []],
    ['another Y-record', [a, b, ten, pad('Y  1203N01AE'), z], ['X32']],
    ['data in a filler', [a, at(b, 20, 'X'), ten, y, z], ['X39']],
    ['control characters', [at(a, 60, '\u0001'), b, ten, y, z], ['X40']],
    ['a short Z-record', [a, b, ten, y, z.slice(0, 79)], ['X42']],
  ])('judges %s', (_, lines, codes) => {
    expect(codesOf(...lines)).toEqual([codes])
  })

  it('judges records after the last batch', () => {
    expect(codesOf(a, b, ten, y, z, ten)).toEqual([[], ['X01', 'X06', 'X03', 'X05']])
  })

  it('refuses preparer codes where the application does not allow them, and checks the count of an in-bond block', () => {
    const query = [a.replace('     AE', '     EQ'), at(b.replace('N01AE', 'N01EQ'), 47, '1232N01  1'), pad('J0Y'), y.replace('AE', 'EQ'), z]
    expect(codesOf(...query)).toEqual([['X23']])
    const inBond = (count: string) => [pad('A1234N01PASSED010108'), pad('B  1201N01QP'), pad('10'), pad(`Y  1201N01QP${count}`), pad('Z1234N01PASSED010108')]
    expect(codesOf(...inBond('00001'))).toEqual([[]])
    expect(codesOf(...inBond('00002'))).toEqual([['X32']])
  })

  it('refuses applications that are not available here', () => {
    const { batches } = readEnvelope(joinRecords([a, b, ten, y, z]), { available: ['SE'] })
    expect(batches[0]?.conditions).toMatchObject([{ code: 'X13', finding: { pointer: { record: { recordType: 'A', from: 26, to: 27 } } } }])
  })

  it('gives transactions their findings of form and structure in the order of records', () => {
    const { batches } = readEnvelope(joinRecords([a, b, at(ten, 9, '5000003-'), pad('40 001    GB'), pad('QQ'), y, z]))
    expect(batches[0]?.conditions).toEqual([])
    expect(batches[0]?.blocks[0]?.transactions[0]?.findings.map((finding) => [finding.code, finding.pointer.record?.recordNumber])).toEqual([
      ['data-class', 3], ['431', 4], ['X39', 4], ['407', 4], ['A02', 5],
    ])
  })
})

describe('writeResponse()', () => {
  it('mirrors the envelope with the identifier of the response, without the password', () => {
    const batch = readEnvelope(joinRecords([a, b, ten, y, z], '\r\n')).batches[0]
    const text = batch && new TextDecoder().decode(writeResponse(batch, responseApplication('AE'), [[pad('E0'), pad('E1')]]))
    expect(text?.split('\r\n')).toEqual([
      pad('A1234N01      010108     AX                                BATCH-AAAAAA-TEXT-001'),
      pad('B  1201N01AX                                                BLOCK-AAAAAA-TEXT-01').slice(0, 59) + b.slice(59),
      pad('E0'), pad('E1'), pad('Y  1201N01AX00002'), z, '',
    ])
    expect(() => batch && writeResponse(batch, 'AX', [])).toThrow(RangeError)
    expect(() => batch && writeResponse(batch, 'AX', [['E1']])).toThrow(RangeError)
  })
})

describe('writeRejection()', () => {
  it('reports batch conditions as the chapter shows it', () => {
    const batch = readEnvelope(joinRecords([a.replace('     AE', '     EI'), b, ten, y, z])).batches[0]
    expect(batch && textOf(writeRejection({ ...batch, conditions: batch.conditions.slice(0, 1) }))).toEqual([
      pad('A1234N01      010108                                       BATCH-AAAAAA-TEXT-001'),
      `B${' '.repeat(78)}B`,
      pad('X1 FX12   NOT A KNOWN ACE APPLICATION ID CODE'),
      pad('X1RF999   BATCH REJECTED'),
      `Y           00002${' '.repeat(62)}Y`,
      `Z${' '.repeat(78)}Z`,
    ])
  })

  it('names the block that a condition concerns', () => {
    const bad = at(b, 60, 'BLOCK-CCCCCC-TEXT-003')
    const batch = readEnvelope(joinRecords([a, b, ten, y, bad.replace('1201', '1202'), ten, pad('Y  1203N01AE'), z])).batches[0]
    expect(batch && textOf(writeRejection(batch)).slice(2, 5)).toEqual([
      pad('X0 BLOCK  000002 REF ID: 1202 N01    AE BLOCK-CCCCCC-TEXT-003'),
      pad('X1 FX32   Y-REC DOES NOT MATCH B-REC'),
      pad('X1RF999   BATCH REJECTED'),
    ])
  })

  it('can be read again, whatever was sent', () => {
    for (const lines of [[], ['\u0001\u00FF'], [a.toLowerCase(), at(b, 60, '\u00E9'), 'x']]) {
      for (const batch of readEnvelope(joinRecords(lines)).batches) {
        expect(readRecords(writeRejection(batch), { direction: 'output' }).findings.filter((finding) => finding.severity === 'fatal')).toEqual([])
      }
    }
  })
})

describe('writeNotification()', () => {
  it('writes an envelope of its own', () => {
    const bytes = writeNotification({ site: '9901', id: 'ZZ9', date: '2026-07-16', application: 'SO', blocks: [{ port: '2704', filer: 'ZZ9', preparerPort: '2704', preparerFiler: 'ZZ9', lines: [pad('WO10')] }] })
    expect(textOf(bytes)).toEqual([pad('A9901ZZ9      071626     SO'), pad('B  2704ZZ9SO                                  2704ZZ9  1'), pad('WO10'), pad('Y  2704ZZ9SO00001'), pad('Z9901ZZ9      071626')])
  })
})

function at(text: string, from: number, part: string): string {
  return text.slice(0, from - 1) + part + text.slice(from - 1 + part.length)
}
