import { countryOf } from '@customhouse/vocabulary/codes/country-code.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { type Condition, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { OriginStatus } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { ShipmentAssessment } from '../../provenance/index.ts'
import { provenanceConditions as conditions } from './provenance-conditions.ts'

/** Special programme indicators by the agreement that they claim under (HTSUS General Note 3(c)). */
const agreements: ReadonlyMap<string, string> = new Map([['S', 'usmca'], ['S+', 'usmca'], ['KR', 'korea']])

const ofPreference: Readonly<Record<OriginStatus, Condition>> = {
  supported: conditions.preferenceSupported,
  unsupported: conditions.preferenceUnsupported,
  contradicted: conditions.preferenceContradicted,
}

/** A bill of a declaration with what provenance says of the goods under it; `pointer` is where the bill stands. */
export interface BillAssessed {
  readonly pointer: string
  readonly assessment: ShipmentAssessment
}

/** What provenance says about a declaration: of each bill whether its chain holds, of each line whether origin and preference are borne out. */
export function findingsOfProvenance(declaration: Declaration, bills: readonly BillAssessed[]): readonly Finding[] {
  const chains = bills.flatMap(({ pointer, assessment }) => (assessment.twin.supports === 'nothing' ? [finding(conditions.chainContradicted, pointer)] : []))
  const lines = declaration.goodsItems.flatMap((item, index) => {
    const about = bills.filter(({ assessment }) => isAbout(assessment, item))
    return about.flatMap(({ assessment }) => [...originOf(item, assessment, index), ...preferenceOf(item, assessment, index)]).slice(0, 2)
  })
  return [...chains, ...lines]
}

/** Whether goods under a bill are those of the line: six digits of a commodity code are the same the world over. */
function isAbout({ twin, origin }: ShipmentAssessment, { commodities }: GoodsItem): boolean {
  const known = [...twin.lots.map(({ particulars }) => particulars?.value.commodityCode), origin.claim?.commodityCode].flatMap((code) => (code === undefined ? [] : [code.slice(0, 6)]))
  return known.some((code) => commodities.some((commodity) => commodity.code.startsWith(code)))
}

function originOf({ origin: declared }: GoodsItem, { origin }: ShipmentAssessment, index: number): readonly Finding[] {
  if (declared === undefined || origin.claim === null || origin.status !== 'supported') return []
  return countryOf(declared) === countryOf(origin.claim.country) ? [] : [finding(conditions.originContradicted, `/goodsItems/${String(index)}/origin`)]
}

function preferenceOf({ specialProgram }: GoodsItem, { origin }: ShipmentAssessment, index: number): readonly Finding[] {
  if (specialProgram === undefined) return []
  const agreement = agreements.get(specialProgram)
  if (agreement === undefined || origin.claim?.agreement !== agreement) return []
  return [finding(ofPreference[origin.status], `/goodsItems/${String(index)}/specialProgram`)]
}
