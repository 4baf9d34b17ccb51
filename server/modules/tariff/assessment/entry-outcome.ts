import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { compareDecimals, decimal, formatCents, isZero, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import { isInformal } from '@customhouse/checks/entry-type.ts'
import type { NoticeChoice } from '../fees/fee-notices.ts'
import { isHarborFeeDeMinimis } from '../fees/harbor-maintenance-fee.ts'
import type { LineOutcome } from './assess-line.ts'
import { declaredAmount } from './declared-amount.ts'

/** What a whole entry owes: the sums of its lines, and the fees that only the entry has. */
export interface EntryOutcome {
  readonly lines: readonly LineOutcome[]
  readonly duty: Decimal
  readonly antidumping: Decimal
  readonly countervailing: Decimal
  readonly bonded: Decimal
  readonly internalRevenueTax: Decimal
  readonly otherRevenue: Decimal
  /** By accounting class; 499 within its minimum and maximum. */
  readonly fees: ReadonlyMap<string, Decimal>
  /** Whether the harbor maintenance fee is too little to collect, with nothing else due. */
  readonly isHarborFeeWaived: boolean
  readonly notice: NoticeChoice | undefined
  readonly feeExplanations: readonly Explanation[]
}

/** Adds lines up to an entry. */
export function entryOutcome(declaration: Declaration, lines: readonly LineOutcome[], notice: NoticeChoice | undefined): EntryOutcome {
  const cases = lines.flatMap((line) => line.cases)
  const duty = sumOf(lines.map((line) => line.duty))
  const due = {
    lines, duty, notice,
    antidumping: sumOf(cases.filter(({ kind }) => kind === 'antidumping').map(({ amount }) => amount)),
    countervailing: sumOf(cases.filter(({ kind }) => kind === 'countervailing').map(({ amount }) => amount)),
    bonded: sumOf(cases.filter(({ isBonded }) => isBonded).map(({ amount }) => amount)),
    internalRevenueTax: sumOf(lines.map((line) => line.excise.amount)),
    otherRevenue: sumOf(lines.map((line) => line.otherRevenue)),
  }
  const fees = new Map<string, Decimal>()
  const feeExplanations: Explanation[] = []
  const charge = (fee: EntryFee | undefined) => {
    if (fee === undefined) return
    fees.set(fee.classCode, fee.amount)
    feeExplanations.push({ label: `${fee.label} (${fee.classCode})`, amount: formatCents(fee.amount), formula: fee.formula, authority: fee.authority, children: [] })
  }
  charge(formalProcessingFee(declaration, lines, notice))
  charge(informalEntryFee(declaration, lines, notice))
  charge(dutiableMailFee(declaration, duty, notice))
  for (const [classCode, amount] of agricultureTotals(lines)) charge({ classCode, amount, label: 'Agriculture fee', formula: 'sum of the lines', authority: 'AE Table 6' })
  const others = sumOf([due.duty, due.antidumping, due.countervailing, due.internalRevenueTax, due.otherRevenue, ...fees.values()])
  const harborTotal = sumOf(lines.map((line) => line.harborFee))
  const isHarborFeeWaived = isHarborFeeDeMinimis(harborTotal) && isZero(others)
  if (!isZero(harborTotal) && !isHarborFeeWaived) charge({ classCode: '501', amount: harborTotal, label: 'Harbor maintenance fee', formula: 'sum of the lines', authority: 'AE usage note o; 19 CFR 24.24' })
  return { ...due, fees, feeExplanations, isHarborFeeWaived }
}

interface EntryFee {
  readonly classCode: string
  readonly amount: Decimal
  readonly label: string
  readonly formula: string
  readonly authority: string
}

function formalProcessingFee(declaration: Declaration, lines: readonly LineOutcome[], notice: NoticeChoice | undefined): EntryFee | undefined {
  if (isInformal(declaration.typeCode) || isEstimateWithoutValue(declaration, lines)) return undefined
  if (!lines.some((line) => line.processing.standing === 'due' || !isZero(line.processingFee))) return undefined
  const fee = { classCode: '499', label: 'Merchandise processing fee', authority: notice?.notice.authority ?? 'AE usage notes n and w' }
  const declared = declaration.totals?.feesByClass.find(({ classCode }) => classCode === '499')
  if (declared !== undefined && takesAnyTotal(declaration, declaredAmount(declared.amount), notice)) return { ...fee, amount: declaredAmount(declared.amount), formula: 'as declared: a consolidated or fixed transport summary may differ from minimum and maximum' }
  return { ...fee, ...bounded(sumOf(lines.map((line) => line.processingFee)), notice) }
}

function bounded(sum: Decimal, choice: NoticeChoice | undefined): Pick<EntryFee, 'amount' | 'formula'> {
  if (choice === undefined) return { amount: sum, formula: 'sum of the lines' }
  const { minimum, maximum, from } = choice.notice
  if (compareDecimals(sum, decimal(minimum)) < 0) return { amount: decimal(minimum), formula: `minimum of the fiscal year from ${from}; the lines come to $${formatCents(sum)}` }
  if (compareDecimals(sum, decimal(maximum)) > 0) return { amount: decimal(maximum), formula: `maximum of the fiscal year from ${from}; the lines come to $${formatCents(sum)}` }
  return { amount: sum, formula: 'sum of the lines' }
}

// Usage note w: a consolidated summary may exceed the maximum, fixed transport may go beyond either.
function takesAnyTotal(declaration: Declaration, declared: Decimal, notice: NoticeChoice | undefined): boolean {
  if (declaration.transportMode === fixedTransport) return true
  return isConsolidated(declaration) && notice !== undefined && compareDecimals(declared, decimal(notice.notice.maximum)) > 0
}

const fixedTransport = '70'
const mail = '50'

function isConsolidated(declaration: Declaration): boolean {
  return declaration.releases.length > 0 || declaration.indicators.consolidatedSummary === 'Y'
}

function informalEntryFee(declaration: Declaration, lines: readonly LineOutcome[], notice: NoticeChoice | undefined): EntryFee | undefined {
  if (notice === undefined || !owesInformalFee(declaration, lines)) return undefined
  const declared = declaration.headerFees.find(({ classCode }) => classCode === '311')
  // What is not reported there is not asked for: whether the port is an exempt one is not known for certain.
  if (declared === undefined && mayBeExemptPort(declaration.portOfEntry)) return undefined
  const fee = { classCode: '311', label: 'Informal entry fee', authority: notice.notice.authority }
  const fixed = decimal(notice.notice.informal)
  const stated = declaredAmount(declared?.amount)
  const isTaken = declared !== undefined && (declaration.transportMode === fixedTransport || (isConsolidated(declaration) && compareDecimals(stated, fixed) > 0))
  if (isTaken) return { ...fee, amount: stated, formula: 'as declared: a consolidated or fixed transport summary may differ' }
  return { ...fee, amount: fixed, formula: `fixed for the fiscal year from ${notice.notice.from}` }
}

// Courier hubs, express consignment facilities and user fee airports are exempt (usage note q). No list of them was obtained;
// Schedule D gives them codes whose last two digits are 70 or more, and others too.
function mayBeExemptPort(port: string | undefined): boolean {
  return /^\d\d[789]\d/.test(port ?? '')
}

function owesInformalFee(declaration: Declaration, lines: readonly LineOutcome[]): boolean {
  if (!isInformal(declaration.typeCode) || declaration.transportMode === mail || declaration.indicators.consolidatedExpressInformal === 'Y') return false
  return lines.some((line) => line.processing.standing !== 'exempt')
}

function dutiableMailFee(declaration: Declaration, duty: Decimal, notice: NoticeChoice | undefined): EntryFee | undefined {
  if (declaration.transportMode !== mail || isZero(duty) || notice === undefined) return undefined
  return { classCode: '496', amount: decimal(notice.notice.mail), label: 'Dutiable mail fee', formula: `fixed for the fiscal year from ${notice.notice.from}`, authority: notice.notice.authority }
}

function agricultureTotals(lines: readonly LineOutcome[]): ReadonlyMap<string, Decimal> {
  const totals = new Map<string, Decimal>()
  for (const line of lines) for (const { classCode, amount } of line.agriculture) totals.set(classCode, sumOf([totals.get(classCode) ?? zero, amount]))
  return totals
}

// A cargo release carries no value per line: nothing is estimated from nothing.
function isEstimateWithoutValue(declaration: Declaration, lines: readonly LineOutcome[]): boolean {
  return declaration.kind === 'entry' && lines.every((line) => isZero(line.value))
}
