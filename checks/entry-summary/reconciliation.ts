import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, objections } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const reconciliationNote = `${aeChapter('usage note (aa)')}; 19 U.S.C. 1484(b)`

const conditions = {
  agreementUnknown: fatal('157', { message: 'The trade agreement reconciliation indicator is something other than Y', authority: reconciliationNote, remedy: 'Give Y, or leave it out' }),
  issueUnknown: fatal('155', { message: 'The reconciliation issue is not one of CBP\'s codes', authority: reconciliationNote, remedy: 'Give a code from 001 to 007' }),
  agreementType: fatal('159', { message: 'This entry type cannot claim a trade agreement reconciliation', authority: reconciliationNote, remedy: 'Leave the claim out' }),
  issueType: fatal('160', { message: 'This entry type cannot claim a reconciliation', authority: reconciliationNote, remedy: 'Leave the claim out' }),
  quotaIssue: fatal('156', { message: 'A quota entry cannot reconcile classification', authority: reconciliationNote, remedy: 'Give 001, 003 or 005' }),
  bond: fatal('154', { message: 'A reconciliation needs a continuous bond', authority: reconciliationNote, remedy: 'Give a continuous bond, or leave the claim out' }),
  importation: fatal('127', { message: 'A trade agreement reconciliation needs the date of importation', authority: reconciliationNote, remedy: 'Give the date of importation' }),
} as const

const types: ReadonlySet<string> = new Set(['01', '02', '06'])
const quotaIssues: ReadonlySet<string> = new Set(['001', '003', '005'])

/** Whether issues left for reconciliation are ones that the entry type and the bond allow (usage note aa). */
export function reconciliation({ declaration }: FormContext): readonly Finding[] {
  const { reconciliation: claimed, typeCode, correction } = declaration
  const agreement = claimed?.tradeAgreement
  const issue = claimed?.issueCode
  if ((agreement === undefined && issue === undefined) || correction?.indicator === 'Y') return []
  const isAllowed = isAllowedFor(declaration)
  return [
    ...(agreement === undefined ? [] : ofAgreement(declaration, agreement, isAllowed)),
    ...(issue === undefined ? [] : ofIssue(typeCode, issue, isAllowed)),
    ...objections([!declaration.bonds.some((one) => one.type === '8'), conditions.bond, '/bonds']),
  ]
}

function isAllowedFor({ typeCode, goodsItems }: Declaration): boolean {
  return types.has(typeCode) && (typeCode !== '06' || goodsItems.every((item) => item.tradeRemedyCases.length === 0))
}

function ofAgreement({ dates }: Declaration, agreement: string, isAllowed: boolean): Finding[] {
  return objections(
    [agreement !== 'Y', conditions.agreementUnknown, '/reconciliation/tradeAgreement'],
    [!isAllowed, conditions.agreementType, '/reconciliation/tradeAgreement'],
    [isAllowed && dates.importation === undefined, conditions.importation, '/dates/importation'],
  )
}

function ofIssue(typeCode: string, issue: string, isAllowed: boolean): Finding[] {
  const isKnown = /^00[1-7]$/.test(issue)
  return objections(
    [!isKnown, conditions.issueUnknown, '/reconciliation/issueCode'],
    [isKnown && typeCode === '02' && !quotaIssues.has(issue), conditions.quotaIssue, '/reconciliation/issueCode'],
    [!isAllowed, conditions.issueType, '/reconciliation/issueCode'],
  )
}
