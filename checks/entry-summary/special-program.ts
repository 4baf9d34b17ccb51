import { specialProgram as programOf } from '@customhouse/vocabulary/codes/special-program-code.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const claims = `${aeChapter('table 8')}; HTSUS General Note 3(c)`

const conditions = {
  unknown: fatal('416', { message: 'The special program indicator is not one of CBP\'s codes', authority: claims, remedy: 'Give an indicator of table 8, or claim no program' }),
  notYet: fatal('605', { message: 'The special program is not yet in effect on the date that fixes the rates', authority: claims, remedy: 'Leave the claim out' }),
  expired: fatal('606', { message: 'The special program is no longer in effect on the date that fixes the rates', authority: claims, remedy: 'Claim the program that followed it, or none' }),
} as const

/** Whether special programs claimed exist on the date; whether goods and origin are eligible is the assessment's to say. */
export function specialProgram({ declaration, rateDate }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  declaration.goodsItems.forEach(({ specialProgram: claimed }, index) => {
    if (claimed === undefined) return
    const at = `/goodsItems/${String(index)}/specialProgram`
    const known = programOf(claimed)
    if (known === undefined) findings.push(finding(conditions.unknown, at))
    else if (known.from !== undefined && known.from > rateDate) findings.push(finding(conditions.notYet, at))
    else if (known.to !== undefined && known.to < rateDate) findings.push(finding(conditions.expired, at))
  })
  return findings
}
