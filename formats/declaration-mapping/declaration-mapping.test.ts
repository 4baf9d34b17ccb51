import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { declarationPlaceTable } from '@customhouse/vocabulary/declaration/declaration-places.table.ts'
import { recogniseMessageFormat } from '../message-formats.ts'
import { recogniseFormat } from '../registry.ts'
import { fromCanonical, toCanonical } from './declaration-mapping.ts'
import { anyDeclaration } from './test-declarations.ts'

const here = fileURLToPath(new URL('../', import.meta.url))
const filings = [
  ...['catair/entry-summary/vectors', 'catair/cargo-release/vectors', 'json/vectors'].flatMap((folder) => readdirSync(`${here}${folder}`).map((name) => `${here}${folder}/${name}`)),
  ...readdirSync(`${here}../samples`, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => `${here}../samples/${name}`),
].filter((path) => /\.catair$|\.declaration\.json$|samples\/[^/]*\.json$/.test(path) && !path.includes('.answer.') && ['catair', 'json'].includes(recogniseMessageFormat(new Uint8Array(readFileSync(path)))?.name ?? ''))

function declarationsOf(path: string): readonly Declaration[] {
  const bytes = new Uint8Array(readFileSync(path))
  return recogniseFormat(bytes)?.read(bytes).messages.flatMap(({ declaration }) => (declaration ? [declaration] : [])) ?? []
}

describe('the table of declaration places', () => {
  it('names places that the dictionary has', () => {
    for (const [, place] of declarationPlaceTable) {
      const path = place.replaceAll(/\/(?:\[\]|\d+)(?=\/|$)/g, '')
      expect(dictionaryPlaces.get(path) ?? dictionaryPlaces.get(path.replace(/\/(?:value|unit|currency)$/, '')), place).toBeDefined()
    }
  })
})

describe('toCanonical() and fromCanonical()', () => {
  it.each(filings.map((path) => [path.slice(path.lastIndexOf('/') + 1), path] as const))('state %s wholly, and give it back', (_, path) => {
    const declarations = declarationsOf(path)
    expect(declarations.length).toBeGreaterThan(0)
    for (const declaration of declarations) {
      const { document } = toCanonical(declaration)
      expect(document.declaration?.['unitedStates']).not.toHaveProperty('remainder')
      const taken = fromCanonical(document)
      expect(taken.declaration).toEqual(declaration)
      expect(taken.left).toEqual([])
      expect(taken.missing).toEqual([])
    }
  })

  it('state any declaration wholly, and give it back', () => {
    fc.assert(fc.property(anyDeclaration, (declaration) => {
      const taken = fromCanonical(toCanonical(declaration).document)
      expect(taken.declaration).toEqual(declaration)
      expect(taken.left).toEqual([])
    }), { numRuns: 80 })
  })

  it('find the value of a place in the declaration', () => {
    const [vessel] = declarationsOf(`${here}catair/entry-summary/vectors/vessel-dutiable.catair`)
    if (vessel === undefined) throw new Error('The vector holds no declaration')
    const { pointerOf } = toCanonical(vessel)
    expect(pointerOf('/declaration/goodsShipment/governmentAgencyGoodsItem/1/origin/0/countryCode')).toBe('/goodsItems/1/origin')
    expect(pointerOf('/declaration/goodsShipment/governmentAgencyGoodsItem/0/customsValueAmount')).toMatch(/^\/goodsItems\/0\/commodities\/\d\/value$/)
    expect(pointerOf('/declaration/goodsShipment/governmentAgencyGoodsItem/0/commodity/dutyTaxFee/1/payment/taxAssessedAmount')).toBe('/goodsItems/0/fees/0/amount')
    expect(pointerOf('/declaration/borderTransportMeans/name')).toBe('/conveyances/0/name')
    expect(pointerOf('/declaration/unitedStates/transmission/checksumId')).toBeUndefined()
    expect(pointerOf('/interchange/sender')).toBeUndefined()
  })

  it('take from a declaration of another country what means the same, and list the rest', () => {
    const document = { version: '3.6.1', metaData: { wcoTypeName: 'DEC', responsibleCountryCode: 'GB' }, declaration: {
      functionCode: '9', functionalReferenceId: 'UCR-1', typeCode: 'IMZ', declarationOfficeId: 'GBLHR001', goodsItemQuantity: { value: '1' },
      exporter: { name: 'Example Potteries', address: { line: '3 Kiln Lane', cityName: 'Lyon', countryCode: 'FR' } },
      goodsShipment: { governmentAgencyGoodsItem: [{
        sequenceNumeric: '1', origin: [{ countryCode: 'FR', typeCode: '1' }], customsValueAmount: { value: '12.50', currency: 'GBP' },
        commodity: { description: 'Bowls', classification: [{ id: '69120039', identificationTypeCode: 'TSP' }], goodsMeasure: { grossMassMeasure: { value: '100', unit: 'KGM' } } },
        additionalDocument: [{ categoryCode: 'C', typeCode: '506', id: 'GBDPO1' }],
      }] },
    } }
    const { declaration, missing, left } = fromCanonical(document)
    expect(declaration).toMatchObject({ functionCode: 'add', functionalReference: 'UCR-1', kind: 'entry-summary', entryNumber: '', typeCode: '01', parties: [{ role: 'EX', name: 'Example Potteries', address: { components: [{ value: '3 Kiln Lane' }], city: 'Lyon', country: 'FR' } }] })
    expect(declaration.goodsItems).toMatchObject([{ sequence: 1, origin: 'FR', descriptions: ['Bowls'], grossWeightKilograms: '100', licences: [] }])
    expect(missing).toEqual(['kind', 'entryNumber', 'typeCode'])
    expect(left.map(({ pointer }) => pointer.replace('/declaration/goodsShipment/governmentAgencyGoodsItem/0', ''))).toEqual([
      '/declaration/typeCode', '/declaration/declarationOfficeId', '/declaration/goodsItemQuantity',
      '/origin/0/typeCode', '/customsValueAmount', '/commodity/classification/0/id', '/commodity/classification/0/identificationTypeCode',
      '/additionalDocument/0/categoryCode', '/additionalDocument/0/typeCode', '/additionalDocument/0/id', '/metaData/responsibleCountryCode',
    ])
  })

  it('are led astray by no remainder that anybody may have written', () => {
    const pointers = fc.constantFrom('/goodsItems', '/goodsItems/0', '/kind', '/parties/0/role', '/__proto__/polluted', '/constructor/prototype/polluted', '/dates/importation', '')
    fc.assert(fc.property(fc.array(fc.record({ pointerId: pointers, valueText: fc.oneof(fc.json(), fc.string()) }), { maxLength: 4 }), (remainder) => {
      const { declaration } = fromCanonical({ version: '3.6.1', declaration: { id: 'ZZ900001019', unitedStates: { kindCode: 'entry', remainder } } })
      expect(Array.isArray(declaration.goodsItems)).toBe(true)
      for (const { commodities } of declaration.goodsItems) expect(Array.isArray(commodities)).toBe(true)
      expect(typeof declaration.kind).toBe('string')
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    }), { numRuns: 200 })
  })
})
