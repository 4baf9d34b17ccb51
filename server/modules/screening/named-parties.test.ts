import { blankDeclaration, blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { describe, expect, it } from 'vitest'
import { namedParties } from './named-parties.ts'

const blank: Declaration = { kind: 'entry', functionCode: 'add', entryNumber: 'ZZ900000001', typeCode: '01', ...blankDeclaration() }
const line = { sequence: 1, ...blankGoodsItem() }
const nameOf = (number: string) => (number === '89-100000100' ? { name: 'Larkspur (sandbox)' } : undefined)

describe('namedParties()', () => {
  it('names who is registered under the numbers of importer and consignee', () => {
    expect(namedParties({ ...blank, importerOfRecord: { number: '89-100000100' }, consignee: { number: '89-100000999' } }, nameOf)).toEqual([{ pointer: '/importerOfRecord', role: 'IM', name: 'Larkspur (sandbox)', identifier: 'IMPORTER 89-100000100' }])
  })
  it('names parties of header and lines, with where they are, and vessels', () => {
    const found = namedParties({
      ...blank,
      parties: [{ role: 'SE', name: 'Invented Seller', address: { components: [{ qualifier: '01', value: '9 Quay' }], city: 'Sampleton', country: 'ZZ' } }, { role: 'BY' }],
      conveyances: [{ name: 'MV INVENTED', equipment: [] }],
      goodsItems: [{ ...line, parties: [{ role: 'MF', name: 'Invented Mill', identifier: { qualifier: 'MID', value: 'ZZINVMIL9SAM' } }] }],
    }, nameOf)
    expect(found).toEqual([
      { pointer: '/parties/0', role: 'SE', name: 'Invented Seller', country: 'ZZ', city: 'Sampleton', address: '9 Quay, Sampleton, ZZ' },
      { pointer: '/conveyances/0/name', role: 'VE', name: 'MV INVENTED', kind: 'vessel' },
      { pointer: '/goodsItems/0/parties/0', role: 'MF', name: 'Invented Mill', identifier: 'MID ZZINVMIL9SAM' },
    ])
  })
  it('names entities that agencies are told of, and leaves out what says too little', () => {
    const records = [{ type: 'PG19', fields: { entityName: 'INVENTED FARM', entityRoleCode: 'GRW', entityAddress1: '1 FIELD' } }, { type: 'PG20', fields: { entityCity: 'SAMPLETON', entityCountry: 'ZZ' } }, { type: 'PG19', fields: { entityName: 'A.' } }]
    expect(namedParties({ ...blank, goodsItems: [{ ...line, commodities: [{ code: '0409000000', quantities: [], agencyData: [{ records }] }] }] }, nameOf)).toEqual([
      { pointer: '/goodsItems/0/commodities/0/agencyData/0/records/0', role: 'GRW', name: 'INVENTED FARM', country: 'ZZ', city: 'SAMPLETON', address: '1 FIELD, SAMPLETON, ZZ' },
    ])
  })
})
