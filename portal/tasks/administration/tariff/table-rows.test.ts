import { describe, expect, it } from 'vitest'
import { printedNumber } from './printed-number.ts'
import { cellText, columnsOfRows, rowsIn } from './table-rows.ts'

describe('rowsIn()', () => {
  it.each(['[{"a":1}]', '{"rows":[{"a":1}]}'])('reads %s', (text) => { expect(rowsIn(text)).toEqual([{ a: 1 }]) })
  it.each(['', '{', '[]', '[1]', '{"a":[]}', 'null', '[[]]'])('reads nothing in %j', (text) => { expect(rowsIn(text)).toBeUndefined() })
})

describe('columnsOfRows() and cellText()', () => {
  it('show every member once, and what is not text as JSON', () => {
    expect(columnsOfRows([{ a: 1, b: 2 }, { c: 3, a: 4 }])).toEqual(['a', 'b', 'c'])
    expect([cellText('x'), cellText(undefined), cellText(['1', '2']), cellText(true)]).toEqual(['x', '', '["1","2"]', 'true'])
  })
})

describe('printedNumber()', () => {
  it.each([['3924104000', '3924.10.40.00'], ['99038115', '9903.81.15'], ['3924', '3924']])('%s is %s', (code, printed) => { expect(printedNumber(code)).toBe(printed) })
})
