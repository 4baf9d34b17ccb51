import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionaryPlaces } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { conveyanceReportElements } from '@customhouse/vocabulary/dictionary/extensions/conveyance-report-elements.table.ts'
import { maritimeElements } from '@customhouse/vocabulary/dictionary/extensions/maritime-elements.table.ts'
import { codesOf, documentsOf, mappedDocuments, readAll, unreadOf, withoutOrder, writeAll } from '../wire-tree/test-interchanges.ts'
import { formReports, wholeReport } from './fal-family.ts'
import { falForms, falRows } from './imo-fal.table.ts'
import { imoFalJson } from './imo-fal-json.ts'
import { joinReports, splitReports } from './split-reports.ts'

const vector = new Uint8Array(readFileSync(new URL('vectors/arrival-all-forms.fal.json', import.meta.url)))

function report(members: object): string {
  return JSON.stringify({ ship: { shipName: 'NORTHERN WHARF' }, ...members })
}

describe('imo-fal-json', () => {
  it('reads all forms of a call into one report', () => {
    const parts = readAll(imoFalJson, vector)
    expect(codesOf(parts)).toEqual([])
    expect(unreadOf(parts)).toEqual([])
    expect(documentsOf(parts)[0]?.conveyanceReport).toMatchObject({
      functionCode: '9', arrivalDepartureCode: 'A',
      borderTransportMeans: { id: '9400007', name: 'NORTHERN WHARF', callSignId: 'ZZNW7', journeyId: 'NW118W', netTonnageMeasure: { value: '14800.5', unit: 'NT' }, master: { familyName: 'Okafor' } },
      itinerary: [{ functionCode: '5', id: 'NLRTM' }, { functionCode: '60', id: 'USNYC', estimatedArrivalDateTime: { value: '2026-10-03T04:00:00Z' } }, { functionCode: '61', id: 'USORF' }],
      agent: { communication: [{ typeCode: 'EM' }, { typeCode: 'TE', id: '+1 212 555 0144' }] },
      consignment: [
        { transportContractDocument: [{ id: 'NWHL7700012' }], consignmentItem: [{ goodsMeasure: { grossMassMeasure: { value: '912000.000', unit: 'KGM' } } }, { commodity: { dangerousGoods: [{ undgId: '1263', marinePollutantIndicator: 'false', stowageId: '0140282' }] } }] },
        { consignmentItem: [{ transportEquipment: [{ id: 'CSQU3054383' }, { id: 'TEXU3070079' }] }] },
      ],
      store: [{ quantityQuantity: { value: '84000', unit: 'LTR' } }],
      person: [{ roleCode: 'FM', rankName: 'Master' }, { roleCode: 'FM', familyName: 'Lindqvist', personalEffect: [{ description: 'Cigarettes' }] }, { roleCode: 'FL', transitIndicator: 'false' }],
      mailBill: [{ originOfficeId: 'NLRTMA', parcelReceptacleQuantity: { value: '12' } }],
    })
    const [read] = parts
    expect(read?.kind === 'document' && read.sourceOf('/conveyanceReport/consignment/0/consignmentItem/1/commodity/dangerousGoods/0/undgId')).toBe('line 1 /dangerousGoodsManifest/items/0/unNumberId')
    expect(read?.kind === 'document' && read.sourceOf('/conveyanceReport/person/1/personalEffect/0/description')).toBe('line 1 /crewsEffectsDeclaration/crewEffects/0/effectDescription')
  })

  it('writes the same forms again', () => {
    const { text, lost } = writeAll(imoFalJson, documentsOf(readAll(imoFalJson, vector)))
    expect(lost).toEqual([])
    expect(JSON.parse(text)).toEqual(JSON.parse(new TextDecoder().decode(vector)))
  })

  it('makes crew and cargo of forms 4 and 7 that stand alone', () => {
    const effects = report({ crewsEffectsDeclaration: { crewEffects: [{ crewMemberFamilyName: 'Roe', effectDescription: 'Whisky' }, { crewMemberFamilyName: 'Roe', effectDescription: 'Watch' }, { crewMemberFamilyName: 'Pell' }] } })
    expect(documentsOf(readAll(imoFalJson, effects))[0]?.conveyanceReport?.['person']).toEqual([
      { roleCode: 'FM', familyName: 'Roe', personalEffect: [{ description: 'Whisky' }, { description: 'Watch' }] }, { roleCode: 'FM', familyName: 'Pell' },
    ])
    const goods = report({ dangerousGoodsManifest: { items: [{ unNumberId: '1203' }, { unNumberId: '1263', transportContractId: 'B1' }, { unNumberId: '1993', transportContractId: 'B1' }] } })
    const read = documentsOf(readAll(imoFalJson, goods))
    expect(read[0]?.conveyanceReport?.['consignment']).toEqual([
      { consignmentItem: [{ commodity: { dangerousGoods: [{ undgId: '1203' }] } }] },
      { transportContractDocument: [{ id: 'B1' }], consignmentItem: [{ commodity: { dangerousGoods: [{ undgId: '1263' }] } }, { commodity: { dangerousGoods: [{ undgId: '1993' }] } }] },
    ])
    const { text, lost } = writeAll(imoFalJson, read)
    expect(lost).toEqual([])
    expect(documentsOf(readAll(imoFalJson, text))).toEqual(read)
  })

  it('writes one form where one is asked for, and says what that leaves out', () => {
    const { text, lost } = writeAll(imoFalJson, documentsOf(readAll(imoFalJson, vector)), { message: 'FAL6' })
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['messageHeader', 'ship', 'voyage', 'passengerList'])
    expect(lost.some(({ pointer }) => pointer.startsWith('/conveyanceReport/store/0/'))).toBe(true)
    expect(lost.some(({ pointer }) => pointer.startsWith('/conveyanceReport/person/2/'))).toBe(false)
  })

  it('judges the number of the ship', () => {
    expect(codesOf(readAll(imoFalJson, JSON.stringify({ ship: { imoShipNumberId: '9400008' } })))).toEqual(['fal-ship-number-check-digit'])
    expect(codesOf(readAll(imoFalJson, JSON.stringify({ ship: { imoShipNumberId: 'GT-77' } })))).toEqual(['fal-ship-number-form'])
    expect(codesOf(readAll(imoFalJson, JSON.stringify({ ship: {}, crewList: {} })))).toEqual(['fal-ship-missing'])
  })

  it('lists members that it does not know, and lists of codes other than its own', () => {
    const parts = readAll(imoFalJson, report({ voyage: { portOfArrivalCode: { content: 'NYC', listId: 'IATA' }, tide: 'high' } }))
    expect(unreadOf(parts)).toEqual([['line 1 /voyage/portOfArrivalCode/listId', 'IATA'], ['line 1 /voyage/tide', 'high']])
  })

  it('reads back what it wrote', () => {
    const isLinked = (pointer: string) => /dangerousGoods|personalEffect/.test(pointer)
    fc.assert(fc.property(mappedDocuments(wholeReport.mapping, 'conveyanceReport'), (document) => {
      fc.pre(!isLinked(JSON.stringify(document)))
      const { bytes, lost } = writeAll(imoFalJson, [document])
      expect(lost).toEqual([])
      expect(withoutOrder(documentsOf(readAll(imoFalJson, bytes, 33)))).toEqual(withoutOrder([document]))
    }), { numRuns: 100 })
  })

  it('never throws, whatever the bytes', () => {
    const damaged = fc.tuple(fc.nat(vector.length), fc.nat(60), fc.uint8Array({ maxLength: 20 })).map(([at, length, inserted]) => Uint8Array.from([...vector.subarray(0, at), ...inserted, ...vector.subarray(at + length)]))
    fc.assert(fc.property(fc.oneof(damaged, fc.json().map((text) => new TextEncoder().encode(text.replaceAll('"a', '"crewList').replaceAll('"b', '"cargoDeclaration')))), (bytes) => { readAll(imoFalJson, bytes) }), { numRuns: 200 })
    for (const shape of ['[]', '{}', '1', '"x"', '[1]', '[[{}]]', 'null']) {
      for (const name of ['crewList', 'crewsEffectsDeclaration', 'cargoDeclaration', 'dangerousGoodsManifest']) readAll(imoFalJson, report({ [name]: JSON.parse(shape) as unknown, dangerousGoodsManifest: { items: [{ unNumberId: '1' }, 1] }, crewsEffectsDeclaration: { crewEffects: JSON.parse(shape) as unknown } }))
    }
  })
})

describe('splitReports()', () => {
  it('gives each form that has something to say, and joinReports() puts them together again', () => {
    const [whole] = documentsOf(readAll(imoFalJson, vector))
    if (!whole) throw new Error('Cannot test: the vector has no document')
    const split = splitReports(whole)
    expect(split.map(({ form }) => form)).toEqual([...falForms])
    for (const { document } of split) expect(document.conveyanceReport?.['borderTransportMeans']).toMatchObject({ id: '9400007' })
    const joined = joinReports(split.map(({ document }) => document))
    expect('document' in joined && withoutOrder(joined.document)).toEqual(withoutOrder(whole))
  })

  it('does not join reports of two ships, or one form twice', () => {
    const [one, other] = ['9400007', '9074729'].map((number) => documentsOf(readAll(imoFalJson, JSON.stringify({ ship: { imoShipNumberId: number }, crewList: { crewMembers: [{ familyName: 'Roe' }] } })))[0])
    if (!one || !other) throw new Error('Cannot test: nothing was read')
    expect(joinReports([one, other])).toMatchObject({ findings: [{ code: 'fal-other-call' }] })
    expect(joinReports([one, one])).toMatchObject({ findings: [{ code: 'fal-form-twice' }] })
  })
})

describe('falRows', () => {
  it('names an IMO data number for every name that is called numbered', () => {
    for (const [, wire, , certainty, number] of falRows) if (certainty === 'numbered') expect(number, wire).toMatch(/^IMO\d{4}$/)
    expect(formReports).toHaveLength(falForms.length)
  })

  it('agrees with the numbers that the dictionary knows', () => {
    const numbers = new Map([...conveyanceReportElements, ...maritimeElements].map(([id, , , facts]) => [id, facts?.imo]))
    for (const [, wire, canonical, , number] of falRows) {
      const known = numbers.get(dictionaryPlaces.get(canonical.replaceAll(/\[[^\]]*\]/g, ''))?.id ?? '')
      if (number !== undefined && known !== undefined) expect(known, wire).toContain(number)
    }
  })
})
