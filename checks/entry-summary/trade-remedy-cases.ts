import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem, TradeRemedyCase } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { isTradeRemedyCaseNumber } from '@customhouse/vocabulary/identifiers/trade-remedy-case-number.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, finding } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import { allowsTradeRemedyCases, isTradeRemedyType } from '../entry-type.ts'
import type { FormContext } from '../form-context.ts'
import { centsOf, isPositive } from '../whole-dollars.ts'

const caseNote = `${aeChapter('usage note (ff)')}; 19 CFR 351.211`

const conditions = {
  missing: fatal('706', { message: 'The entry type says that goods are under an antidumping or countervailing order, but no line names a case', authority: caseNote, remedy: 'Name the case on the lines that are under it, or change the entry type' }),
  refused: fatal('466', { message: 'This entry type cannot name an antidumping or countervailing case', authority: caseNote, remedy: 'Use type 03, 07, 34 or 38, or leave the case out' }),
  onSetHeader: fatal('507', { message: 'The header of an article set names a case; only its components can', authority: caseNote, remedy: 'Name the case on the component' }),
  onRepair: fatal('509', { message: 'An article exported for repair (9802.00.40 or 9802.00.50) names a case', authority: caseNote, remedy: 'Leave the case out' }),
  numberMissing: fatal('543', { message: 'A case has no number', authority: caseNote, remedy: 'Give the ten characters of the case without hyphens' }),
  numberLetter: fatal('544', { message: 'A case number does not begin with A or C', authority: caseNote, remedy: 'Give the ten characters of the case without hyphens' }),
  numberMalformed: fatal('546', { message: 'A case number is not a letter and nine digits', authority: caseNote, remedy: 'Give the ten characters of the case without hyphens' }),
  duplicate: fatal('545', { message: 'A line names two antidumping or two countervailing cases', authority: caseNote, remedy: 'Name one case of each kind on a line' }),
  claim: fatal('511', { message: 'A case does not say whether duty is bonded or paid', authority: caseNote, remedy: 'Give B or C' }),
  rateType: fatal('540', { message: 'The rate of a case is neither ad valorem nor specific', authority: caseNote, remedy: 'Give A or S' }),
  quantityRefused: fatal('541', { message: 'A case with an ad valorem rate states a quantity', authority: caseNote, remedy: 'Leave the quantity out' }),
  quantityMissing: fatal('575', { message: 'A case with a specific rate states no quantity', authority: caseNote, remedy: 'Give the quantity that the rate applies to' }),
  valueRefused: fatal('542', { message: 'A case with a specific rate states a value', authority: caseNote, remedy: 'Leave the value out' }),
  reimbursementType: fatal('463', { message: 'This entry type makes no statement of non-reimbursement', authority: `${aeChapter('usage note (e)')}; 19 CFR 351.402(f)`, remedy: 'Leave the statement out' }),
  reimbursementAlone: fatal('452', { message: 'A line states non-reimbursement but names no case', authority: `${caseNote}; 19 CFR 351.402(f)`, remedy: 'Name the case, or leave the statement out' }),
  reimbursementForm: fatal('475', { message: 'The statement of non-reimbursement is something other than Y', authority: caseNote, remedy: 'Give Y, or leave the statement out' }),
  totalsMissing: fatal('735', { message: 'The totals of antidumping and countervailing duty are missing', authority: aeChapter('88-record'), remedy: 'Give the totals bonded and paid' }),
  totalsRefused: fatal('727', { message: 'Totals of antidumping and countervailing duty are given, but no line names a case', authority: aeChapter('88-record'), remedy: 'Leave the totals out, or name the case' }),
} as const

/** Whether antidumping and countervailing cases fit the entry type, and each is whole (usage note ff). */
export function tradeRemedyCases({ declaration }: FormContext): readonly Finding[] {
  const findings: Finding[] = []
  const hasCase = declaration.goodsItems.some((item) => item.tradeRemedyCases.length > 0)
  if (isTradeRemedyType(declaration.typeCode) && !hasCase) findings.push(finding(conditions.missing, '/goodsItems'))
  declaration.goodsItems.forEach((item, index) => {
    const at = `/goodsItems/${String(index)}`
    if (item.nonReimbursement !== undefined) findings.push(...reimbursement(item, declaration.typeCode, at))
    if (item.tradeRemedyCases.length > 0) findings.push(...ofLine(item, declaration.typeCode, `${at}/tradeRemedyCases`))
  })
  findings.push(...totals(declaration, hasCase))
  return findings
}

function ofLine(item: GoodsItem, typeCode: string, at: string): Finding[] {
  const findings: Finding[] = []
  if (!allowsTradeRemedyCases(typeCode)) findings.push(finding(conditions.refused, at))
  if (item.articleSet === 'X') findings.push(finding(conditions.onSetHeader, at))
  if (item.commodities.some(({ code }) => /^98020(?:040|050)/.test(code))) findings.push(finding(conditions.onRepair, at))
  const letters = item.tradeRemedyCases.map(({ caseNumber }) => caseNumber.charAt(0))
  if (new Set(letters).size < letters.length) findings.push(finding(conditions.duplicate, at))
  item.tradeRemedyCases.forEach((one, place) => {
    for (const condition of ofCase(one)) findings.push(finding(condition, `${at}/${String(place)}`))
  })
  return findings
}

function ofCase(one: TradeRemedyCase): Condition[] {
  const found: Condition[] = []
  const number = numberCondition(one.caseNumber)
  if (number !== undefined) found.push(number)
  if (one.claim !== 'B' && one.claim !== 'C') found.push(conditions.claim)
  const rate = rateCondition(one)
  return rate === undefined ? found : [...found, rate]
}

function rateCondition(one: TradeRemedyCase): Condition | undefined {
  const hasQuantity = one.quantity !== undefined && isPositive(one.quantity)
  const hasValue = one.value !== undefined && isPositive(one.value)
  if (one.rateType === 'A') return hasQuantity ? conditions.quantityRefused : undefined
  if (one.rateType !== 'S') return conditions.rateType
  if (!hasQuantity) return conditions.quantityMissing
  return hasValue ? conditions.valueRefused : undefined
}

function numberCondition(number: string): Condition | undefined {
  if (number === '') return conditions.numberMissing
  if (!/^[AC]/.test(number)) return conditions.numberLetter
  return isTradeRemedyCaseNumber(number) ? undefined : conditions.numberMalformed
}

function reimbursement(item: GoodsItem, typeCode: string, at: string): Finding[] {
  const pointer = `${at}/nonReimbursement`
  if (item.nonReimbursement !== 'Y') return [finding(conditions.reimbursementForm, pointer)]
  if (!allowsTradeRemedyCases(typeCode)) return [finding(conditions.reimbursementType, pointer)]
  return item.tradeRemedyCases.length === 0 ? [finding(conditions.reimbursementAlone, pointer)] : []
}

function totals({ typeCode, totals: stated }: Declaration, hasCase: boolean): Finding[] {
  const parts = [stated?.bondedAntidumping, stated?.cashAntidumping, stated?.bondedCountervailing, stated?.cashCountervailing]
  const isStated = parts.some((part) => part !== undefined)
  if (hasCase && allowsTradeRemedyCases(typeCode) && !isStated) return [finding(conditions.totalsMissing, '/totals')]
  return !hasCase && parts.some((part) => (centsOf(part) ?? 0) > 0) ? [finding(conditions.totalsRefused, '/totals')] : []
}
