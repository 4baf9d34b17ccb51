import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { AgencyData, Commodity, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'

type OfLine = 'sequence' | 'lineIdentifier' | 'origin' | 'countryOfExport' | 'exportation' | 'descriptions' | 'parties' | 'grossWeightKilograms' | 'portOfLading'
type OfFiling = 'kind' | 'functionCode' | 'entryNumber' | 'typeCode' | 'portOfEntry' | 'portOfUnlading' | 'examPort' | 'transportMode' | 'importerOfRecord' | 'consignee' | 'parties' | 'dates' | 'goodsLocation' | 'electedExamSite' | 'foreignTradeZone' | 'consignments' | 'conveyances' | 'contact'

type ConcernedLine = Pick<GoodsItem, OfLine> & {
  readonly commodities: readonly Pick<Commodity, 'code' | 'quantities' | 'agencyData'>[]
  readonly agencySubstitutions?: readonly AgencyData[]
}

/** What of a filing concerns one agency: its lines with its own data, and who, where and how of the shipment. No values, no duty, no data for others. */
export type AgencyConcern = Pick<Declaration, OfFiling> & {
  readonly goodsItems: readonly ConcernedLine[]
  readonly agencySubstitutions?: readonly AgencyData[]
}

/** Takes out of a declaration what concerns an agency. Pure. */
export function concernOf(declaration: Declaration, agency: string, lines: readonly number[]): AgencyConcern {
  const own = (data: readonly AgencyData[]) => data.filter((one) => one.agency === agency)
  const shared = (data: readonly AgencyData[] = []) => (own(data).length === 0 ? {} : { agencySubstitutions: own(data) })
  return {
    ...ofFiling(declaration), ...shared(declaration.agencySubstitutions),
    goodsItems: declaration.goodsItems.filter(({ sequence }) => lines.includes(sequence)).map((item) => ({
      ...ofLine(item), ...shared(item.agencySubstitutions),
      commodities: item.commodities.map(({ code, quantities, agencyData }) => ({ code, quantities, agencyData: own(agencyData) })),
    })),
  }
}

function ofFiling({ kind, functionCode, entryNumber, typeCode, portOfEntry, portOfUnlading, examPort, transportMode, importerOfRecord, consignee, parties, dates, goodsLocation, electedExamSite, foreignTradeZone, consignments, conveyances, contact }: Declaration): Pick<Declaration, OfFiling> {
  return {
    kind, functionCode, entryNumber, typeCode, parties, dates, consignments, conveyances,
    ...known({ portOfEntry, portOfUnlading, examPort, transportMode, importerOfRecord, consignee, goodsLocation, electedExamSite, foreignTradeZone, contact }),
  }
}

function ofLine({ sequence, lineIdentifier, origin, countryOfExport, exportation, descriptions, parties, grossWeightKilograms, portOfLading }: GoodsItem): Pick<GoodsItem, OfLine> {
  return { sequence, descriptions, parties, ...known({ lineIdentifier, origin, countryOfExport, exportation, grossWeightKilograms, portOfLading }) }
}

/** Only what is known: a member that is not stated is left out. */
function known<Part extends object>(part: Part): { readonly [Name in keyof Part]?: Exclude<Part[Name], undefined> } {
  const found: { [Name in keyof Part]?: Exclude<Part[Name], undefined> } = {}
  Object.assign(found, Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)))
  return found
}
