import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf, documentsOf, mappedDocuments, readAll, unreadOf, writeAll } from '../wire-tree/test-interchanges.ts'
import { unCefactUntpJsonLd } from './un-cefact-untp-json-ld.ts'
import { untpFamily } from './untp-family.ts'

const vector = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`vectors/${name}.untp.jsonld`, import.meta.url)))
const context = 'https://test.uncefact.org/vocabulary/untp/dcc/0.6.1/'

describe('un-cefact-untp-json-ld', () => {
  it('reads a product passport into a goods item', () => {
    const parts = readAll(unCefactUntpJsonLd, vector('passport'))
    expect(codesOf(parts)).toEqual([])
    expect(unreadOf(parts)).toEqual([])
    expect(documentsOf(parts)[0]?.declaration).toEqual({
      functionCode: '9',
      goodsShipment: {
        governmentAgencyGoodsItem: [{
          sequenceNumeric: '1', origin: [{ countryCode: 'BR' }],
          commodity: { description: 'Coil of hot rolled steel, 3 mm, not alloyed', classification: [{ id: '720838', identificationTypeCode: 'HS' }], goodsMeasure: { netNetWeightMeasure: { value: '21450.5', unit: 'KGM' } } },
          product: {
            credentialId: 'https://passports.example/coil/7731', id: 'https://mill.example/coil/7731', registeredId: '7731', name: 'Hot rolled coil 3 mm', batchId: 'HEAT-90412', productionDateTime: { value: '2026-06-02' },
            producer: { id: 'https://register.example/br/4471', registeredId: '4471', name: 'Aço Litoral SA' }, facility: { id: 'https://register.example/works/12', registeredId: '12', name: 'Works Two' },
          },
        }],
      },
    })
  })

  it('reads what comes out of events, with its quantity', () => {
    const parts = readAll(unCefactUntpJsonLd, vector('events'))
    expect(unreadOf(parts)).toEqual([])
    expect(documentsOf(parts)[0]?.declaration?.['goodsShipment']).toMatchObject({ governmentAgencyGoodsItem: [{ product: { name: 'Hot rolled coil 3 mm' }, commodity: { goodsMeasure: { tariffQuantity: { value: '21450.5', unit: 'KGM' } } } }, { sequenceNumeric: '2', product: { id: 'https://mill.example/coil/7732' } }] })
  })

  it('reads the products of an attestation and the facility of a record, and lists the rest', () => {
    const attestation = { '@context': context, type: ['ConformityAttestation'], id: 'https://certifiers.example/9', assessment: [{ conformance: true, assessedProduct: [{ product: { id: 'https://mill.example/coil/7731', batchNumber: 'H1' } }] }] }
    const parts = readAll(unCefactUntpJsonLd, JSON.stringify(attestation))
    expect(unreadOf(parts)).toEqual([['line 1 /assessment/0/conformance', 'true']])
    expect(documentsOf(parts)[0]?.declaration?.['goodsShipment']).toMatchObject({ governmentAgencyGoodsItem: [{ product: { credentialId: 'https://certifiers.example/9', batchId: 'H1' } }] })
    const record = { '@context': context, credentialSubject: { facility: { name: 'Works Two', address: { addressCountry: 'BR' }, operatedByParty: { name: 'Aço Litoral SA' } } } }
    expect(documentsOf(readAll(unCefactUntpJsonLd, JSON.stringify(record)))[0]?.declaration?.['goodsShipment']).toMatchObject({ governmentAgencyGoodsItem: [{ product: { facility: { name: 'Works Two', address: { countryCode: 'BR' } }, producer: { name: 'Aço Litoral SA' } } }] })
  })

  it('reads back what it wrote: one subject, or a graph of several', () => {
    const [message] = untpFamily.messages
    if (!message) throw new Error('Cannot test: the message is missing')
    fc.assert(fc.property(mappedDocuments(message.mapping, 'declaration', numbered), (document) => {
      const { bytes, lost } = writeAll(unCefactUntpJsonLd, [document])
      expect(lost).toEqual([])
      expect(documentsOf(readAll(unCefactUntpJsonLd, bytes))).toEqual([document])
    }), { numRuns: 80 })
  })

  it('never throws, whatever the bytes', () => {
    const whole = vector('passport')
    const damaged = fc.tuple(fc.nat(whole.length), fc.nat(60), fc.uint8Array({ maxLength: 20 })).map(([at, length, inserted]) => Uint8Array.from([...whole.subarray(0, at), ...inserted, ...whole.subarray(at + length)]))
    fc.assert(fc.property(damaged, (bytes) => { readAll(unCefactUntpJsonLd, bytes) }), { numRuns: 150 })
    for (const held of ['1', '[]', '[1]', '{}', 'null', '[[{}]]']) readAll(unCefactUntpJsonLd, `{"@context":"${context}","product":${held},"credentialSubject":${held},"assessment":${held},"outputQuantityList":${held}}`)
  })
})

function numbered(document: Record<string, unknown>): void {
  const declaration = document['declaration'] as { functionCode?: string; goodsShipment?: { governmentAgencyGoodsItem?: Record<string, unknown>[] } }
  declaration.functionCode = '9'
  for (const [index, item] of (declaration.goodsShipment?.governmentAgencyGoodsItem ?? []).entries()) item['sequenceNumeric'] = String(index + 1)
}
