import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, codesOf, documentsOf, mappedDocuments, readAll, unreadOf, writeAll } from '../wire-tree/test-interchanges.ts'
import { postJson } from './post-json.ts'
import { postXml } from './post-xml.ts'
import { postalFamily } from './postal-family.ts'

const vector = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`vectors/${name}`, import.meta.url)))
const formats = [postJson, postXml]
const [item, response] = postalFamily.messages
if (!item || !response) throw new Error('Cannot test: a message is missing')

const documents = fc.oneof(
  mappedDocuments(item.mapping, 'declaration', (document) => { (document['declaration'] as Record<string, unknown>)['functionCode'] ??= '9' }),
  mappedDocuments(response.mapping, 'response', (document) => {
    const stated = document['response'] as Record<string, unknown>
    stated['functionCode'] ??= '11'
    stated['declaration'] ??= {}
  }),
)

describe('post-json', () => {
  it('reads two items of a consignment, each with its envelope and its places', () => {
    const parts = readAll(postJson, vector('two-items.post.json'))
    expect(codesOf(parts)).toEqual([])
    expect(unreadOf(parts)).toEqual([])
    const [first, second] = documentsOf(parts)
    expect(first?.interchange).toEqual({ sender: 'CHZRHA', recipient: 'USJFKA', reference: 'CONS-2026-0001', preparedDate: '20260914', preparedTime: '0915' })
    expect(first?.declaration).toMatchObject({
      id: 'RR473124829CH', functionCode: '9', postalFormCode: 'CN23', totalGrossMassMeasure: { value: '1.250', unit: 'KGM' },
      goodsShipment: {
        transactionNatureCode: '11', customsValuation: { freightChargeAmount: { value: '24.50', currency: 'CHF' } },
        consignor: { name: 'Bergblick Uhren AG', communication: [{ typeCode: 'TE' }, { typeCode: 'EM' }] },
        governmentAgencyGoodsItem: [
          { sequenceNumeric: '1', commodity: { classification: [{ id: '910121', identificationTypeCode: 'HS' }], goodsMeasure: { netNetWeightMeasure: { value: '0.180', unit: 'KGM' } } }, origin: [{ countryCode: 'CH' }] },
          { sequenceNumeric: '2', commodity: { invoiceLine: { itemChargeAmount: { value: '78.00', currency: 'CHF' } } } },
        ],
      },
    })
    expect(second?.declaration?.['functionCode']).toBe('9')
    const [read] = parts
    expect(read?.kind === 'document' && read.sourceOf('/declaration/goodsShipment/governmentAgencyGoodsItem/1/commodity/description')).toBe('line 4 /messages/0/postalItem/contents/1/description')
    expect(read?.kind === 'document' && read.sourceOf('/declaration/goodsShipment/governmentAgencyGoodsItem/1/sequenceNumeric')).toBeUndefined()
  })

  it('reads answers one to a line, with pointers by WCO id', () => {
    const parts = readAll(postJson, vector('answers.post.json'), 7)
    expect(codesOf(parts)).toEqual([])
    const [first, second] = documentsOf(parts)
    expect(first?.response).toMatchObject({ functionCode: '11', status: [{ nameCode: 'ACC' }], declaration: { id: 'RR473124829CH' } })
    expect(second?.response).toMatchObject({ additionalInformation: [{ statementCode: 'RFI', limitDateTime: { value: '2026-09-15' } }], error: [{ pointer: [{}, {}, { sequenceNumeric: '1', documentSectionCode: '68A' }, { tagId: '137' }] }] })
  })

  it('says what is wrong with an item and where', () => {
    const parts = readAll(postJson, '{"postalItem":{"itemId":"RR473124828CH","contents":[{"quantity":1}]}}')
    expect(codesOf(parts)).toEqual(['post-item-id-check-digit', 'post-sender-missing', 'post-addressee-missing', 'post-description-missing'])
    const [read] = parts
    expect(read?.kind === 'document' && read.findings[0]?.pointer).toEqual({ declaration: '/declaration/id', source: 'line 1 /postalItem/itemId' })
    expect(codesOf(readAll(postJson, '{"postalItem":{"itemId":"RR 1","messageFunction":1}}'))).toEqual(['post-item-id-form'])
    expect(codesOf(readAll(postJson, '{"postalItem":{"messageFunction":1}}'))).toEqual(['post-item-id-missing'])
    expect(codesOf(readAll(postJson, '{"postalResponse":{"itemId":"RR473124829CH"}}'))).toEqual(['post-answer-empty'])
  })

  it('lists what it has no place for, and reads no numbers as floating point', () => {
    const parts = readAll(postJson, '{"postalItem":{"itemId":"RR473124829CH","messageFunction":1,"colour":"red","grossWeight":{"value":12345678901234567.890123,"unit":"KGM","scale":"B"},"totalValue":1.5e3}}')
    expect(unreadOf(parts)).toEqual([['line 1 /postalItem/colour', 'red'], ['line 1 /postalItem/grossWeight/scale', 'B']])
    expect(documentsOf(parts)[0]?.declaration).toMatchObject({ totalGrossMassMeasure: { value: '12345678901234567.890123', unit: 'KGM' }, invoiceAmount: { value: '1500' } })
  })
})

describe('post-xml', () => {
  it('says the same as JSON', () => {
    const read = documentsOf(readAll(postJson, vector('two-items.post.json')))
    const { bytes, lost } = writeAll(postXml, read)
    expect(lost).toEqual([])
    expect(documentsOf(readAll(postXml, bytes))).toEqual(read)
    expect(postXml.recognises(bytes)).toBe(true)
    expect(postJson.recognises(bytes)).toBe(false)
  })

  it('cannot hold control characters, and says so', () => {
    const document = { version: '3.6.1', declaration: { functionCode: '9', id: 'RR473124829CH', typeCode: 'A\u0001' } }
    expect(writeAll(postXml, [document]).lost).toMatchObject([{ pointer: '/declaration/typeCode', id: 'D013', value: 'A\u0001' }])
    expect(writeAll(postJson, [document]).lost).toEqual([])
  })
})

describe.each(formats)('$name', (format) => {
  it('reads back what it wrote, in pieces of any length', () => {
    fc.assert(fc.property(fc.array(documents, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 50 }), (written, pieceLength) => {
      const { bytes, lost, findings } = writeAll(format, written)
      expect([lost, findings]).toEqual([[], []])
      const parts = readAll(format, bytes, pieceLength)
      expect(unreadOf(parts)).toEqual([])
      expect(documentsOf(parts)).toEqual(written)
    }), { numRuns: 60 })
  })

  it('names what it cannot carry by element and value', () => {
    const { lost } = writeAll(format, [
      { version: '3.6.1', interchange: { sender: 'A', reference: '1' }, declaration: { functionCode: '9', supervisingOffice: { id: 'GBLBA001' }, obligationGuarantee: [{ amountAmount: { value: '12', currency: 'USD' } }] } },
      { version: '3.6.1', interchange: { sender: 'A', reference: '2' }, declaration: { functionCode: '9' } },
    ])
    expect(lost.map(({ pointer, id, value }) => [pointer, id, value])).toEqual([
      ['/declaration/supervisingOffice/id', 'G012', 'GBLBA001'], ['/declaration/obligationGuarantee/0/amountAmount', '492', '12 USD'], ['/interchange/sender', 'interchange', 'A'], ['/interchange/reference', 'interchange', '2'],
    ])
    expect(writeAll(format, [{ version: '3.6.1', conveyanceReport: { functionCode: '9' } }]).findings.map((finding) => finding.code)).toEqual(['post-no-message'])
  })

  it('never throws, whatever the bytes', () => {
    const whole = writeAll(format, documentsOf(readAll(postJson, vector('two-items.post.json')))).bytes
    const damaged = fc.tuple(fc.nat(whole.length), fc.nat(40), fc.uint8Array({ maxLength: 20 })).map(([at, length, inserted]) => Uint8Array.from([...whole.subarray(0, at), ...inserted, ...whole.subarray(at + length)]))
    fc.assert(fc.property(fc.oneof(damaged, fc.uint8Array(), anyText.map((text) => new TextEncoder().encode(text))), (bytes) => { readAll(format, bytes, 64) }), { numRuns: 200 })
  })
})
