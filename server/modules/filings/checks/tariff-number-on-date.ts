import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding, notice } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '@customhouse/checks/authority.ts'
import { hasTariffNumberForm } from '@customhouse/checks/every-filing/tariff-number.ts'
import type { FilingContext } from '../filing-context.ts'

const classification = `${aeChapter('usage notes (d) and (j)')}; 19 CFR 152.11`

const conditions = {
  unknown: fatal('433', { message: 'The tariff number is not in the tariff', authority: classification, remedy: 'Give a ten-digit number of the Harmonized Tariff Schedule; eight digits only where it has no more' }),
  notLoaded: notice('tariff-number-not-loaded', { message: 'The tariff loaded here is an excerpt without this number, so the number was not checked', authority: classification, remedy: 'Load the whole tariff schedule' }),
  inactive: fatal('434', { message: 'The tariff number is not in the tariff on the date that fixes the rates', authority: classification, remedy: 'Give the number that is in force on that date' }),
} as const

/** Whether the tariff has each number on the date that fixes the rates. An assessed summary is told so by its assessment. */
export function tariffNumberOnDate(context: FilingContext): readonly Finding[] {
  if (context.assessment !== undefined) return []
  const findings: Finding[] = []
  context.declaration.goodsItems.forEach(({ commodities }, index) => {
    commodities.forEach(({ code, currentCode }, place) => {
      // Privileged foreign merchandise keeps a number that may be gone; its current number is judged instead (SE61).
      if (currentCode !== undefined || !hasTariffNumberForm(code) || context.tariffLines[index]?.[place] !== undefined) return
      findings.push(finding(absence(context, code), `/goodsItems/${String(index)}/commodities/${String(place)}/code`))
    })
  })
  return findings
}

/** An excerpt of the tariff, as the sandbox may have, cannot say that a number does not exist. */
function absence({ book, rateDate }: FilingContext, code: string): Condition {
  if (book.revisionOn(rateDate).revision.isExcerpt) return conditions.notLoaded
  return book.line(code, '9999-12-31') === undefined ? conditions.unknown : conditions.inactive
}
