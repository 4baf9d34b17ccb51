import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, Pointer } from '@customhouse/vocabulary/finding/finding.ts'
import { cuttingOf, linesOf } from '../text/text-lines.ts'
import { placedText, placeOf, type PlacedText } from './finding-place.ts'

const sample = (name: string) => readFileSync(new URL(`../../../../samples/${name}`, import.meta.url), 'utf8')
const finding = (pointer: Pointer): Finding => ({ code: 'sample', severity: 'fatal', pointer, message: 'Sample', authority: '', remedy: '' })
const textOf = (text: string, format?: string): PlacedText => placedText(linesOf(text, cuttingOf(text, format)), format)

function marked(text: PlacedText, pointer: Pointer, message?: number): string {
  const place = placeOf(finding(pointer), text, message)
  return place === 'whole' ? 'whole' : `${String(place.line + 1)}: ${text.lines[place.line]?.text.slice(place.from, place.to) ?? ''}`
}

describe('placeOf()', () => {
  it('finds positions of a record of CATAIR', () => {
    const text = textOf(sample('rejected-check-digit.catair'), 'catair')
    expect(marked(text, { record: { recordType: '10', recordNumber: 3, from: 4, to: 16 } })).toBe('3: ZZ9  00001119')
  })
  it('finds records that follow each other unbroken', () => {
    const text = textOf(sample('rejected-check-digit.catair').replaceAll(/\r?\n/g, ''), 'catair')
    expect(marked(text, { record: { recordType: '10', recordNumber: 3, from: 4, to: 16 } })).toBe('3: ZZ9  00001119')
  })
  it('finds an element of a segment of X12', () => {
    const text = textOf(sample('x12/309-manifest.x12').replaceAll(/\r?\n/g, ''), 'x12')
    expect(text.lines.length).toBeGreaterThan(5)
    expect(marked(text, { source: 'segment 1 ISA-05' })).toBe(`1: ${text.lines[0]?.text.split('*')[5] ?? ''}`)
  })
  it('finds a segment of the second message of EDIFACT', () => {
    const text = textOf("UNA:+.? 'UNB+UNOC:3'UNH+1+A'BGM+1'UNT+3+1'UNH+2+B'BGM+2+don?'t'UNT+3+2'UNZ+2'", 'edifact')
    expect(marked(text, { source: 'message 2 segment 2 BGM02' })).toBe("7: don?'t'")
    expect(marked(text, { source: 'segment 2 BGM' })).toBe("4: BGM+1'")
  })
  it('finds a tag by line and column', () => {
    expect(marked(textOf('<a>\n  <b c="d">e</b>\n</a>', 'wco-xml'), { source: 'line 2 column 3' })).toBe('2: <b c="d">')
  })
  it('finds a value of JSON by its pointer, and the nearest above one that is absent', () => {
    const text = textOf(sample('vessel-dutiable.json'), 'json')
    expect(marked(text, { declaration: '/entryNumber' })).toBe('4: "ZZ900002017"')
    expect(marked(text, { declaration: '/goodsItems/1/commodities/0/code' })).toMatch(/: "6912003950"$/)
    expect(marked(text, { declaration: '/bonds/0/amount' })).toBe('7: {')
  })
  it('finds the declaration of a list by its number', () => {
    const text = textOf('{"declarations":[\n{"kind":"a"},\n{"kind":"b"}]}', 'json')
    expect(marked(text, { declaration: '/kind' }, 1)).toBe('3: "b"')
    expect(marked(text, { source: 'declaration 2 /kind' })).toBe('3: "b"')
  })
  it('says that a finding without a place, or with one that is not there, is about the whole', () => {
    const text = textOf('A\nB', 'catair')
    expect(marked(text, {})).toBe('whole')
    expect(marked(text, { record: { recordType: 'X', recordNumber: 9, from: 1, to: 2 } })).toBe('whole')
  })
  it('never leaves the text, whatever it is and whatever the finding names', () => {
    const number = fc.oneof(fc.integer({ min: -3, max: 40 }), fc.constant(1e9))
    const source = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom('line', 'segment', 'character', 'byte', 'message 2 segment', 'declaration'), number).map(([word, at]) => `${word} ${String(at)}`),
      fc.tuple(number, number).map(([line, column]) => `line ${String(line)} column ${String(column)}`),
      fc.tuple(number, number).map(([at, element]) => `segment ${String(at)} BGM${String(element).padStart(2, '0')}`),
    )
    const pointer = fc.record({
      source, declaration: fc.oneof(fc.string(), fc.array(fc.oneof(fc.string(), fc.nat({ max: 5 }).map(String))).map((names) => names.map((name) => `/${name}`).join(''))),
      record: fc.record({ recordType: fc.string(), recordNumber: number, from: number, to: number }),
    }, { requiredKeys: [] })
    const json = fc.json().map((one) => one.slice(0, 200))
    fc.assert(fc.property(fc.oneof(fc.string(), json, fc.string({ unit: fc.constantFrom('a', '\n', '\r', "'", '~', '*', '+', '"', '{', '[') })), fc.constantFrom(undefined, 'catair', 'json', 'x12', 'edifact', 'wco-xml'), pointer, (text, format, at) => {
      const placed = textOf(text, format)
      const place = placeOf(finding(at), placed)
      if (place === 'whole') return
      const line = placed.lines[place.line]
      expect(line).toBeDefined()
      expect(place.from).toBeGreaterThanOrEqual(0)
      expect(place.to).toBeLessThanOrEqual(line?.text.length ?? -1)
      expect(place.from <= place.to).toBe(true)
    }), { numRuns: 2000 })
  })
})
