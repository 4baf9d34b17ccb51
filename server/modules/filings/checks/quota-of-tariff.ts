import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { finding, notice } from '@customhouse/vocabulary/finding/condition.ts'
import { isQuotaType } from '@customhouse/checks/entry-type.ts'
import type { FilingContext } from '../filing-context.ts'

const quotaLaw = '19 CFR part 132; CATAIR error dictionary v51'

const possible = notice('quota-possible', { message: 'The tariff prints a quota for this number; the entry type claims none', authority: quotaLaw, remedy: 'Use a quota type (02, 07, 12, 32 or 38) if the goods come under the quota' })

/** Whether the tariff prints a quota for a number that the entry type claims none for. Balances are not known here. */
export function quotaOfTariff({ declaration, tariffLines }: FilingContext): readonly Finding[] {
  if (isQuotaType(declaration.typeCode)) return []
  const findings: Finding[] = []
  tariffLines.forEach((lines, index) => {
    lines.forEach((line, place) => {
      if (line !== undefined && line.quota !== '') findings.push(finding(possible, `/goodsItems/${String(index)}/commodities/${String(place)}/code`))
    })
  })
  return findings
}
