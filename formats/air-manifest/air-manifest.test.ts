import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, codesOf, documentsOf, mappedDocuments, readAll, unreadOf, withoutOrder, writeAll } from '../wire-tree/test-interchanges.ts'
import { x12 } from '../x12/x12.ts'
import { airFamily } from './air-family.ts'
import { airManifestJson } from './air-manifest-json.ts'
import { airManifestXml } from './air-manifest-xml.ts'
import { airReportTypes } from './air-report.table.ts'

const vector = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`vectors/${name}`, import.meta.url)))
const [manifest, preLoading, answer] = airFamily.messages
if (!manifest || !preLoading || !answer) throw new Error('Cannot test: a message is missing')

/** Documents that state what their reader would supply. */
const documents = fc.oneof(
  ...Object.values(airReportTypes).map((type) => mappedDocuments(manifest.mapping, 'conveyanceReport', (document) => {
    const report = document['conveyanceReport'] as Record<string, unknown>
    report['functionCode'] ??= '9'
    report['typeCode'] = type
    report['borderTransportMeans'] = { ...(report['borderTransportMeans'] as object | undefined), modeCode: '4' }
  })),
  mappedDocuments(answer.mapping, 'response', (document) => {
    const response = document['response'] as Record<string, unknown>
    response['functionCode'] ??= '11'
    response['declaration'] ??= {}
  }),
)

const waybill = { airWaybill: { number: '99912345675' }, originAirport: 'ZRH', pieces: 1, weight: { value: 1, unit: 'KGM' }, goods: { description: 'Gloves' }, shipper: { name: 'A' }, consignee: { name: 'B' } }
const regular = { carrier: { identifier: 'ZQ' }, flight: { number: 'ZQ1', arrival: { airport: 'JFK', scheduledArrival: '2026-09-14' } }, waybills: [waybill] }
const codesFor = (message: string, body: object) => codesOf(readAll(airManifestJson, JSON.stringify({ [message]: body })))

describe('air-manifest-json', () => {
  it('reads a manifest with a split consolidation, its house waybill and a permit to proceed', () => {
    const parts = readAll(airManifestJson, vector('split-consolidation.air.json'))
    expect([codesOf(parts), unreadOf(parts)]).toEqual([[], []])
    expect(documentsOf(parts)[0]?.conveyanceReport).toMatchObject({
      functionCode: '9', typeCode: '785', carrier: { id: 'ZQ' }, borderTransportMeans: { journeyId: 'ZQ0123', modeCode: '4' },
      itinerary: [{ functionCode: '5', id: 'ZRH' }, { functionCode: '60', id: 'JFK', estimatedArrivalDateTime: { value: '2026-09-14T17:30:00Z' } }, { functionCode: '92', id: 'BOS' }],
      consignment: [
        { transportContractDocument: [{ typeCode: '741', id: '99912345675' }], consolidationIndicator: 'true', splitIndicator: 'true', partArrivalId: 'A', boardedQuantity: { value: '40' }, furtherFilerId: 'X1234', goodsLocation: { id: 'E999' } },
        { transportContractDocument: [{ typeCode: '703', id: 'ALP00417' }, { typeCode: '741' }], transitMovement: [{ id: '123456782', typeCode: '61', destinationLocationId: 'BUF' }], notifyParty: [{ name: 'Copperfield Brokers Inc' }] },
        { transportContractDocument: [{ typeCode: '740' }], grossMassMeasure: { value: '220', unit: 'LBR' }, transitMovement: [{ typeCode: 'PTP', destinationLocationId: 'BOS', arrivalDateTime: { value: '2026-09-14' } }] },
      ],
    })
  })

  it('reads data before loading, and a cancellation that states no more than its waybill', () => {
    const parts = readAll(airManifestJson, vector('before-loading.air.json'), 9)
    expect([codesOf(parts), unreadOf(parts)]).toEqual([[], []])
    expect(documentsOf(parts).map(({ conveyanceReport }) => [conveyanceReport?.['typeCode'], conveyanceReport?.['functionCode']])).toEqual([['PLD', '9'], ['PLD', '1']])
  })

  it('reads answers: complete, referred, not to be loaded', () => {
    const parts = readAll(airManifestJson, vector('answers.air.json'))
    expect([codesOf(parts), unreadOf(parts)]).toEqual([[], []])
    expect(documentsOf(parts).map(({ response }) => response)).toMatchObject([
      { status: [{ nameCode: 'ACC' }], declaration: { functionalReferenceId: 'PLD-31', consignment: [{ transportContractDocument: [{ id: 'ALP00417' }, { id: '99912345675' }] }] } },
      { additionalInformation: [{ statementCode: 'RFI', limitDateTime: { value: '2026-09-14T06:00:00Z' } }, { statementCode: 'RFS' }] },
      { status: [{ nameCode: 'DNL' }] },
    ])
  })

  it('says what the law asks for and a manifest leaves out', () => {
    expect(codesFor('airManifest', regular)).toEqual([])
    expect(codesFor('airManifest', {})).toEqual(['air-flight-missing', 'air-carrier-missing', 'air-arrival-missing', 'air-waybills-missing'])
    expect(codesFor('airManifest', { ...regular, waybills: [{ airWaybill: { number: '99912345675' } }] })).toEqual([
      'air-origin-missing', 'air-pieces-missing', 'air-weight-missing', 'air-description-missing', 'air-shipper-missing', 'air-consignee-missing',
    ])
    expect(codesFor('airManifest', { messageFunction: '1', waybills: [{ airWaybill: { number: '99912345675' } }] })).toEqual([])
  })

  it('asks before loading for what is known then', () => {
    const { originAirport: _originAirport, ...known } = waybill
    expect(codesFor('preLoadingReport', { waybills: [known] })).toEqual([])
    expect(codesFor('preLoadingReport', { waybills: [{ ...known, airWaybill: undefined, houseWaybill: { number: 'H1' } }] })).toEqual(['air-master-missing'])
    expect(codesFor('preLoadingReport', { waybills: [{ masterWaybill: { number: '99912345675' }, consolidation: true, pieces: 2, weight: { value: 2, unit: 'LBR' }, goods: { description: 'Consolidation' } }] })).toEqual([])
  })

  it.each([
    ['a wrong check digit', { airWaybill: { number: '99912345674' } }, 'air-waybill-number-check-digit'],
    ['another form', { airWaybill: { number: 'ZQ1' } }, 'air-waybill-number-form'],
    ['no number', { airWaybill: undefined }, 'air-waybill-number-missing'],
    ['a port that is no airport', { originAirport: 'CHZRH' }, 'air-airport-form'],
    ['tons', { weight: { value: 1, unit: 'TNE' } }, 'air-weight-missing'],
    ['no unit of weight', { weight: 1 }, 'air-weight-missing'],
  ])('refuses %s', (_name, changes, code) => {
    expect(codesFor('airManifest', { ...regular, waybills: [{ ...waybill, ...changes }] })).toEqual([code])
  })

  it('takes one number twice for two parts of a split shipment alone', () => {
    const part = (name?: string) => ({ ...waybill, split: { part: name } })
    expect(codesFor('airManifest', { ...regular, waybills: [part('A'), part('B')] })).toEqual([])
    expect(codesFor('airManifest', { ...regular, waybills: [part('A'), { ...part('A'), airWaybill: { number: '999-12345675' } }] })).toEqual(['air-waybill-number-twice'])
  })

  it('judges an answer', () => {
    expect(codesFor('preLoadingAnswer', { airWaybill: { number: '99912345675' } })).toEqual(['air-answer-empty'])
    expect(codesFor('preLoadingAnswer', { assessments: [{ code: 'ACC' }] })).toEqual(['air-waybill-number-missing'])
  })
})

describe('reports of other modes', () => {
  const ship = { version: '3.6.1', conveyanceReport: { functionCode: '9', borderTransportMeans: { modeCode: '1', name: 'NORTHERN HERON' } } }

  it('are not written as reports of aircraft', () => {
    const { bytes, findings } = writeAll(airManifestJson, [ship])
    expect([bytes.length, findings.map(({ code }) => code)]).toEqual([0, ['air-other-mode']])
  })

  it('are what X12 writes, and it refuses those by air', () => {
    const flights = documentsOf(readAll(airManifestJson, vector('split-consolidation.air.json')))
    for (const message of ['309', undefined]) {
      const { bytes, findings } = writeAll(x12, flights, message === undefined ? {} : { message })
      expect([bytes.length, findings.map(({ code }) => code)]).toEqual([0, ['x12-not-by-air']])
    }
    expect(writeAll(x12, [ship]).findings).toEqual([])
  })
})

describe.each([airManifestJson, airManifestXml])('$name', (format) => {
  it('says the same as the other', () => {
    for (const name of ['split-consolidation', 'before-loading', 'answers']) {
      const read = documentsOf(readAll(airManifestJson, vector(`${name}.air.json`)))
      expect(documentsOf(readAll(airManifestXml, vector(`${name}.air.xml`)))).toEqual(read)
      const { bytes, lost } = writeAll(format, read)
      expect(lost).toEqual([])
      expect(documentsOf(readAll(format, bytes))).toEqual(read)
    }
  })

  it('reads back what it wrote, in pieces of any length', () => {
    fc.assert(fc.property(fc.array(documents, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 50 }), (written, pieceLength) => {
      const { bytes, lost, findings } = writeAll(format, written)
      expect([lost, findings]).toEqual([[], []])
      const parts = readAll(format, bytes, pieceLength)
      expect(unreadOf(parts)).toEqual([])
      expect(withoutOrder(documentsOf(parts))).toEqual(withoutOrder(written))
    }), { numRuns: 60 })
  })

  it('writes a report as what is asked for', () => {
    const { text, lost } = writeAll(format, documentsOf(readAll(airManifestJson, vector('before-loading.air.json'))), { message: 'airManifest' })
    expect([text.includes('airManifest'), text.includes('preLoadingReport'), lost]).toEqual([true, false, []])
  })

  it('never throws, whatever the bytes', () => {
    const whole = writeAll(format, documentsOf(readAll(airManifestJson, vector('split-consolidation.air.json')))).bytes
    const damaged = fc.tuple(fc.nat(whole.length), fc.nat(40), fc.uint8Array({ maxLength: 20 })).map(([at, length, inserted]) => Uint8Array.from([...whole.subarray(0, at), ...inserted, ...whole.subarray(at + length)]))
    fc.assert(fc.property(fc.oneof(damaged, fc.uint8Array(), anyText.map((text) => new TextEncoder().encode(text))), (bytes) => { readAll(format, bytes, 64) }), { numRuns: 150 })
  })
})
