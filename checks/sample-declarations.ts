import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { entryNumberCheckDigit } from '@customhouse/vocabulary/identifiers/entry-number.ts'

/** Values for tests: whole declarations of invented parties, which tests change where they look. */

/** Entry number of the sandbox broker Meridian (filer code ZZ9). */
export function numberOf(sequence: number, filerCode = 'ZZ9'): string {
  const digits = String(sequence).padStart(7, '0')
  return `${filerCode}${digits}${entryNumberCheckDigit(filerCode, digits)}`
}

export function sampleItem(changes: Partial<GoodsItem> = {}): GoodsItem {
  return {
    sequence: 1, origin: 'CN', countryOfExport: 'CN', exportation: '2026-07-20', charges: '200', portOfLading: '57035', grossWeightKilograms: '900', relatedParty: 'N',
    invoices: [], rulings: [], descriptions: ['CERAMIC TABLEWARE'],
    parties: [
      { role: 'M', identifier: { qualifier: 'MID', value: 'CNEXAEXA123SHE' } },
      { role: 'S', identifier: { qualifier: 'EI', value: '89-100000100' } },
    ],
    commodities: [{ code: '6912004810', value: '5000', duty: '0.00', quantities: [{ value: '1000', unit: 'NO' }], agencyData: [] }],
    licences: [], tradeRemedyCases: [], additionalDeclarations: [], internalRevenueTaxes: [], otherRevenues: [], fees: [], correctionReasons: [], censusOverrides: [],
    ...changes,
  }
}

/** An entry summary of type 01 by vessel that no check objects to. */
export function sampleSummary(changes: Partial<Declaration> = {}): Declaration {
  return {
    kind: 'entry-summary', functionCode: 'add', entryNumber: numberOf(1), typeCode: '01', functionalReference: 'REF000001', portOfEntry: '2704', portOfUnlading: '2704', transportMode: '11',
    importerOfRecord: { number: '89-100000100' }, consignee: { number: '89-100000100' }, parties: [], bonds: [{ type: '8', designation: 'B', suretyCode: 'ZZ1' }],
    dates: { estimatedEntry: '2026-08-10', importation: '2026-08-08' }, destinationState: 'CA', indicators: { electronicSignature: 'X' },
    payment: { type: '2', statementPrintDate: '2026-08-20' }, missingDocuments: [], releases: [],
    consignments: [{ manifestedQuantity: '100', manifestedUnit: 'CTN', transportDocuments: [{ type: 'M', issuer: 'ZZSB', identifier: 'ZZSB0000001' }] }],
    conveyances: [{ carrierCode: 'ZZSB', name: 'SANDBOX STAR', equipment: [] }], references: [], goodsItems: [sampleItem()], headerFees: [],
    totals: { duty: '0.00', fees: '0.00', internalRevenueTax: '0.00', antidumping: '0.00', countervailing: '0.00', feesByClass: [] },
    ...changes,
  }
}

const address = { components: [{ qualifier: '15', value: '1 SANDBOX STREET' }], city: 'SHENZHEN', country: 'CN' }

/** An entry for cargo release of type 01 by vessel that no check objects to. */
export function sampleEntry(changes: Partial<Declaration> = {}): Declaration {
  return {
    kind: 'entry', functionCode: 'add', entryNumber: numberOf(1), typeCode: '01', portOfEntry: '2704', transportMode: '11',
    importerOfRecord: { qualifier: 'EI', number: '89-100000100' }, estimatedValue: '5000', bonds: [{ type: '8' }], dates: {}, indicators: {}, missingDocuments: [], releases: [],
    parties: [
      { role: 'SE', name: 'EXAMPLE SELLER', address }, { role: 'MF', name: 'EXAMPLE MAKER', address },
      { role: 'BY', identifier: { qualifier: 'EI', value: '89-100000100' } }, { role: 'CN', identifier: { qualifier: 'EI', value: '89-100000100' } },
    ],
    consignments: [{ transportDocuments: [{ type: 'M', issuer: 'ZZSB', identifier: 'ZZSB0000001' }] }], conveyances: [{ carrierCode: 'ZZSB', equipment: [] }], references: [],
    contact: { name: 'SANDBOX DESK', phone: '5550100' },
    goodsItems: [sampleItem({ parties: [], commodities: [{ code: '6912004810', quantities: [], agencyData: [] }] })], headerFees: [],
    ...changes,
  }
}

/** The value without some of its optional members. */
export function omit<Value extends object, Key extends keyof Value>(value: Value, ...keys: readonly Key[]): Omit<Value, Key> {
  const rest = { ...value }
  for (const key of keys) Reflect.deleteProperty(rest, key)
  return rest
}
