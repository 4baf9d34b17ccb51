import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { allLayouts, field, layout } from '../layouts/chapters.ts'
import type { FieldLayout, RecordLayout } from '../layouts/layout.ts'
import { layoutsFor } from '../layouts/layouts-for.ts'
import { readRecords } from './read-records.ts'
import { fieldText, recordValues, textOf } from './wire-record.ts'
import { joinRecords, writeRecord, writeWire } from './write-record.ts'

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const digits = Array.from('0123456789')
const specials = Array.from('!@#$%^&*()-_=+[{]}\\|;:\'",<.>/?`~')
const sharp: Record<FieldLayout['dataClass'], readonly string[]> = {
  'A': letters, 'AN': [...letters, ...digits], 'X': [...letters, ...digits, ...specials, '\u00A2'], 'N': digits, '(S)N': digits, 'D': digits, 'S': [' '],
}

/** Any valid text of a field, as its class and designation allow. */
function validField(part: FieldLayout): fc.Arbitrary<string> {
  if (part.dataClass === 'S') return fc.constant(' '.repeat(part.length))
  const filled = filledField(part)
  return part.designation === 'M' ? filled : fc.oneof(filled, fc.constant(' '.repeat(part.length)))
}

function filledField(part: FieldLayout): fc.Arbitrary<string> {
  if (part.dataClass === 'D') return fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 99 })).map((parts) => parts.map((each) => String(each).padStart(2, '0')).join(''))
  const characters = fc.constantFrom(...sharp[part.dataClass])
  if (part.dataClass === 'N') return fc.string({ unit: characters, minLength: part.length, maxLength: part.length })
  if (part.dataClass === '(S)N') return fc.string({ unit: characters, minLength: 1, maxLength: part.length }).map((text) => text.padStart(part.length))
  const inner = fc.string({ unit: fc.oneof({ weight: 8, arbitrary: characters }, { weight: 1, arbitrary: fc.constant(' ') }), maxLength: part.length - 1 })
  return fc.tuple(characters, inner).map(([first, rest]) => (first + rest).padEnd(part.length))
}

/** Any valid record of a layout, with its discriminator satisfied. */
function validRecord(record: RecordLayout): fc.Arbitrary<string> {
  return fc.tuple(...record.fields.map(validField)).map((parts) => {
    let text = record.constant + parts.join('').slice(record.constant.length)
    if (record.when) text = text.slice(0, record.when.from - 1) + (record.when.values[0] ?? '') + text.slice(record.when.to)
    return text
  })
}

const applications = { input: ['AE', 'SE', 'EQ', 'CQ', 'CB', 'QP', 'WP', 'DE', 'KI'], output: ['AX', 'SX', 'SO', 'ER', 'C1', 'PF', 'MS', 'CX', 'QT', 'WT', 'NS', 'BD', 'DX', 'KR'] } as const

function applicationOf(record: RecordLayout): { application: string; direction: 'input' | 'output' } {
  for (const direction of ['input', 'output'] as const) {
    const application = applications[direction].find((each) => layoutsFor(each, direction).layouts.includes(record))
    if (application !== undefined) return { application, direction }
  }
  throw new Error(`No application for ${record.chapter} ${record.key}`)
}

describe('writeRecord() after readRecords()', () => {
  const readable = allLayouts.filter((each) => each.misreadOf === undefined)
  it.each(readable.map((each) => [`${each.chapter} ${each.key}`, each] as const))('gives the same 80 characters of every valid %s record', (_, record) => {
    fc.assert(fc.property(validRecord(record), (text) => {
      const wire = readRecords(joinRecords([text]), applicationOf(record))
      const read = wire.records[0]
      expect(wire.records).toHaveLength(1)
      expect(read?.layout && [read.layout.constant, read.layout.fields.length]).toBeDefined()
      if (!read?.layout) return
      // OI occurs in two chapters; the general 54 may be drawn with the type of a variant.
      if (read.layout === record) expect(wire.findings).toEqual([])
      if (read.layout === record) expect(writeRecord(record, recordValues(read))).toBe(text)
      expect(writeWire(wire)).toEqual(joinRecords([text]))
    }), { numRuns: 15 })
  })
})

describe('readRecords()', () => {
  const header = 'A9901ZZ9SANDBX071626     AE'.padEnd(80)
  const ten = writeRecord(layout('entry-summary', '10'), { 'Summary Filing Action Request Code': 'A', 'Entry Filer Code': 'ZZ9', 'Entry Number': '12345675', 'District/Port of Entry': '2704', 'Entry Type Code': '01' })
  const read = (lines: readonly string[]) => readRecords(joinRecords([header, ...lines]), { direction: 'input' })

  it('reads values by field and by name', () => {
    const record = read([ten]).records[1]
    expect(record?.id).toBe('10')
    expect(record && fieldText(record, field(layout('entry-summary', '10'), 'District/Port of Entry'))).toBe('2704')
    expect(record && textOf(record, 'Entry Type Code')).toBe('01')
    expect(record && textOf(record, 'Broker Reference Number')).toBe('')
    expect(record && textOf(record, 'No such field')).toBe('')
  })

  it.each([['\n'], ['\r\n'], ['']])('keeps line ending %j', (ending) => {
    const bytes = joinRecords([header, ten, ten], ending)
    const wire = readRecords(bytes, { direction: 'input' })
    expect(wire.lineEnding).toBe(ending)
    expect(wire.records.map((record) => record.id)).toEqual(['A', '10', '10'])
    expect(wire.findings).toEqual([])
    expect(writeWire(wire)).toEqual(bytes)
  })

  it('takes a last record without a line ending', () => {
    const bytes = joinRecords([header, ten]).slice(0, -1)
    const wire = readRecords(bytes, { direction: 'input' })
    expect(wire.findings).toEqual([])
    expect(writeWire(wire)).toEqual(bytes)
  })

  it('converts lower case letters, warns, and keeps what came', () => {
    const wire = read([ten.replace('2704', '27o4')])
    expect(wire.records[1]?.text).toBe(ten.replace('2704', '27O4'))
    expect(wire.records[1]?.raw).toBe(ten.replace('2704', '27o4'))
    expect(wire.findings).toMatchObject([{ code: 'lower-case-converted', severity: 'warning', pointer: { record: { recordType: '10', recordNumber: 2, from: 20, to: 20 } } }])
  })

  it.each([
    ['a short record', ten.slice(0, 79), 'X42', 80, 80],
    ['a long record', `${ten}X`, 'record-length', 81, 81],
    ['data in a filler', replaceAt(ten, 7, 'X'), 'X39', 7, 8],
    ['a control character', replaceAt(ten, 22, '\u0007'), 'X40', 22, 22],
    ['a byte beyond ASCII', replaceAt(ten, 22, '\u00E9'), 'X40', 22, 22],
    ['a digit among letters', replaceAt(ten, 3, '1'), 'data-class', 3, 3],
    ['a special character in an alphanumeric field', replaceAt(ten, 10, '-'), 'data-class', 9, 16],
    ['a date that does not exist', replaceAt(ten, 52, '022926'), '203', 52, 57],
    ['a date with a letter', replaceAt(ten, 52, '02A826'), '203', 52, 57],
    ['a date with a blank', replaceAt(ten, 52, '02 826'), '203', 52, 57],
    ['a blank mandatory field', replaceAt(ten, 18, '    '), 'B03', 18, 21],
    ['an unknown record', 'QQ'.padEnd(80), 'A02', 1, 2],
  ])('reports %s', (...[, line, code, from, to]) => {
    const { findings } = read([line])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ code, severity: 'fatal', pointer: { record: { recordNumber: 2, from, to } } })
    expect(findings[0]?.message).toMatch(/^[A-Z].*[^.]$/)
  })

  it('tells CBP\'s code for a number in the record where it stands', () => {
    const fifty = writeRecord(layout('entry-summary', '50'), { 'HTS Number': '8471300100', 'Duty Amount': '0', 'Value of Goods Amount': '1000', 'Unit of Measure Code (1)': 'NO', 'Quantity (1)': '1' })
    expect(read([fifty]).findings).toEqual([])
    expect(read([replaceAt(fifty, 25, '    10 000')]).findings).toMatchObject([{ code: '437', pointer: { record: { from: 25, to: 34 } } }])
    expect(read([replaceAt(fifty, 25, '      10.0')]).findings).toMatchObject([{ code: '437' }])
    expect(read([replaceAt(fifty, 14, '          ')]).findings).toMatchObject([{ code: '438' }])
    expect(read([replaceAt(fifty, 14, '       123')]).findings).toEqual([])
  })

  it('discards leading spaces with a warning', () => {
    const wire = read([replaceAt(ten, 22, '  REF0001')])
    expect(wire.findings).toMatchObject([{ code: 'leading-space-discarded', severity: 'warning' }])
    expect(wire.records[1] && textOf(wire.records[1], 'Broker Reference Number')).toBe('REF0001')
  })

  it('follows the application identifier of the envelope', () => {
    const wire = readRecords(joinRecords(['A9901ZZ9SANDBX071626     DE'.padEnd(80), 'B  2704ZZ9DE'.padEnd(80), '31'.padEnd(80)]), { direction: 'input' })
    expect(wire.records[2]?.layout?.chapter).toBe('drawback')
  })

  it('passes over blank lines with a warning and keeps them', () => {
    const bytes = new TextEncoder().encode(`\n\n${header}\n\n${ten}\n\n\n`)
    const wire = readRecords(bytes, { direction: 'input' })
    expect(wire.records).toHaveLength(2)
    expect(wire.findings.map((each) => each.code)).toEqual(['blank-line-ignored'])
    expect(writeWire(wire)).toEqual(bytes)
  })
})

describe('writeRecord()', () => {
  const fifty = layout('entry-summary', '50')
  const values = { 'Duty Amount': '0', 'Value of Goods Amount': '5', 'HTS Number': '1' }
  it('justifies numbers to the right with zeros and text to the left with spaces', () => {
    expect(writeRecord(fifty, { ...values, 'Unit of Measure Code (1)': 'KG' })).toBe('501          0000000000 0000000005             KG '.padEnd(80))
  })
  it.each([
    ['a name that the layout does not have', { ...values, 'Colour': 'RED' }],
    ['a value that is too long', { ...values, 'Duty Amount': '12345678901' }],
    ['letters in a number', { ...values, 'Duty Amount': '12A' }],
    ['lower case', { ...values, 'HTS Number': 'abc' }],
    ['a mandatory number that is absent', { 'HTS Number': '1', 'Duty Amount': '1' }],
  ])('throws RangeError for %s', (_, wrong) => {
    expect(() => writeRecord(fifty, wrong)).toThrow(RangeError)
  })
  it('throws RangeError for a date that does not exist', () => {
    expect(() => writeRecord(layout('entry-summary', '11'), { 'Importer of Record Number': '1', 'Estimated Entry Date': '023026' })).toThrow(RangeError)
  })
})

function replaceAt(text: string, from: number, part: string): string {
  return text.slice(0, from - 1) + part + text.slice(from - 1 + part.length)
}
