import { describe, expect, it } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { cargoReleaseReader } from '../cargo-release/cargo-release.ts'
import { readRecords } from '../codec/read-records.ts'
import { joinRecords, writeRecord } from '../codec/write-record.ts'
import { additionalDeclarationMapping } from '../entry-summary/additional-declaration.ts'
import { entrySummaryReader } from '../entry-summary/entry-summary.ts'
import { chapterLayouts, layout } from '../layouts/chapters.ts'
import type { RecordLayout } from '../layouts/layout.ts'
import { readDeclaration, type DeclarationReader } from './read-declaration.ts'
import type { RecordMapping } from './record-mapping.ts'

/** Data fields of a record that no mapping reads. */
function unread(record: RecordLayout, mappings: readonly RecordMapping[]): readonly string[] {
  const read = new Set(mappings.flatMap((mapping) => [...mapping.elements, ...mapping.repetitions.flatMap((repetition) => repetition.items.flat())].flatMap((element) => element.fields.map((field) => field.name))))
  return [...record.byName.values()].filter((field) => !field.isControl && !read.has(field.name)).map((field) => `${record.key} ${field.name}`)
}

function unreadOf(reader: DeclarationReader, chapter: string, isOurs: (record: RecordLayout) => boolean): readonly string[] {
  return chapterLayouts(chapter).filter((record) => record.direction === 'input' && isOurs(record)).flatMap((record) => {
    const placings = reader.mapping.records.get(record.id) ?? []
    const chosen = record.id === '54' ? additionalDeclarationMapping({ layout: record, id: '54', number: 1, raw: '', text: '', ending: '' }) : undefined
    return unread(record, [...placings.flatMap((placing) => placing.mapping ?? []), ...(chosen ? [chosen] : [])])
  })
}

const rows = (chapter: string, records: readonly (readonly [key: string, values: Record<string, string>])[]) =>
  joinRecords(records.map(([key, values]) => writeRecord(layout(key.startsWith('PG') || key === 'OI' ? 'agency-message-set' : chapter, key), values)))

function readRows(chapter: string, application: string, records: Parameters<typeof rows>[1]): Declaration | undefined {
  const wire = readRecords(rows(chapter, records), { direction: 'input', application })
  return readDeclaration(wire.records, application === 'AE' ? entrySummaryReader : cargoReleaseReader)?.declaration
}

const header = ['10', { 'Summary Filing Action Request Code': 'A', 'Entry Filer Code': 'ZZ9', 'Entry Number': '00000019', 'District/Port of Entry': '2704', 'Entry Type Code': '01' }] as const

describe('the mapping tables', () => {
  it('read every data field of every entry summary record, but numbers that repeat the order of records', () => {
    expect(unreadOf(entrySummaryReader, 'entry-summary', (record) => record.id !== 'OI')).toEqual(['SE32 Sequence Number', 'SE52 Sequence Number'])
  })

  it('read every data field of every cargo release record', () => {
    expect(unreadOf(cargoReleaseReader, 'cargo-release', (record) => record.id.startsWith('SE'))).toEqual([])
  })

  it('read every data field of every agency record', () => {
    expect(unreadOf(entrySummaryReader, 'agency-message-set', () => true)).toEqual([])
  })
})

describe('readDeclaration() of an entry summary', () => {
  it('reads what repeats within and over records', () => {
    const declaration = readRows('entry-summary', 'AE', [
      header,
      ['30', { 'Associated Warehouse Entry Filer Code': 'ZZ9', 'Associated Warehouse Entry Number': '00000027', 'Associated Warehouse Entry District/Port Code': '2704', 'Final Warehouse Withdrawal Indicator': 'Y' }],
      ['32', { 'Release Entry Filer Code (1)': 'ZZ9', 'Release Entry Number (1)': '00000035', 'Release Entry Filer Code (2)': 'ZZ9', 'Release Entry Number (2)': '00000043' }],
      ['32', { 'Release Entry Filer Code (1)': 'ZZ9', 'Release Entry Number (1)': '00000050' }],
      ['35', { 'Post Summary Correction Header Reason Code (1)': 'H01', 'Post Summary Correction Header Reason Code (2)': 'H05' }],
      ['36', { 'PSC Filing Explanation Text': 'FIRST LINE' }],
      ['36', { 'PSC Filing Explanation Text': 'SECOND LINE' }],
    ])
    expect(declaration?.warehouse).toEqual({ entryNumber: 'ZZ900000027', port: '2704', isFinalWithdrawal: true })
    expect(declaration?.releases).toEqual(['ZZ900000035', 'ZZ900000043', 'ZZ900000050'])
    expect(declaration?.correction).toEqual({ indicator: '', headerReasons: ['H01', 'H05'], explanation: ['FIRST LINE', 'SECOND LINE'] })
  })

  it('keeps conveyances with the bill that they follow, and equipment with its conveyance', () => {
    const declaration = readRows('entry-summary', 'AE', [
      header,
      ['22', { 'Manifested Quantity': '10', 'Manifested Quantity Unit of Measure Code': 'CTN' }],
      ['23', { 'Manifest Component Type Code': 'M', 'Manifest Component Issuer Code': 'ZZSB', 'Manifest Component Identifier': '1' }],
      ['SE16', { 'Carrier Code': 'ZZSB', 'Voyage/Flight/Trip Manifest Number': '1', 'Date of Arrival': '012026', 'Quantity': '4' }],
      ['SE17', { 'Equipment Number': 'ZZSU1234565' }],
    ])
    expect(declaration?.consignments[0]?.conveyances).toEqual([{ carrierCode: 'ZZSB', trip: '1', arrival: '2026-01-20', quantity: '4', equipment: ['ZZSU1234565'] }])
  })

  it('gives rulings and descriptions to the invoice that they follow, else to the line', () => {
    const declaration = readRows('entry-summary', 'AE', [
      header,
      ['40', { 'Line Item Identifier': '001', 'Country of Origin Code': 'TH' }],
      ['43', { 'Ruling Type Code': 'R', 'Ruling Number': 'N12345' }],
      ['44', { 'Commercial Description Text': 'OF THE LINE' }],
      ['40', { 'Line Item Identifier': '002', 'Country of Origin Code': 'TH' }],
      ['42', { 'Supplier ID Code': 'THEXAWAR12BAN', 'Invoice Number': 'INV-1', 'Invoice Line Range 1 - Begin': '1', 'Invoice Line Range 1 - End': '4', 'Invoice Line Range 2 - Begin': '7', 'Invoice Line Range 2 - End': '7' }],
      ['44', { 'Commercial Description Text': 'OF THE INVOICE' }],
    ])
    const [first, second] = declaration?.goodsItems ?? []
    expect(first).toMatchObject({ rulings: [{ type: 'R', number: 'N12345' }], descriptions: ['OF THE LINE'], invoices: [] })
    expect(second).toMatchObject({ descriptions: [], invoices: [{ number: 'INV-1', ranges: [{ from: 1, to: 4 }, { from: 7, to: 7 }], descriptions: ['OF THE INVOICE'] }] })
  })

  it('reads parties with identifiers, addresses and what describes them', () => {
    const declaration = readRows('entry-summary', 'AE', [
      header,
      ['SE30', { 'Entity Code': 'SE', 'Entity Name': 'EXAMPLE SELLER' }],
      ['SE31', { 'GBI Identifier Qualifier': 'LEI', 'Identifier': '5299000000000000ZZ01' }],
      ['SE32', { 'Sequence Number': '1', 'Description': 'SELLING AGENT' }],
      ['SE35', { 'Address Component Qualifier (1)': '01', 'Address Information (1)': '12', 'Address Component Qualifier (2)': '02', 'Address Information (2)': 'SAMPLE ROAD' }],
      ['SE36', { 'City Name': 'BANGKOK', 'Country Code': 'TH' }],
    ])
    expect(declaration?.parties).toEqual([{
      role: 'SE', name: 'EXAMPLE SELLER',
      globalIdentifiers: [{ qualifier: 'LEI', value: '5299000000000000ZZ01', descriptions: ['SELLING AGENT'] }],
      address: { components: [{ qualifier: '01', value: '12' }, { qualifier: '02', value: 'SAMPLE ROAD' }], city: 'BANGKOK', country: 'TH' },
    }])
  })

  it('reads sanctions answers, overrides and an additional declaration of a type that nobody knows', () => {
    const declaration = readRows('entry-summary', 'AE', [
      header,
      ['40', { 'Line Item Identifier': '001', 'Country of Origin Code': 'TH' }],
      ['54', { "Importer's Additional Declaration Type Code": '99', "Importer's Additional Declaration Information": 'SOMETHING NEW' }],
      ['SE62', { 'Record ID': '01', 'Record Type': 'FSHNG INFO', 'Field Name': 'VESSEL FLAG' }],
      ['SE63', { 'Field Value': 'TH' }],
      ['CW02', { 'Census Warning Condition Code (1)': '27C', 'Census Warning Condition Override Code (1)': '01', 'Census Warning Condition Code (2)': '27D', 'Census Warning Condition Override Code (2)': '02' }],
    ])
    expect(declaration?.goodsItems[0]).toMatchObject({
      additionalDeclarations: [{ type: '99', fields: { importersAdditionalDeclarationInformation: 'SOMETHING NEW' } }],
      sanctionsInformation: [{ group: '01', type: 'FSHNG INFO', field: 'VESSEL FLAG', value: 'TH' }],
      censusOverrides: [{ condition: '27C', override: '01' }, { condition: '27D', override: '02' }],
    })
  })

  it('gives nothing without a header record', () => {
    expect(readRows('entry-summary', 'AE', [['40', { 'Line Item Identifier': '001', 'Country of Origin Code': 'TH' }]])).toBeUndefined()
  })
})

describe('readDeclaration() of a cargo release', () => {
  it('takes from references what a declaration has a place for, and begins a consignment with each bill of the same level', () => {
    const declaration = readRows('cargo-release', 'SE', [
      ['SE10', { 'Valid Action Code': 'A', 'Entry Filer Code': 'ZZ9', 'Entry Number': '00000019', 'Entry Type': '01', 'Bond Type Code': '9', 'Estimated Entry Value': '1000' }],
      ['SE15', { 'Bill Type Indicator': 'I', 'Bill of Lading Number': '123456789', 'Non-AMS indicator': 'N' }],
      ['SE15', { 'Bill Type Indicator': 'R', 'Issuer Code of Bill of Lading Number': 'ZZSB', 'Bill of Lading Number': '1', 'Non-AMS indicator': 'N' }],
      ['SE15', { 'Bill Type Indicator': 'R', 'Issuer Code of Bill of Lading Number': 'ZZSB', 'Bill of Lading Number': '2', 'Non-AMS indicator': 'Y' }],
      ['SE20', { 'Reference Identifier Qualifier': 'V1', 'Reference Identifier': 'ZZ1' }],
      ['SE20', { 'Reference Identifier Qualifier': 'AMT', 'Reference Identifier': '90000' }],
      ['SE20', { 'Reference Identifier Qualifier': 'KII', 'Reference Identifier': 'Y' }],
    ])
    expect(declaration?.bonds).toEqual([{ type: '9', suretyCode: 'ZZ1', amount: '90000' }])
    expect(declaration?.indicators.knownImporter).toBe('Y')
    expect(declaration?.consignments.map((each) => each.transportDocuments.map((document) => document.identifier))).toEqual([['123456789', '1'], ['2']])
    expect(declaration?.consignments[1]?.transportDocuments[0]?.isNonAutomated).toBe(true)
  })
})
