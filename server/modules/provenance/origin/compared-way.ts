import { originWays, type Agreement, type OriginWay } from './agreement.ts'

/** Whether goods that originate by a way meet the criterion that is claimed: as claimed or not told apart, by a stricter one, or by a looser one. */
export function comparedWay(agreement: Agreement, claimed: string | undefined, way: OriginWay): 'same' | 'stricter' | 'looser' {
  const named = agreement.criteria.find((criterion) => criterion.code === claimed?.trim().toUpperCase())
  if (claimed === undefined || named?.way === way) return 'same'
  return named !== undefined && originWays.indexOf(way) < originWays.indexOf(named.way) ? 'stricter' : 'looser'
}
