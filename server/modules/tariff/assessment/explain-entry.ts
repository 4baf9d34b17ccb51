import type { Explanation } from '@customhouse/vocabulary/assessment/assessment.ts'
import { formatCents, formatShortest, isZero, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { FixedDate } from '@customhouse/checks/rate-date.ts'
import type { LineOutcome } from './assess-line.ts'
import type { EntryOutcome } from './entry-outcome.ts'

/** What an explanation tells of. */
export interface ExplainedEntry {
  readonly rate: FixedDate
  readonly outcome: EntryOutcome
  readonly revision: string
}

/** The tree that explains an assessment: the date, every line with its numbers, and the fees of the entry. */
export function explainEntry(entry: ExplainedEntry, total: Decimal): Explanation {
  const { outcome, rate } = entry
  const bonded = isZero(outcome.bonded) ? [] : [{ label: 'Secured by bond, not deposited', amount: formatCents(outcome.bonded), authority: '19 CFR part 113; AE usage note ff', children: [] }]
  return {
    label: 'Due on the entry', amount: formatCents(total), source: entry.revision,
    children: [
      { label: `Rates of ${rate.date}`, formula: rate.basis, authority: 'AE usage note j; 19 CFR 141.69', children: [] },
      ...outcome.lines.map((line) => explainLine(line, outcome.isHarborFeeWaived)),
      ...outcome.feeExplanations,
      ...bonded,
    ],
  }
}

function explainLine(line: LineOutcome, isHarborFeeWaived: boolean): Explanation {
  const children: Explanation[] = []
  if (line.valuation !== undefined) children.push(line.valuation)
  for (const { explanation } of line.numbers) children.push(explanation)
  for (const { explanation } of line.cases) children.push(explanation)
  if (line.excise.explanation !== undefined) children.push(line.excise.explanation)
  children.push(processingNode(line))
  if (!isZero(line.harborFee)) children.push(harborNode(line, isHarborFeeWaived))
  for (const { explanation } of line.agriculture) children.push(explanation)
  return { label: `Line ${String(line.sequence)}`, amount: formatCents(line.duty), children }
}

function processingNode(line: LineOutcome): Explanation {
  const { standing, reason, authority } = line.processing
  const label = 'Merchandise processing fee (499)'
  if (standing === 'exempt') return { label, amount: '0.00', formula: `exempt: ${reason}`, authority, children: [] }
  return { label, amount: formatCents(line.processingFee), formula: standing === 'due' ? '0.3464% of the value of the article' : `as declared: ${reason}`, authority: 'AE usage note n; 19 CFR 24.23(b)', children: [] }
}

function harborNode(line: LineOutcome, isWaived: boolean): Explanation {
  const label = 'Harbor maintenance fee (501)'
  if (isWaived) return { label, amount: '0.00', formula: 'not collected: $3.00 or less on the entry, and nothing else due', authority: '19 CFR 24.24(d)(1)', children: [] }
  return { label, amount: formatCents(line.harborFee), formula: `0.125% × $${formatShortest(line.value)}`, authority: 'AE usage note o; 19 CFR 24.24', children: [] }
}
