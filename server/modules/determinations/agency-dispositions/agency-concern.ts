import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { AgencyData, Commodity, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'

const ofFiling = ['kind', 'functionCode', 'entryNumber', 'typeCode', 'portOfEntry', 'portOfUnlading', 'examPort', 'transportMode', 'importerOfRecord', 'consignee', 'parties', 'dates', 'goodsLocation', 'electedExamSite', 'foreignTradeZone', 'consignments', 'conveyances', 'contact'] as const
const ofLine = ['sequence', 'lineIdentifier', 'origin', 'countryOfExport', 'exportation', 'descriptions', 'parties', 'grossWeightKilograms', 'portOfLading'] as const

type ConcernedLine = Pick<GoodsItem, (typeof ofLine)[number]> & {
  readonly commodities: readonly Pick<Commodity, 'code' | 'quantities' | 'agencyData'>[]
  readonly agencySubstitutions?: readonly AgencyData[]
}

/** What of a filing concerns one agency: its lines with its own data, and who, where and how of the shipment. No values, no duty, no data for others. */
export type AgencyConcern = Pick<Declaration, (typeof ofFiling)[number]> & {
  readonly goodsItems: readonly ConcernedLine[]
  readonly agencySubstitutions?: readonly AgencyData[]
}

/** Takes out of a declaration what concerns an agency. Pure. */
export function concernOf(declaration: Declaration, agency: string, lines: readonly number[]): AgencyConcern {
  const own = (data: readonly AgencyData[]) => data.filter((one) => one.agency === agency)
  const shared = (data: readonly AgencyData[] | undefined) => (data === undefined || own(data).length === 0 ? {} : { agencySubstitutions: own(data) })
  return {
    ...taken(declaration, ofFiling), ...shared(declaration.agencySubstitutions),
    goodsItems: declaration.goodsItems.filter(({ sequence }) => lines.includes(sequence)).map((item) => ({
      ...taken(item, ofLine), ...shared(item.agencySubstitutions),
      commodities: item.commodities.map(({ code, quantities, agencyData }) => ({ code, quantities, agencyData: own(agencyData) })),
    })),
  }
}

function taken<Whole extends object, Name extends keyof Whole>(whole: Whole, names: readonly Name[]): Pick<Whole, Name> {
  const part: Partial<Pick<Whole, Name>> = {}
  for (const name of names) if (whole[name] !== undefined) part[name] = whole[name]
  // Every name was taken over that the whole has.
  return part as Pick<Whole, Name>
}
