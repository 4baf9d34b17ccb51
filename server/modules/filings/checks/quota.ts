import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { finding, notice } from '@customhouse/vocabulary/finding/condition.ts'
import { isQuotaType } from '../entry-type.ts'
import type { FilingContext } from '../filing-context.ts'

const quotaLaw = '19 CFR part 132; CATAIR error dictionary v51'

const conditions = {
  pending: notice('Q08', { message: 'The line is claimed under a quota, which is processed after the close of business', authority: quotaLaw, remedy: 'Wait for the quota to be accepted, rejected or prorated' }),
  subject: notice('quota-possible', { message: 'The tariff prints a quota for this number; the entry type claims none', authority: quotaLaw, remedy: 'Use a quota type (02, 07, 12, 32 or 38) if the goods come under the quota' }),
} as const

/** What is known of quotas: the type that claims one, and numbers for which the tariff prints one. Balances are not known here. */
export function quota({ declaration, tariffLines }: FilingContext): readonly Finding[] {
  if (isQuotaType(declaration.typeCode)) return [finding(conditions.pending, '/typeCode')]
  const findings: Finding[] = []
  tariffLines.forEach((lines, index) => {
    lines.forEach((line, place) => {
      if (line !== undefined && line.quota !== '') findings.push(finding(conditions.subject, `/goodsItems/${String(index)}/commodities/${String(place)}/code`))
    })
  })
  return findings
}
