import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wcoElementTable } from './wco-element.table.ts'
import { wcoPath } from './wco-element.ts'

describe('wcoPath()', () => {
  test('gives the path by WCO ids, counted from 1', () => {
    expect(wcoPath('/goodsItems/0/origin')).toBe('42A/67A/68A[1]/92A[1]/063')
    expect(wcoPath('/goodsItems/2/commodities/1/code')).toBe('42A/67A/68A[3]/23A/21A[2]/145')
    expect(wcoPath('/entryNumber')).toBe('42A/D014')
  })

  test('counts entries of one list as WCO does, and numbers no entries of a list that holds others too', () => {
    expect(wcoPath('/goodsItems/1/commodities/0/quantities/2/value')).toBe('42A/67A/68A[2]/23A/65A/130')
    expect(wcoPath('/goodsItems/1/fees/3/amount')).toBe('42A/67A/68A[2]/23A/50A/94A/120')
    expect(wcoPath('/bonds/1')).toBe('42A/90A[2]')
  })

  test('tells the conveyance at the border from others', () => {
    expect(wcoPath('/conveyances/0/vesselCode')).toBe('42A/15A/T006')
    expect(wcoPath('/conveyances/0/equipment/4')).toBe('42A/67A/28A/31B[5]/159')
    expect(wcoPath('/conveyances/1/vesselCode')).toBe('42A/67A')
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
      for (const id of path.split('/')) expect(id.replace(/\[1?\]$/, '')).toMatch(/^(?:\d{2}[A-C]|[DLRT]\d{3}|\d{3})$/)
  })
})
