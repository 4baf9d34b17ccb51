import type { OriginAssessment } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { EventReference } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { SourceOfOil } from '../areas/crude-oil/sources-of-oil.ts'
import { canadianProvinces } from './canadian-province.table.ts'
import type { PipelineDelivery } from './pipeline-delivery.ts'

/** A share of a delivery that a line declares as of one origin. */
export interface OriginShare {
  /** As the entry summary states it: a country, or CBP's code of a province of Canada. */
  readonly origin: string
  readonly country: string
  readonly weight: bigint
  readonly specialProgram: string | undefined
  readonly evidence: readonly EventReference[]
}

/** The indicator of a preference, by the folder of the agreement (HTSUS General Note 3(c)). */
const indicators: ReadonlyMap<string, string> = new Map([['usmca', 'S']])

/**
 * Of which origins a delivery is, in proportion. Where a claim is borne out and all the oil is of the claimed country, so are the goods, whatever diluent
 * they hold; in Canada by the provinces of the wells. Else the countries of all sources count; none where one of them is unknown.
 */
export function originShares({ assessment, sources }: PipelineDelivery): readonly OriginShare[] {
  if (sources === undefined || assessment === undefined) return []
  const { origin } = assessment
  const isBorneOut = origin.status === 'supported' && origin.claim !== null
  const counted = isBorneOut ? withoutDiluent(sources, origin.claim.country) : sources
  if (counted.length === 0 || counted.some(({ country }) => country === undefined)) return []
  return grouped(counted, isBorneOut ? indicators.get(origin.claim.agreement ?? '') : undefined, origin)
}

/** The oil alone, where all of it is of the country: diluent that a rule disregards has the origin of what it thins. */
function withoutDiluent(sources: readonly SourceOfOil[], claimed: string): readonly SourceOfOil[] {
  const oil = sources.filter(({ isDiluent }) => !isDiluent)
  return oil.length > 0 && oil.every(({ country }) => country === claimed) ? oil : sources
}

function grouped(sources: readonly SourceOfOil[], specialProgram: string | undefined, { claim }: OriginAssessment): readonly OriginShare[] {
  const claimed = specialProgram === undefined ? [] : (claim?.evidence ?? [])
  const shares = new Map<string, OriginShare>()
  for (const source of sources) {
    const origin = originCodeOf(source)
    const known = shares.get(origin) ?? { origin, country: source.country ?? '', specialProgram, weight: 0n, evidence: claimed }
    shares.set(origin, { ...known, weight: known.weight + source.parts, evidence: [...known.evidence, ...source.evidence].slice(0, 20) })
  }
  return [...shares.values()]
}

function originCodeOf({ country = '', region = '' }: SourceOfOil): string {
  return country === 'CA' ? (canadianProvinces.get(region) ?? country) : country
}
