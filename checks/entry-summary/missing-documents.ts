import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const documentsNote = `${aeChapter('33-record and table 7')}; 19 CFR 141.91`

const conditions = {
  unknown: fatal('151', { message: 'The code of a missing document is not one of CBP\'s codes', authority: documentsNote, remedy: 'Give a code of table 7, or 98 for another document' }),
  duplicate: fatal('152', { message: 'A missing document is given twice', authority: documentsNote, remedy: 'Give each document once' }),
  firstIsMore: fatal('153', { message: 'The first missing document is given as 99, which means more than two', authority: documentsNote, remedy: 'Name one document first, then 99' }),
} as const

const codes: ReadonlySet<string> = new Set(['01', '10', '11', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23', '26', '98', '99'])

/** Whether documents that are said to be missing are named by CBP's codes. */
export function missingDocuments({ declaration: { missingDocuments: stated } }: FormContext): readonly Finding[] {
  if (stated.length === 0) return []
  const findings: Finding[] = []
  stated.forEach((code, index) => {
    if (!codes.has(code)) findings.push(finding(conditions.unknown, `/missingDocuments/${String(index)}`))
  })
  if (stated[0] === '99') findings.push(finding(conditions.firstIsMore, '/missingDocuments/0'))
  if (new Set(stated).size < stated.length) findings.push(finding(conditions.duplicate, '/missingDocuments'))
  return findings
}
