import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Commodity, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { blankCommodity, blankDeclaration, blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import { type ClaimedGoods, type CredentialClaims, noClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareClaims } from './compare-claims.ts'
import { declaredFacts } from './declared-facts.ts'

const item = (changes: Partial<GoodsItem>): GoodsItem => ({ ...blankGoodsItem(), sequence: 1, ...changes })
const commodity = (code: string, ...quantities: readonly (readonly [string, string])[]): Commodity => ({ ...blankCommodity(), code, quantities: quantities.map(([value, unit]) => ({ value, unit })) })

const steel = item({
  origin: 'XO', grossWeightKilograms: '41000', invoices: [{ supplier: 'X', number: 'INV-77', ranges: [] }], licences: [{ type: '01', number: 'S26000001' }],
  commodities: [commodity('99038187', ['0', 'X']), commodity('7306305028', ['40000.00', 'KG'])], parties: [{ role: 'MF', identifier: { qualifier: 'MID', value: 'JPEXASTE5OSA' } }],
  additionalDeclarations: [{ type: '08', fields: { countryOfMeltAndPourCode: 'JP' } }],
})
const bowls = item({ sequence: 2, origin: 'GB', commodities: [commodity('6912003950', ['60', 'DPC'])] })
const declaration = (...goodsItems: readonly GoodsItem[]): Declaration => ({
  ...blankDeclaration(), kind: 'entry-summary', functionCode: 'add', entryNumber: 'ZZ900002041', typeCode: '01', goodsItems, importerOfRecord: { number: '89-1000001' },
  consignments: [{ manifestedQuantity: '90', manifestedUnit: 'CTN', transportDocuments: [{ type: 'M', issuer: 'ZZSB', identifier: '260200108' }] }], references: [{ qualifier: 'CR', identifier: 'PO 4711' }],
})
const goods = (changes: Partial<ClaimedGoods>): CredentialClaims => ({ ...noClaims, goods: [{ pointer: '/g', identifiers: [], quantities: [], amounts: [], attestations: [], ...changes }] })
const weighing = (kind: string, ...values: readonly (readonly [string, string?])[]): CredentialClaims => goods({ quantities: values.map(([value, unit], index) => ({ kind, pointer: `/q/${String(index)}`, value, ...(unit === undefined ? {} : { unit }) })) })
const document = (kind: string, ...numbers: readonly string[]): CredentialClaims => ({ ...noClaims, documents: numbers.map((number, index) => ({ kind, number, pointer: `/d/${String(index)}` })) })
const party = (role: string, scheme: string, value: string): CredentialClaims => ({ ...noClaims, parties: [{ role, pointer: '/p', identifiers: [{ scheme, value }] }] })

const compared = (claims: CredentialClaims, proves = '/goodsItems/0', of = declaration(steel, bowls)) => {
  const { matches, contradictions } = compareClaims(claims, declaredFacts(of, proves))
  return [...matches.map(({ fact, agreement, declaration: at }) => `${agreement} ${fact} ${at}`), ...contradictions.map(({ fact, declaration: at }) => `not ${fact} ${at}`)]
}

describe('compareClaims()', () => {
  const cases: readonly (readonly [what: string, claims: CredentialClaims, proves: string, expected: readonly string[]])[] = [
    ['the same commodity', goods({ commodityCode: '7306305099' }), '/goodsItems/0', ['same commodity-code /goodsItems/0/commodities/1/code']],
    ['a heading alone', goods({ commodityCode: '7306' }), '/goodsItems/0', ['same commodity-code /goodsItems/0/commodities/1/code']],
    ['another commodity', goods({ commodityCode: '0406901200' }), '/goodsItems/0', ['not commodity-code /goodsItems/0/commodities/1/code']],
    ['never a number of chapter 99', goods({ commodityCode: '9903' }), '/goodsItems/0/commodities/0', []],
    ['what goods were made from', goods({ role: 'input', commodityCode: '0406901200', countryOfOrigin: 'BR' }), '/goodsItems/0', []],
    ['a province as its country', goods({ countryOfOrigin: 'CA' }), '/goodsItems/0', ['same country-of-origin /goodsItems/0/origin']],
    ['another country', goods({ countryOfOrigin: 'BR' }), '/goodsItems/0', ['not country-of-origin /goodsItems/0/origin']],
    ['the country of any line, for the whole', goods({ countryOfOrigin: 'GB' }), '', ['same country-of-origin /goodsItems/1/origin']],
    ['the country of no line', goods({ countryOfOrigin: 'BR' }), '', ['not country-of-origin /goodsItems/0/origin']],
    ['where steel was poured', goods({ countryOfMeltAndPour: 'BR' }), '/goodsItems/0', ['not country-of-melt-and-pour /goodsItems/0/additionalDeclarations/0/fields/countryOfMeltAndPourCode']],
    ['nothing where nothing of the kind is declared', goods({ countryOfMeltAndPour: 'BR' }), '/goodsItems/1', []],
    ['a bill with the code of its issuer', document('bill-of-lading', 'ZZSB260200108'), '', ['same bill-number /consignments/0/transportDocuments/0/identifier']],
    ['a bill without it', document('master-bill-of-lading', '260200108'), '/goodsItems/0', ['same bill-number /consignments/0/transportDocuments/0/identifier']],
    ['another bill', document('house-bill-of-lading', 'ZZSB260200109'), '/consignments/0', ['not bill-number /consignments/0/transportDocuments/0/identifier']],
    ['a manifest of many bills, one of them ours', document('bill-of-lading', 'AAAA1', 'BBBB2', 'ZZSB260200108'), '', ['same bill-number /consignments/0/transportDocuments/0/identifier']],
    ['an entry number with hyphens', document('entry-number', 'ZZ9-0000204-1'), '', ['same entry-number /entryNumber']],
    ['another entry number', document('entry-number', 'ZZ900001019'), '', ['not entry-number /entryNumber']],
    ['an invoice', document('commercial-invoice', 'inv 77'), '/goodsItems/0', ['same invoice-number /goodsItems/0/invoices/0/number']],
    ['a purchase order among the references', document('purchase-order', 'PO-4711'), '/goodsItems/0', ['same purchase-order-number /references/0/identifier']],
    ['a purchase order that is not declared: no law asks for it', document('purchase-order', 'PO-1'), '/goodsItems/0', []],
    ['a licence', document('import-permit', 'S26000001'), '/goodsItems/0', ['same licence-number /goodsItems/0/licences/0/number']],
    ['the importer, suffix or not', party('importer', 'importer-number', '89-100000100'), '', ['same importer /importerOfRecord/number']],
    ['another importer', party('importer-of-record', 'importer-number', '89-100000200'), '', ['not importer /importerOfRecord/number']],
    ['an importer by a name of another kind', party('importer', 'lei', '5493001KJTIIGC8Y1R12'), '', []],
    ['the manufacturer', party('manufacturer', 'manufacturer-id', 'JPEXASTE5OSA'), '/goodsItems/0', ['same manufacturer /goodsItems/0/parties/0/identifier/value']],
  ]
  it.each(cases.map(([what, claims, proves, expected]) => ({ what, claims, proves, expected })))('compares $what', ({ claims, proves, expected }) => {
    expect(compared(claims, proves)).toEqual(expected)
  })
  it('compares six digits of a commodity code, which are the same the world over', () => {
    expect(compared(goods({ commodityCode: '7306309900' }))).toEqual(['same commodity-code /goodsItems/0/commodities/1/code'])
    expect(compared(goods({ commodityCode: '7306400000' }))).toEqual(['not commodity-code /goodsItems/0/commodities/1/code'])
  })

  const quantity = '/goodsItems/0/commodities/1/quantities/0/value'
  it.each<[string, CredentialClaims, readonly string[]]>([
    ['the same weight in tonnes', weighing('net-weight', ['40', 'TNE']), [`same quantity ${quantity}`]],
    ['heats that add up', weighing('net-weight', ['25000', 'KGM'], ['15000.0', 'KGM']), [`same quantity ${quantity}`]],
    ['one heat of several', weighing('net-weight', ['40000', 'KGM'], ['15000', 'KGM']), [`same quantity ${quantity}`]],
    ['a lot of which this is a part', weighing('net-weight', ['90000', 'KGM']), [`covers quantity ${quantity}`]],
    ['less than is declared', weighing('net-weight', ['39999.99', 'KGM']), [`not quantity ${quantity}`]],
    ['a gross weight with the gross weight', weighing('gross-weight', ['41000', 'KGM']), ['same quantity /goodsItems/0/grossWeightKilograms']],
    ['what measures something else', weighing('net-weight', ['40', 'MTQ']), []],
    ['a unit that nobody knows', weighing('net-weight', ['40', 'FURLONG']), []],
    ['kinds that are not of the goods', weighing('weight-per-piece', ['1', 'KGM']), []],
    ['no number', weighing('net-weight', ['many', 'KGM']), []],
  ])('compares %s', (_what, claims, expected) => {
    expect(compared(claims)).toEqual(expected)
  })
  it('counts pieces and packages, and says of several lines only what fits one', () => {
    expect(compared(weighing('count', ['720']), '/goodsItems/0', declaration(item({ commodities: [commodity('6912004810', ['720', 'NO'])] })))).toEqual(['same quantity /goodsItems/0/commodities/0/quantities/0/value'])
    expect(compared(weighing('packages', ['90', 'CT']), '')).toEqual(['same quantity /consignments/0/manifestedQuantity'])
    expect(compared(weighing('net-weight', ['10', 'KGM']), '')).toEqual([])
    expect(compared(weighing('net-weight', ['40000', 'KGM']), '')).toEqual([`same quantity ${quantity}`])
  })
  it('looks at a place and nothing beside it', () => {
    expect(compared(goods({ countryOfOrigin: 'BR', commodityCode: '0406' }), '/consignments/0')).toEqual([])
    expect(compared(goods({ countryOfOrigin: 'BR' }), '/goodsItems/9')).toEqual([])
  })
  it('links few places of a credential that names thousands, and never throws', () => {
    const many = document('bill-of-lading', ...Array.from({ length: 5000 }, (_, index) => `AAAA${String(index)}`))
    expect(compared(many, '').length).toBeLessThanOrEqual(1)
    const weights = weighing('net-weight', ...Array.from({ length: 20_000 }, (_, index) => [String(index), 'KGM'] as const))
    expect(compared(weights, '', declaration(...Array.from({ length: 900 }, () => steel)))).toEqual([])
    fc.assert(fc.property(fc.record({ number: fc.string(), value: fc.string(), unit: fc.string(), proves: fc.string() }), ({ number, value, unit, proves }) => {
      const claims: CredentialClaims = { ...goods({ commodityCode: number, countryOfOrigin: value, quantities: [{ kind: 'net-weight', pointer: '', value, unit }] }), documents: document('bill-of-lading', number).documents }
      compareClaims(claims, declaredFacts(declaration(steel), `/${proves}`))
    }))
  })
})
