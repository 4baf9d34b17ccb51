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

/** The rule that waits for agencies; no officer of customs releases goods past it. */
export const awaitedRule = 'agencies-to-speak'

/** Whether an agency's word is what a reason waits for. */
export function waitsForAgency(reason: Pick<Reason, 'rule'>): boolean {
  return isOfAgency(reason) || isBillHold(reason) || reason.rule === awaitedRule
}

/** The rule that says that a bill of lading of the goods is held. */
export const billHoldRule = 'bill-hold'

/** Whether a reason is a hold on a bill, which is lifted there and never on the entry. */
export function isBillHold({ rule }: Pick<Reason, 'rule'>): boolean {
  return rule === billHoldRule
}

/** Whether a reason was ordered by a person, and stands until a person lifts it. */
export function isOrdered(reason: Pick<Reason, 'rule'>): boolean {
  return isOfAgency(reason) || isBillHold(reason) || (reason.rule.startsWith('officer-') && reason.rule !== 'officer-request')
}

/** Whether a reason stands on the entry itself, over later filings too: a hold on a bill stands there. */
export function standsOnEntry(reason: Pick<Reason, 'rule'>): boolean {
  return isOrdered(reason) && reason.rule !== 'officer-release' && !isBillHold(reason)
}
