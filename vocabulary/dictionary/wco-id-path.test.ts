import { describe, expect, it } from 'vitest'
import type { CanonicalDocument } from './canonical-document.ts'
import type { ModelDocument } from './generated/model-document.ts'
import { wcoIdPath } from './wco-id-path.ts'

describe('wcoIdPath()', () => {
  it.each([
    ['/declaration', '42A'],
    ['/declaration/goodsShipment/governmentAgencyGoodsItem/1/origin/0/countryCode', '42A/67A/68A[2]/92A[1]/063'],
    ['/conveyanceReport/consignment/0', 'CHC001/28A[1]'],
    ['/metaData/responsibleCountryCode', 'MD001/MD014'],
    ['/declaration/goodsShipment/unheardOf/3', '42A/67A'],
    ['/declaration/0/goodsShipment', '42A'],
    ['/nothing', ''],
    ['', ''],
    ['/constructor/prototype', ''],
  ])('of %s is %s', (pointer, path) => {
    expect(wcoIdPath(pointer)).toBe(path)
  })
})

describe('the generated types', () => {
  it('make documents that are canonical', () => {
    const typed: ModelDocument = { version: '3.6.1', declaration: { functionCode: '9', goodsShipment: { governmentAgencyGoodsItem: [{ sequenceNumeric: '1' }] } } }
    const document: CanonicalDocument = typed
    expect(document.declaration?.['functionCode']).toBe('9')
  })
})
