import type { Reason } from '@customhouse/vocabulary/determination/determination.ts'

const agencyPrefix = 'agency-disposition-'

/** The name under which what an agency said stands among the reasons. */
export function agencyRule(agency: string): string {
  return `${agencyPrefix}${agency}`
}

/** Whether a reason is what another agency said, which that agency alone lifts. */
export function isOfAgency({ rule }: Pick<Reason, 'rule'>): boolean {
  return rule.startsWith(agencyPrefix)
}

/** Whether a reason was ordered by a person, and stands until a person lifts it. */
export function isOrdered(reason: Pick<Reason, 'rule'>): boolean {
  return isOfAgency(reason) || (reason.rule.startsWith('officer-') && reason.rule !== 'officer-request')
}
