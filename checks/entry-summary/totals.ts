import type { ClassAmount, Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DeclaredTotals } from '@customhouse/vocabulary/declaration/entry-particulars.ts'
import type { TradeRemedyCase } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'
import { centsOf } from '../whole-dollars.ts'

const totalsNote = aeChapter('usage notes (c) and (x)')
const addUp = 'Add the amounts of header and lines up again'

const conditions = {
  missing: fatal('701', { message: 'The grand totals are missing', authority: totalsNote, remedy: 'Give the totals of duty, fees, tax, antidumping and countervailing duty, zero where nothing is owed' }),
  bondedAntidumping: fatal('737', { message: 'The total of bonded antidumping duty is not the sum of the cases', authority: totalsNote, remedy: addUp }),
  cashAntidumping: fatal('739', { message: 'The total of antidumping duty deposited is not the sum of the cases', authority: totalsNote, remedy: addUp }),
  bondedCountervailing: fatal('741', { message: 'The total of bonded countervailing duty is not the sum of the cases', authority: totalsNote, remedy: addUp }),
  cashCountervailing: fatal('743', { message: 'The total of countervailing duty deposited is not the sum of the cases', authority: totalsNote, remedy: addUp }),
  lineFeeTotalMissing: fatal('716', { message: 'A fee of a line has no total by its class', authority: totalsNote, remedy: 'Give the total of each fee class' }),
  headerFeeTotalMissing: fatal('715', { message: 'A fee of the header has no total by its class', authority: totalsNote, remedy: 'Give the total of each fee class' }),
  harborFee: fatal('719', { message: 'The total of the harbor maintenance fee is not the sum of the lines', authority: totalsNote, remedy: addUp }),
  otherFee: fatal('720', { message: 'The total of a fee is not the sum of the lines', authority: totalsNote, remedy: addUp }),
} as const

/** The merchandise processing fee: its total is the least or greatest amount where one applies (usage note w). */
const processingFee = '499'
const harborFee = '501'

/** Whether an entry summary has totals, and those of fees and cases are sums of what it states; the assessment compares the rest. */
export function totals({ declaration }: FormContext): readonly Finding[] {
  const stated = declaration.totals
  if (stated === undefined) return [finding(conditions.missing, '/totals')]
  const found = remedies(declaration, stated)
  const findings = found.flatMap((condition) => (condition === undefined ? [] : [finding(condition, '/totals')]))
  findings.push(...feeTotals(declaration, stated))
  return findings
}

function remedies(declaration: Declaration, stated: DeclaredTotals): (Condition | undefined)[] {
  const cases = declaration.goodsItems.flatMap((item) => item.tradeRemedyCases)
  if (cases.length === 0) return []
  const of = (letter: string, claim: string): number => addAll(cases.filter((one: TradeRemedyCase) => one.caseNumber.startsWith(letter) && one.claim === claim).map(({ duty }) => duty))
  return [
    compare(stated.bondedAntidumping, of('A', 'B'), conditions.bondedAntidumping),
    compare(stated.cashAntidumping, of('A', 'C'), conditions.cashAntidumping),
    compare(stated.bondedCountervailing, of('C', 'B'), conditions.bondedCountervailing),
    compare(stated.cashCountervailing, of('C', 'C'), conditions.cashCountervailing),
  ]
}

function feeTotals(declaration: Declaration, stated: DeclaredTotals): Finding[] {
  const findings: Finding[] = []
  const header = byClass(declaration.headerFees)
  const lines = byClass(declaration.goodsItems.flatMap((item) => item.fees))
  const given = byClass(stated.feesByClass)
  for (const code of lines.keys()) if (!given.has(code)) findings.push(finding(conditions.lineFeeTotalMissing, '/totals/feesByClass'))
  for (const code of header.keys()) if (!given.has(code)) findings.push(finding(conditions.headerFeeTotalMissing, '/totals/feesByClass'))
  stated.feesByClass.forEach(({ classCode, amount }, index) => {
    const condition = feeCondition(classCode, centsOf(amount), header.get(classCode) ?? lines.get(classCode))
    if (condition !== undefined) findings.push(finding(condition, `/totals/feesByClass/${String(index)}`))
  })
  return findings
}

function feeCondition(classCode: string, stated: number | undefined, sum: number | undefined): Condition | undefined {
  if (classCode === processingFee || sum === undefined || stated === undefined || stated === sum) return undefined
  return classCode === harborFee ? conditions.harborFee : conditions.otherFee
}

function byClass(amounts: readonly ClassAmount[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { classCode, amount } of amounts) sums.set(classCode, (sums.get(classCode) ?? 0) + (centsOf(amount) ?? 0))
  return sums
}

function compare(stated: string | undefined, sum: number, condition: Condition): Condition | undefined {
  return (centsOf(stated) ?? 0) === sum ? undefined : condition
}

function addAll(amounts: readonly (string | undefined)[]): number {
  return amounts.reduce((sum, amount) => sum + (centsOf(amount) ?? 0), 0)
}
