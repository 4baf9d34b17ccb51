import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf, documentsOf, mappedDocuments, readAll, unreadOf, writeAll } from '../wire-tree/test-interchanges.ts'
import { consignmentFamily } from './consignment-family.ts'
import { unCefactJsonLd } from './un-cefact-json-ld.ts'

const vector = new Uint8Array(readFileSync(new URL('vectors/consignment.un-cefact.jsonld', import.meta.url)))
const context = 'https://vocabulary.uncefact.org/unece-context-D23B.jsonld'

describe('un-cefact-json-ld', () => {
  it('reads a consignment into a declaration', () => {
    const parts = readAll(unCefactJsonLd, vector)
    expect(codesOf(parts)).toEqual([])
    expect(unreadOf(parts)).toEqual([])
    expect(documentsOf(parts)[0]?.declaration).toEqual({
      functionCode: '9', functionalReferenceId: 'KV-2026-0417', totalPackageQuantity: { value: '120' }, totalGrossMassMeasure: { value: '1450.0', unit: 'KGM' },
      goodsShipment: {
        ucr: { id: '6KEKV2026041700X' },
        consignment: { summaryDescription: 'Cut roses', transportEquipment: [{ sequenceNumeric: '1', id: 'PMC40418KQ', seal: [{ sequenceNumeric: '1', id: 'S-88121' }] }] },
        consignor: { id: 'KE-P051442', name: 'Naivasha Bloom Growers', address: { line: 'South Lake Road 8', cityName: 'Naivasha', countryCode: 'KE' } },
        importer: { id: 'NL001234567', name: 'Stam Bloemen BV' }, destination: { countryCode: 'NL' },
        governmentAgencyGoodsItem: [{
          sequenceNumeric: '1', customsValueAmount: { value: '8450.00', currency: 'EUR' }, origin: [{ countryCode: 'KE' }], additionalDocument: [{ id: 'PHYTO-5512', typeCode: '851' }],
          commodity: { description: 'Roses, cut, fresh', classification: [{ id: '060311' }], goodsMeasure: { netNetWeightMeasure: { value: '1210.50', unit: 'KGM' } } },
        }],
      },
    })
  })

  it('knows terms by full names, by prefixes and by the aliases of the document', () => {
    const document = {
      '@context': { trade: 'https://vocabulary.uncefact.org/', goods: { '@id': 'https://vocabulary.uncefact.org/includedConsignmentItem' } },
      '@type': 'trade:Consignment', 'trade:identifier': { '@value': 'A1', '@type': 'https://id.example/type' }, 'https://vocabulary.uncefact.org/globalId': 'U1', goods: [{ 'trade:information': 'Tea', importTypeCode: '090210' }],
    }
    const parts = readAll(unCefactJsonLd, JSON.stringify(document))
    expect(documentsOf(parts)[0]?.declaration).toMatchObject({ functionalReferenceId: 'A1', goodsShipment: { ucr: { id: 'U1' }, governmentAgencyGoodsItem: [{ commodity: { description: 'Tea', classification: [{ id: '090210' }] } }] } })
    expect(unreadOf(parts)).toEqual([['line 1 /trade:identifier/@type', 'https://id.example/type']])
  })

  it('reads each consignment of a graph, and nothing of another vocabulary', () => {
    const graph = { '@context': context, '@graph': [{ type: 'Consignment', identifier: '1' }, { type: 'Consignment', identifier: '2', colour: 'red' }] }
    const parts = readAll(unCefactJsonLd, JSON.stringify(graph))
    expect(documentsOf(parts).map((document) => document.declaration?.['functionalReferenceId'])).toEqual(['1', '2'])
    expect(unreadOf(parts)).toEqual([['line 1 /@graph/1/colour', 'red']])
    expect(codesOf(readAll(unCefactJsonLd, '{"@context":"https://schema.org","type":"Consignment"}'))).toEqual(['un-cefact-json-unknown-message'])
  })

  it('says what the vocabulary has no place for', () => {
    const { lost } = writeAll(unCefactJsonLd, [{ version: '3.6.1', declaration: { functionCode: '1', typeCode: 'IMA', goodsShipment: { governmentAgencyGoodsItem: [{ sequenceNumeric: '1', governmentProcedure: [{ currentCode: '40' }] }] } } }])
    expect(lost.map(({ pointer, id }) => [pointer, id])).toEqual([['/declaration/functionCode', '017'], ['/declaration/typeCode', 'D013'], ['/declaration/goodsShipment/governmentAgencyGoodsItem/0/governmentProcedure/0/currentCode', '166']])
  })

  it('reads back what it wrote', () => {
    const [message] = consignmentFamily.messages
    if (!message) throw new Error('Cannot test: the message is missing')
    fc.assert(fc.property(mappedDocuments(message.mapping, 'declaration'), (document) => {
      const { bytes, lost } = writeAll(unCefactJsonLd, [document])
      expect(lost).toEqual([])
      const read = documentsOf(readAll(unCefactJsonLd, bytes))
      const supplied = JSON.stringify(document.declaration).includes('packaging') ? expect.anything() : { ...document, declaration: { ...document.declaration, functionCode: '9' } }
      expect(read).toEqual([supplied])
    }), { numRuns: 80 })
  })

  it('never throws, whatever the bytes', () => {
    const damaged = fc.tuple(fc.nat(vector.length), fc.nat(60), fc.uint8Array({ maxLength: 20 })).map(([at, length, inserted]) => Uint8Array.from([...vector.subarray(0, at), ...inserted, ...vector.subarray(at + length)]))
    fc.assert(fc.property(damaged, (bytes) => { readAll(unCefactJsonLd, bytes) }), { numRuns: 200 })
  })
})
