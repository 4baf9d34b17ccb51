import type { ClassAmount, Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DeclaredTotals } from '@customhouse/vocabulary/declaration/entry-particulars.ts'
import { compareDecimals, decimal, formatCents, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import { isWhollyAssessed } from './compare-duty.ts'
import type { Remark } from './assessment-finding.ts'
import { declaredAmount } from './declared-amount.ts'
import { centTolerance, dutyTolerance, isBeyond } from './distance.ts'
import type { EntryOutcome } from './entry-outcome.ts'

/** Compares the totals (88-, 89- and 90-record): with the filer's own lines to the cent, and with what was assessed. */
export function compareTotals(declaration: Declaration, outcome: EntryOutcome): readonly Remark[] {
  const { totals } = declaration
  if (totals === undefined) return []
  return [...dutyTotals(declaration, totals, outcome), ...sums(declaration, totals), ...feeTotals(declaration, totals, outcome), ...caseTotals(declaration, totals)]
}

function dutyTotals(declaration: Declaration, totals: DeclaredTotals, outcome: EntryOutcome): readonly Remark[] {
  if (totals.duty === undefined) return []
  const declared = declaredAmount(totals.duty)
  if (!outcome.lines.every(isWhollyAssessed) || !declaration.goodsItems.some((item) => item.commodities.some(({ duty }) => duty !== undefined))) return []
  if (!isBeyond(declared, outcome.duty, dutyTolerance)) return []
  return [{
    code: '627', severity: 'fatal', at: '/totals/duty', authority: 'AE usage notes l and x', remedy: 'Correct the duty of the lines, and add it up',
    message: `The total duty declared is $${formatCents(declared)}, and $${formatCents(outcome.duty)} is computed`,
  }]
}

interface SumRule {
  readonly code: string
  readonly member: 'duty' | 'fees' | 'internalRevenueTax' | 'otherRevenue' | 'antidumping' | 'countervailing'
  readonly words: string
  amounts(declaration: Declaration, totals: DeclaredTotals): readonly (string | undefined)[]
}

const sumRules: readonly SumRule[] = [
  { code: '722', member: 'duty', words: 'the duty of the lines', amounts: ({ goodsItems }) => goodsItems.flatMap((item) => item.commodities.map(({ duty }) => duty)) },
  { code: '726', member: 'fees', words: 'the fee totals by class', amounts: (_, { feesByClass }) => feesByClass.map(({ amount }) => amount) },
  { code: '724', member: 'internalRevenueTax', words: 'the internal revenue tax of the lines', amounts: ({ goodsItems }) => goodsItems.flatMap((item) => item.internalRevenueTaxes.map(({ amount }) => amount)) },
  { code: '768', member: 'otherRevenue', words: 'the other revenue of the lines', amounts: ({ goodsItems }) => goodsItems.flatMap((item) => item.otherRevenues.map(({ amount }) => amount)) },
  { code: '745', member: 'antidumping', words: 'the bonded and cash antidumping totals', amounts: (_, totals) => [totals.bondedAntidumping, totals.cashAntidumping] },
  { code: '747', member: 'countervailing', words: 'the bonded and cash countervailing totals', amounts: (_, totals) => [totals.bondedCountervailing, totals.cashCountervailing] },
]

function sums(declaration: Declaration, totals: DeclaredTotals): readonly Remark[] {
  return sumRules.flatMap((rule) => {
    const stated = totals[rule.member]
    if (stated === undefined) return []
    return differs(declaredAmount(stated), sumOf(rule.amounts(declaration, totals).map(declaredAmount)), { code: rule.code, at: `/totals/${rule.member}`, words: rule.words })
  })
}

function caseTotals(declaration: Declaration, totals: DeclaredTotals): readonly Remark[] {
  const cases = declaration.goodsItems.flatMap((item) => item.tradeRemedyCases)
  const sum = (initial: string, claim: string) => sumOf(cases.filter((entry) => entry.caseNumber.startsWith(initial) && (entry.claim ?? 'C') === claim).map(({ duty }) => declaredAmount(duty)))
  const rules = [
    ['737', 'bondedAntidumping', sum('A', 'B'), 'the bonded antidumping cases'], ['739', 'cashAntidumping', sum('A', 'C'), 'the antidumping cases deposited in cash'],
    ['741', 'bondedCountervailing', sum('C', 'B'), 'the bonded countervailing cases'], ['743', 'cashCountervailing', sum('C', 'C'), 'the countervailing cases deposited in cash'],
  ] as const
  return rules.flatMap(([code, member, expected, words]) => (totals[member] === undefined ? [] : differs(declaredAmount(totals[member]), expected, { code, at: `/totals/${member}`, words })))
}

function differs(stated: Decimal, expected: Decimal, rule: { readonly code: string; readonly at: string; readonly words: string }): readonly Remark[] {
  if (compareDecimals(stated, expected) === 0) return []
  return [{ code: rule.code, severity: 'fatal', at: rule.at, authority: 'AE usage notes ff and x; AE 88- and 90-record', message: `The total is $${formatCents(stated)}, and ${rule.words} come to $${formatCents(expected)}`, remedy: 'Correct the total or its parts' }]
}

const headerClasses: ReadonlyMap<string, string> = new Map([['311', '731'], ['496', '730'], ['500', '732']])

function feeTotals(declaration: Declaration, totals: DeclaredTotals, outcome: EntryOutcome): readonly Remark[] {
  const parts = new Map<string, Decimal>()
  const count = ({ classCode, amount }: ClassAmount) => parts.set(classCode, sumOf([parts.get(classCode) ?? zero, declaredAmount(amount)]))
  declaration.headerFees.forEach(count)
  declaration.goodsItems.forEach((item) => { item.fees.forEach(count) })
  const stated = totals.feesByClass.flatMap((total, index) => compareFeeTotal(total, { at: `/totals/feesByClass/${String(index)}/amount`, part: parts.get(total.classCode), outcome }))
  const missing = [...parts.keys()].filter((classCode) => !totals.feesByClass.some((total) => total.classCode === classCode))
  return [...stated, ...missing.map(missingTotal)]
}

interface FeeSetting {
  readonly at: string
  readonly part: Decimal | undefined
  readonly outcome: EntryOutcome
}

function compareFeeTotal(total: ClassAmount, setting: FeeSetting): readonly Remark[] {
  const { at, part } = setting
  if (part === undefined) return [{ code: '717', severity: 'fatal', at, authority: 'AE 89-record', message: `A total is reported for fee ${total.classCode}, which no line and no header reports`, remedy: 'Report the fee where it arises, or leave the total out' }]
  if (total.classCode === '499') return compareProcessingTotal(declaredAmount(total.amount), setting)
  const code = headerClasses.get(total.classCode) ?? (total.classCode === '501' ? '719' : '720')
  return differs(declaredAmount(total.amount), part, { code, at, words: `the amounts reported for fee ${total.classCode}` })
}

function compareProcessingTotal(declared: Decimal, { at, outcome }: FeeSetting): readonly Remark[] {
  const expected = outcome.fees.get('499')
  if (expected === undefined || !isBeyond(declared, expected, centTolerance)) return []
  const notice = outcome.notice?.notice
  const isMinimum = notice !== undefined && compareDecimals(expected, decimal(notice.minimum)) === 0
  const isMaximum = notice !== undefined && compareDecimals(expected, decimal(notice.maximum)) === 0
  const code = isMinimum ? '639' : isMaximum ? '640' : '641'
  const words = isMinimum ? 'the minimum' : isMaximum ? 'the maximum' : 'the sum of the lines'
  return [{ code, severity: 'fatal', at, authority: 'AE usage notes n and w; 19 CFR 24.23(b)(1)', message: `The total merchandise processing fee declared is $${formatCents(declared)}; ${words} is $${formatCents(expected)}`, remedy: 'Report the fee total of the entry, within the minimum and maximum of the fiscal year' }]
}

function missingTotal(classCode: string): Remark {
  const isHeader = headerClasses.has(classCode)
  return { code: isHeader ? '715' : '716', severity: 'fatal', at: '/totals/feesByClass', authority: 'AE 89-record', message: `No total is reported for fee ${classCode}`, remedy: 'Report the total of the class' }
}
