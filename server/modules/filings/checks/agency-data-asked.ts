import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { agencyRequirements } from '../../agencies/index.ts'
import type { FilingContext } from '../filing-context.ts'

/** Whether lines that other agencies have a say in carry their data, whole, or a disclaimer that they accept. */
export function agencyDataAsked({ declaration, rateDate, filer }: FilingContext): readonly Finding[] {
  return agencyRequirements({ declaration, on: rateDate, environment: filer.environment }).flatMap(({ missing }) => missing)
}
