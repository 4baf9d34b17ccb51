import type { Declaration } from './declaration.ts'
import type { Commodity, GoodsItem } from './goods-item.ts'

/** What every declaration holds though nothing of it was stated: no parties, no goods, no indicators. A new object each time. */
export function blankDeclaration(): Omit<Declaration, 'kind' | 'functionCode' | 'entryNumber' | 'typeCode'> {
  return {
    parties: [],
    bonds: [],
    dates: {},
    indicators: {},
    missingDocuments: [],
    releases: [],
    consignments: [],
    conveyances: [],
    references: [],
    goodsItems: [],
    headerFees: [],
  }
}

/** What every goods item holds though nothing of it was stated. A new object each time. */
export function blankGoodsItem(): Omit<GoodsItem, 'sequence'> {
  return {
    invoices: [],
    rulings: [],
    descriptions: [],
    parties: [],
    commodities: [],
    licences: [],
    tradeRemedyCases: [],
    additionalDeclarations: [],
    internalRevenueTaxes: [],
    otherRevenues: [],
    fees: [],
    correctionReasons: [],
    censusOverrides: [],
  }
}

/** What every commodity holds though nothing of it was stated. A new object each time. */
export function blankCommodity(): Omit<Commodity, 'code'> {
  return { quantities: [], agencyData: [] }
}
