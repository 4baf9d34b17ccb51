import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { AgencyData, AgencyRecord, Commodity, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'

/** A tariff number of a line, with the data given under it. */
export interface RequirementLine {
  readonly number: number
  /** The number that the goods are flagged by: the current one of privileged foreign goods. */
  readonly code: string
  readonly origin: string
  readonly isFromZone: boolean
  /** Place of the commodity (JSON Pointer). */
  readonly pointer: string
  readonly data: readonly GivenData[]
}

/** Data given for one agency, with all records that belong to them. */
export interface GivenData {
  readonly agency: string
  readonly program: string
  readonly processing: string
  readonly disclaim?: string
  readonly records: readonly AgencyRecord[]
  /** Whether they refer to substituted data that are not there, so that nothing can be said of what is missing. */
  readonly isOpen: boolean
  readonly pointer: string
}

export function linesOf(declaration: Declaration): readonly RequirementLine[] {
  const isFromZone = declaration.typeCode === '06' || declaration.foreignTradeZone !== undefined
  return declaration.goodsItems.flatMap((item, index) => item.commodities.map((commodity, place): RequirementLine => {
    const pointer = `/goodsItems/${String(index)}/commodities/${String(place)}`
    return {
      number: item.sequence, code: commodity.currentCode ?? commodity.code, origin: item.origin ?? '', isFromZone: isFromZone || item.zoneStatus !== undefined, pointer,
      data: commodity.agencyData.map((data, order): GivenData => ({ ...given(data, wholeRecords(commodity, order, { item, declaration })), pointer: `${pointer}/agencyData/${String(order)}` })),
    }
  }))
}

function given({ agency, program, processing, disclaim }: AgencyData, { records, isOpen }: WholeRecords): Omit<GivenData, 'pointer'> {
  return { agency: agency ?? '', program: program ?? '', processing: processing ?? '', ...(disclaim === undefined ? {} : { disclaim }), records, isOpen }
}

interface WholeRecords {
  readonly records: readonly AgencyRecord[]
  readonly isOpen: boolean
}

interface Around {
  readonly item: GoodsItem
  readonly declaration: Declaration
}

/**
 * Agencies that need the same data are named one after the other, and the records after the last belong to all of them; records that PG00 refers to
 * stand for it (CATAIR PGA Message Set, usage notes).
 */
function wholeRecords({ agencyData }: Commodity, order: number, { item, declaration }: Around): WholeRecords {
  const own = agencyData[order]?.records ?? []
  const following = agencyData.slice(order + 1)
  const bearer = isHeading(own) && agencyData[order]?.disclaim === undefined ? following.find(({ records }) => !isHeading(records)) : undefined
  const sharing = bearer !== undefined && following.slice(0, following.indexOf(bearer) + 1).every(({ records, disclaim }) => disclaim === undefined && records[0]?.type === 'PG01')
  return replaced(sharing ? [...own, ...bearer.records.filter(({ type }) => type !== 'PG01')] : own, [...(item.agencySubstitutions ?? []), ...(declaration.agencySubstitutions ?? [])])
}

/** Only names the agency, as one of several does that share their data. */
function isHeading(records: readonly AgencyRecord[]): boolean {
  return records.some(({ type }) => type === 'PG01') && records.every(({ type }) => type === 'OI' || type === 'PG01')
}

function replaced(records: readonly AgencyRecord[], substitutions: readonly AgencyData[]): WholeRecords {
  let isOpen = false
  const whole = records.flatMap((record): readonly AgencyRecord[] => {
    if (record.type !== 'PG00') return [record]
    const stands = substitutions.find((one) => one.records.some(({ type, fields }) => type === 'PG00' && fields.substitutionNumber === record.fields.substitutionNumber))
    if (stands === undefined) isOpen = true
    return (stands?.records ?? []).filter(({ type }) => type !== 'PG00')
  })
  return { records: whole, isOpen }
}
