import { describe, expect, it } from 'vitest'
import { dictionaryPlaces, placeAt, placesOf } from './dictionary.ts'

describe('the dictionary', () => {
  it('has every place of the subset, and what carriers report', () => {
    expect(placeAt('/declaration/goodsShipment/governmentAgencyGoodsItem/3/commodity/classification/0/id')).toMatchObject({ id: '145', kind: 'identifier', min: 0, max: 1, isList: false })
    expect(placeAt('/conveyanceReport/consignment/0/consignmentItem')).toMatchObject({ id: '29A', kind: 'class', isList: true, max: undefined })
    expect(placeAt('/declaration/nothing')).toBeUndefined()
    expect(dictionaryPlaces.size).toBeGreaterThan(800)
  })

  it('knows what stands below a class, in order, that of the base before that of extensions', () => {
    expect([...(placeAt('/response/error/0')?.members.keys() ?? [])].slice(0, 3)).toEqual(['description', 'validationCode', 'pointer'])
  })

  it('refuses a row that has no class above it', () => {
    expect(() => placesOf([['a/b', 'X', 'text', 'B', 0, 1]])).toThrow('no class stands above it')
  })
})
