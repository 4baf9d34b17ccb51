import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatSchema } from './artifacts/json-schema.ts'
import { isOfCodeList, isOutsideCodeLists } from './code-list.ts'
import { isDateTime } from './date-time-format.ts'
import { followsFormat, parseValueFormat } from './value-format.ts'

const follows = (text: string, notation: string) => {
  const format = parseValueFormat(notation)
  return format === undefined ? undefined : followsFormat(text, format)
}

describe('parseValueFormat()', () => {
  it('reads the notation of EDIFACT', () => {
    expect(parseValueFormat('an..35')).toEqual({ characters: 'an', min: 1, max: 35, decimals: 0 })
    expect(parseValueFormat('a2')).toEqual({ characters: 'a', min: 2, max: 2, decimals: 0 })
    expect(parseValueFormat('n..16,3')).toEqual({ characters: 'n', min: 1, max: 16, decimals: 3 })
  })
  it.each(['', 'x3', 'an', 'an..', 'n..16,', 'an..123456', ' an3'])('knows no %s', (notation) => {
    expect(parseValueFormat(notation)).toBeUndefined()
  })
})

describe('followsFormat()', () => {
  it.each<[string, string, boolean]>([
    ['-1234567890123.456', 'n..16,3', true], ['12345678901234.567', 'n..16,3', false], ['1.2345', 'n..16,3', false], ['1.', 'n..16,3', false], ['.5', 'n..16,3', false], ['1e3', 'n..16,3', false],
    ['+1', 'n..5', false], ['7', 'n1', true], ['77', 'n1', false], ['GB', 'a2', true], ['G', 'a2', false], ['G1', 'a2', false], ['é', 'a..3', false],
    ['😀😀', 'an..2', true], ['😀😀😀', 'an..2', false], ['a\nb', 'an..3', true],
  ])('of %j and %s is %s', (text, notation, expected) => {
    expect(follows(text, notation)).toBe(expected)
  })

  it('agrees with the JSON Schema of the format, whatever the text', () => {
    const notation = fc.tuple(fc.constantFrom('a', 'n', 'an'), fc.constantFrom('', '..'), fc.integer({ min: 1, max: 6 }), fc.constantFrom('', ',2')).map((parts) => parts.join(''))
    const text = fc.string({ unit: fc.constantFrom('1', '0', '.', '-', 'A', 'z', ' ', '😀'), minLength: 1, maxLength: 8 })
    fc.assert(fc.property(notation, text, (format, value) => {
      const parsed = parseValueFormat(format)
      if (parsed === undefined) return
      const schema = formatSchema(parsed)
      const length = Array.from(value).length
      const bySchema = typeof schema['pattern'] === 'string' ? new RegExp(schema['pattern'], 'u').test(value) : length >= Number(schema['minLength']) && length <= Number(schema['maxLength'])
      expect(followsFormat(value, parsed)).toBe(bySchema)
    }), { numRuns: 1000 })
  })

  it('is done at once with a text that is far too long', () => {
    expect(follows('1'.repeat(10_000_000), 'n..16,3')).toBe(false)
  })
})

describe('isDateTime()', () => {
  it.each<[string, string | undefined, boolean]>([
    ['20240229', '102', true], ['20230229', '102', false], ['20241301', '102', false], ['202402291015', '203', true], ['202402299915', '203', false], ['20240229101559', '204', true],
    ['20240229101559Z', '304', true], ['20240229101559+01', '304', true], ['240229', '101', true], ['2402291015', '201', true], ['202402', '610', true], ['20240101-20240131', '718', true],
    ['whatever', '999', true], ['20240229', 'XYZ', false], ['2024-02-29', undefined, true], ['2023-02-29', undefined, false], ['2024-02-29T10:15:00+01:00', undefined, true], ['2024', undefined, true], ['29 February', undefined, false],
  ])('of %s in %s is %s', (value, form, expected) => {
    expect(isDateTime(value, form)).toBe(expected)
  })
})

describe('code lists', () => {
  it('know what is small enough to be known', () => {
    expect([isOfCodeList('ISO 3166-1', 'DE'), isOfCodeList('ISO 3166-1', 'QQ'), isOfCodeList('ISO 4217', 'USD'), isOfCodeList('UN/ECE Rec 20', 'KGM#G'), isOfCodeList('UN/ECE Rec 19', '4'), isOfCodeList('EDIFACT 4053', 'FOB')]).toEqual([true, false, true, true, true, true])
    expect(isOfCodeList('UN/LOCODE', 'USNYC')).toBeUndefined()
  })
  it('object only where every list is known and none has the code', () => {
    expect(isOutsideCodeLists(['ISO 3166-1'], 'QQ')).toBe(true)
    expect(isOutsideCodeLists(['ISO 3166-1', 'user codes'], 'QQ')).toBe(false)
    expect(isOutsideCodeLists([], 'QQ')).toBe(false)
  })
})
