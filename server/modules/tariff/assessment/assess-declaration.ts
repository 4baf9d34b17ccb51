import type { Assessment, LineAssessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { formatCents, isZero, subtract, sumOf, zero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { AmountText, DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { caseDate, feeDate, harborFeeDate, lineRateDate, rateDate, type CustomsDates, type FixedDate, type RateDate } from '@customhouse/checks/rate-date.ts'
import { feeNoticeOn, publishedFeeNotices } from '../fees/fee-notices.ts'
import { countryOf } from '../programmes/country-groups.ts'
import { compareDeclared } from './compare-declared.ts'
import { assessLine, type LineDates, type LineOutcome } from './assess-line.ts'
import { assessmentFinding, type Remark } from './assessment-finding.ts'
import type { AssessmentTables } from './assessment-tables.ts'
import { entryOutcome, type EntryOutcome } from './entry-outcome.ts'
import { explainEntry } from './explain-entry.ts'

/** The tables of an assessment, and the dates that customs itself has set for the entry. */
export interface AssessmentSetting extends AssessmentTables {
  readonly customsDates?: CustomsDates
}

/**
 * Assesses a declaration: what is owed on it by the law of its dates, explained step by step, and how that compares with
 * what the filer declared. Pure, and never throws for any declaration: what cannot be assessed is a finding.
 */
export function assessDeclaration(declaration: Declaration, receivedOn: DateText, tables: AssessmentSetting): Assessment {
  const rate = rateDate(declaration, receivedOn, tables.customsDates)
  const findings: Finding[] = [...rate.findings]
  const report = reporter(declaration, findings)
  const feesOn = feeDate(declaration, receivedOn, tables.customsDates).date
  const dates: LineDates = { fees: feesOn, harbor: harborFeeDate(declaration, receivedOn).date, cases: caseDate(declaration, receivedOn, tables.customsDates).date }
  const lines = declaration.goodsItems.map((item, index) => assessItem(item, { declaration, receivedOn, tables, rate, dates, report, at: `/goodsItems/${String(index)}` }))
  const outcome = entryOutcome(declaration, lines, feeNoticeOn(tables.feeNotices ?? publishedFeeNotices, feesOn))
  const revision = revisionFor(declaration, rate, { tables, report })
  const isFeeCarried = reportFeeNotice(outcome, feesOn, report)
  for (const remark of compareDeclared(declaration, outcome)) report(remark)
  return assessed({ declaration, rate, outcome, revision: revision.words, isProvisional: revision.isProvisional || isFeeCarried, findings })
}

type Report = (remark: Remark) => void

// A cargo release asks for no values or quantities, so that only an unknown or inactive number can refuse it here.
const alwaysFatal = new Set(['433', '434'])

function reporter(declaration: Declaration, findings: Finding[]): Report {
  if (declaration.kind === 'entry-summary') return (remark) => { findings.push(assessmentFinding(remark)) }
  return (remark) => {
    const severity = remark.severity === 'fatal' && !alwaysFatal.has(remark.code) ? 'information' : remark.severity
    findings.push(assessmentFinding({ ...remark, severity }))
  }
}

interface ItemSetting {
  readonly declaration: Declaration
  readonly receivedOn: DateText
  readonly tables: AssessmentTables
  readonly rate: FixedDate
  readonly dates: LineDates
  readonly report: Report
  readonly at: string
}

function assessItem(item: GoodsItem, setting: ItemSetting): LineOutcome {
  const { declaration, receivedOn, tables, report, at } = setting
  const on = lineRateDate(declaration, item, setting.rate).date
  return assessLine({ declaration, item, at, on, receivedOn, tables, country: countryOf(item.origin), report }, setting.dates)
}

interface RevisionWords {
  readonly words: string
  readonly isProvisional: boolean
}

function revisionFor(declaration: Declaration, rate: RateDate, { tables, report }: { readonly tables: AssessmentTables; readonly report: Report }): RevisionWords {
  const choice = tables.revisionOn(rate.date)
  const authority = '19 U.S.C. 1202, 3004; 19 CFR 141.69'
  if (choice === undefined) {
    report({ code: 'tariff-not-loaded', severity: 'fatal', at: '', authority, message: 'No tariff schedule is loaded', remedy: 'Load a revision (customhouse reference load hts)' })
    return { words: 'none', isProvisional: true }
  }
  const { name, asOf } = choice.revision
  if (choice.isProvisional && declaration.goodsItems.length > 0) {
    const isOlder = choice.why !== 'before-earliest'
    report({
      code: isOlder ? 'tariff-revision-older-than-rate-date' : 'tariff-revision-newer-than-rate-date', severity: 'information', at: '', authority,
      message: `The assessment is provisional: the rate date ${rate.date} is ${isOlder ? 'after' : 'before'} the day ${asOf} of the loaded tariff revision ${name}`,
      remedy: 'Load the tariff revision in force on the rate date',
    })
  }
  return { words: `${name}, as of ${asOf}`, isProvisional: choice.isProvisional }
}

const noticeClasses = ['499', '311', '496']

function reportFeeNotice(outcome: EntryOutcome, feesOn: DateText, report: Report): boolean {
  const { notice } = outcome
  const isUsed = noticeClasses.some((classCode) => outcome.fees.has(classCode))
  if (notice?.isCarriedForward !== true || !isUsed) return false
  report({
    code: 'fee-notice-not-loaded', severity: 'information', at: '/totals', authority: '19 U.S.C. 58c; 19 CFR 24.22(k), 24.23',
    message: `No fee notice is loaded for ${feesOn}: the figures of the fiscal year ended ${notice.notice.to} are carried forward, so that the fees are provisional`,
    remedy: 'Load the fee notice of the fiscal year',
  })
  return true
}

interface AssessedParts {
  readonly declaration: Declaration
  readonly rate: RateDate
  readonly outcome: EntryOutcome
  readonly revision: string
  readonly isProvisional: boolean
  readonly findings: readonly Finding[]
}

function assessed(parts: AssessedParts): Assessment {
  const { outcome, rate } = parts
  const feesTotal = sumOf(outcome.fees.values())
  const owed = sumOf([outcome.duty, outcome.antidumping, outcome.countervailing, outcome.internalRevenueTax, outcome.otherRevenue, feesTotal])
  // What a bond secures is owed, and not deposited with the summary.
  const total = subtract(owed, outcome.bonded)
  return {
    rateDate: rate.date, rateDateBasis: rate.basis, revision: parts.revision, isProvisional: parts.isProvisional,
    lines: outcome.lines.map((line) => lineAssessment(line, outcome)),
    duty: formatCents(outcome.duty), antidumping: formatCents(outcome.antidumping), countervailing: formatCents(outcome.countervailing),
    internalRevenueTax: formatCents(outcome.internalRevenueTax), otherRevenue: formatCents(outcome.otherRevenue),
    fees: Object.fromEntries([...outcome.fees].map(([classCode, amount]) => [classCode, formatCents(amount)])),
    feesTotal: formatCents(feesTotal), total: formatCents(total),
    explanation: explainEntry(parts, total), findings: parts.findings,
  }
}

function lineAssessment(line: LineOutcome, entry: EntryOutcome): LineAssessment {
  const caseTotal = (kind: string) => formatCents(sumOf(line.cases.filter((duty) => duty.kind === kind).map(({ amount }) => amount)))
  return {
    sequence: line.sequence, value: formatCents(line.value), duty: formatCents(line.duty),
    commodities: line.numbers.map(({ number, duty, rate }) => ({ code: number.commodity.code, duty: formatCents(duty), rate })),
    antidumping: caseTotal('antidumping'), countervailing: caseTotal('countervailing'),
    internalRevenueTax: formatCents(line.excise.amount), otherRevenue: formatCents(line.otherRevenue),
    fees: lineFees(line, entry),
  }
}

function lineFees(line: LineOutcome, { isHarborFeeWaived, fees: entryFees }: EntryOutcome): Readonly<Record<string, AmountText>> {
  const fees: Record<string, AmountText> = {}
  const charge = (classCode: string, amount: Decimal) => { if (!isZero(amount)) fees[classCode] = formatCents(amount) }
  // Even a fee that rounds to nothing is reported where it is due, so that the total has a line to stand on (conditions 633 and 717).
  if (isZero(line.processingFee) && line.processing.standing === 'due' && entryFees.has('499')) fees['499'] = formatCents(zero)
  charge('499', line.processingFee)
  charge('501', isHarborFeeWaived ? zero : line.harborFee)
  for (const { classCode, amount } of line.agriculture) charge(classCode, amount)
  return fees
}
