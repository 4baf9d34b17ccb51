import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wcoElementTable } from './wco-element.table.ts'
import { wcoPath } from './wco-element.ts'

describe('wcoPath()', () => {
  test('gives the path by WCO ids, counted from 1', () => {
    expect(wcoPath('/goodsItems/0/origin')).toBe('42A/67A/68A[1]/92A/063')
    expect(wcoPath('/goodsItems/2/commodities/1/code')).toBe('42A/67A/68A[3]/23A[2]/21A/145')
    expect(wcoPath('/entryNumber')).toBe('42A/D014')
  })

  test('gives the nearest place above one that has no id', () => {
    expect(wcoPath('/goodsItems/4/feeExemption')).toBe('42A/67A/68A[5]')
    expect(wcoPath('/payment/statementPrintDate')).toBe('42A')
    expect(wcoPath('')).toBe('42A')
    expect(wcoPath('/constructor')).toBe('42A')
  })

  test('never throws and always begins with the declaration', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect(wcoPath(text).startsWith('42A')).toBe(true) }))
  })

  test('every id in the table has the form of a WCO id', () => {
    for (const path of Object.values(wcoElementTable))
      for (const id of path.split('/')) expect(id.replace('[]', '')).toMatch(/^(?:\d{2}[A-C]|[A-Z]\d{3}|\d{3})$/)
  })
})
