import { isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const visaNote = aeChapter('51-record')

const conditions = {
  category: fatal('425', { message: 'The textile category is not of the United States category system', authority: aeChapter('40-record, category code'), remedy: 'Give three digits of the 200, 300, 400, 600, 700 or 800 series' }),
  exportDate: fatal('430', { message: 'The textile export date is not a date', authority: aeChapter('40-record'), remedy: 'Give a date that exists' }),
  visaYear: fatal('470', { message: 'The visa number does not begin with the last digit of a year', authority: visaNote, remedy: 'Give year digit, country and six digits, as on the visa' }),
  visaCountry: fatal('468', { message: 'The visa number does not name an ISO country', authority: visaNote, remedy: 'Give year digit, country and six digits, as on the visa' }),
  visaSequence: fatal('469', { message: 'The visa number does not end in six digits', authority: visaNote, remedy: 'Give year digit, country and six digits, as on the visa' }),
} as const

/** Whether textile categories and standard visas have their form. Which articles need a visa was not obtained. */
export function textiles({ declaration }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  declaration.goodsItems.forEach(({ textileCategory, textileExportation, visaNumber }, index) => {
    const at = `/goodsItems/${String(index)}`
    if (textileCategory !== undefined && !/^[234678]\d{2}$/.test(textileCategory)) findings.push(finding(conditions.category, `${at}/textileCategory`))
    if (textileExportation !== undefined && !isCalendarDate(textileExportation)) findings.push(finding(conditions.exportDate, `${at}/textileExportation`))
    const visa = visaNumber === undefined ? undefined : visaCondition(visaNumber)
    if (visa !== undefined) findings.push(finding(visa, `${at}/visaNumber`))
  })
  return findings
}

function visaCondition(number: string): Condition | undefined {
  if (!/^\d/.test(number)) return conditions.visaYear
  if (!isCountryCode(number.slice(1, 3))) return conditions.visaCountry
  return /^\d{6}$/.test(number.slice(3)) ? undefined : conditions.visaSequence
}
