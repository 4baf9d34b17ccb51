import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Commodity, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { readRate } from '../rates/read-rate.ts'
import { readSpecialRates } from '../rates/read-special-rates.ts'
import type { Revision, TariffLine } from '../schedule/tariff-line.ts'
import type { AssessmentSetting } from './assess-declaration.ts'

/*
 * Invented entries and a handful of tariff lines for the tests of this module. Rates are of the kinds that the tariff printed in
 * November 2025; goods, values and parties are not anyone’s.
 */

const revision: Revision = { name: 'HTSUS excerpt for tests', asOf: '2025-01-01', sha256: '', lines: 0, loadedAt: '2025-01-01T00:00:00.000Z', isExcerpt: false }

/** What a tariff line of a test says. */
export interface PrintedLine {
  readonly code: string
  readonly general: string
  readonly special?: string
  readonly column2?: string
  readonly units?: readonly string[]
  readonly unitCodes?: readonly string[]
}

/** A tariff line from its printed texts. */
export function tariffLine(printed: PrintedLine): TariffLine {
  return {
    code: printed.code, rateCode: printed.code.slice(0, 8), description: 'Goods', headings: [], footnotes: [], units: printed.units ?? [], unitCodes: printed.unitCodes ?? [],
    general: readRate(printed.general), special: readSpecialRates(printed.special ?? ''), column2: readRate(printed.column2 ?? ''), quota: '', isSubdivided: false, revision,
  }
}

const applicable = 'The duty provided in the applicable subheading'

const printedLines: readonly PrintedLine[] = [
  { code: '6109100012', general: '16.5%', special: 'Free (AU,BH,CL,CO,IL,JO,KR,MA,OM,P,PA,PE,S,SG)', column2: '90%', units: ['doz.', 'kg'], unitCodes: ['DOZ', 'KG'] },
  { code: '9403608081', general: 'Free', column2: '40%', units: ['No.'], unitCodes: ['NO'] },
  { code: '0201101010', general: '4.4¢/kg', special: 'Free (A+,AU,BH,CL,CO,D,E,IL,JO,KR,MA,OM,P,PA,PE,S,SG)', column2: '13.2¢/kg', units: ['kg'], unitCodes: ['KG'] },
  { code: '2204215040', general: '6.3¢/liter', special: 'Free (A+,AU,BH,CL,CO,D,E,IL,JO,KR,MA,OM,P,PA,PE,S,SG)', column2: '33¢/liter', units: ['liters'], unitCodes: ['L'] },
  { code: '2203000030', general: 'Free', column2: '13.2¢/liter', units: ['liters'], unitCodes: ['L'] },
  { code: '2208304000', general: 'Free', column2: '$2.04/pf.liter', units: ['pf.liters'], unitCodes: ['PFL'] },
  { code: '1806100500', general: '$0.10/kg + 5%', column2: '$1/kg', units: ['kg'], unitCodes: ['KG'] },
  { code: '6201200000', general: '41¢/kg + 16.3%', column2: '52.9¢/kg + 58.5%', units: ['doz.', 'kg'], unitCodes: ['DOZ', 'KG'] },
  { code: '7408190030', general: '3%', special: 'Free (AU,S)', column2: '28%', units: ['kg'], unitCodes: ['KG'] },
  { code: '8703800000', general: '2.5%', special: 'Free (S)', column2: '10%', units: ['No.'], unitCodes: ['NO'] },
  { code: '2106909998', general: '6.4%', special: 'Free (A*,AU,D,S)', column2: '20%', units: ['kg'], unitCodes: ['KG'] },
  { code: '9108110000', general: 'See additional U.S. note 1', column2: '45%', units: ['No.'], unitCodes: ['NO'] },
  { code: '9999999999', general: 'a rate that nobody reads ¢¢', column2: '', units: ['No.'], unitCodes: ['NO'] },
  { code: '98010010', general: 'Free' },
  { code: '98020080', general: 'A duty upon the full value of the imported article, less the cost or value of such products of the United States (see U.S. Note 4 of this subchapter)' },
  { code: '98130005', general: 'Free, under bond, as prescribed in U.S. note 1 to this subchapter' },
  { code: '99038803', general: `${applicable} + 25%` },
  { code: '99038815', general: `${applicable} + 7.5%` },
  { code: '99030124', general: `${applicable} + 20%`, special: `${applicable} + 20%`, column2: 'No change' },
  { code: '99030125', general: `${applicable} + 10%`, special: `${applicable} + 10%`, column2: applicable },
  { code: '99030133', general: applicable, special: applicable, column2: applicable },
  { code: '99030220', general: '15%', special: '15%', column2: applicable },
  { code: '99037801', general: `${applicable} + a duty of 50% upon the value of the copper content`, special: `${applicable} + a duty of 50% upon the value of the copper content`, column2: applicable },
  { code: '99039401', general: `${applicable} + 25%`, special: `${applicable} + 25%`, column2: `${applicable} + 25%` },
  { code: '99038191', general: `${applicable} + a duty of 50% upon the value of the steel content.`, column2: applicable },
]

const lines = new Map(printedLines.map((printed) => [printed.code, tariffLine(printed)]))

/** A tariff of those lines, in force for every date, with the project's own tables. */
export function fictitiousTables(more: Partial<AssessmentSetting> = {}): AssessmentSetting {
  return { line: (code) => lines.get(code), revisionOn: () => ({ revision, isProvisional: false, why: 'in-force' }), ...more }
}

/** An entry summary of type 01 by vessel, entered 15 January 2026. */
export function fictitiousEntry(items: readonly GoodsItem[], more: Partial<Declaration> = {}): Declaration {
  return {
    kind: 'entry-summary', functionCode: 'add', entryNumber: 'ZZ900000019', typeCode: '01', portOfEntry: '2704', transportMode: '11',
    parties: [], bonds: [], dates: { estimatedEntry: '2026-01-15', importation: '2026-01-12' }, indicators: {}, missingDocuments: [], releases: [],
    consignments: [], conveyances: [], references: [], goodsItems: items, headerFees: [], ...more,
  }
}

/** A line of goods. */
export function fictitiousItem(commodities: readonly Commodity[], more: Partial<GoodsItem> = {}): GoodsItem {
  return {
    sequence: 1, origin: 'DE', invoices: [], rulings: [], descriptions: [], parties: [], commodities, licences: [], tradeRemedyCases: [],
    additionalDeclarations: [], internalRevenueTaxes: [], otherRevenues: [], fees: [], correctionReasons: [], censusOverrides: [], ...more,
  }
}

/** A tariff number with a value, and quantities as `[value, unit]`. */
export function fictitiousCommodity(code: string, value: string, more: { readonly duty?: string; readonly quantities?: readonly (readonly [string, string])[] } = {}): Commodity {
  return {
    code, value, agencyData: [], quantities: (more.quantities ?? []).map(([amount, unit]) => ({ value: amount, unit })),
    ...(more.duty === undefined ? {} : { duty: more.duty }),
  }
}
