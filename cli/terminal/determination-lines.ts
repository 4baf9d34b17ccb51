import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { findingLines } from './finding-lines.ts'
import { coloured, printLine } from './print.ts'

const styles = { release: 'green', 'under-review': 'yellow', 'documents-required': 'yellow', exam: 'yellow', hold: 'red', reject: 'red' } as const

/** What is printed of a filing. */
export interface PrintableFiling {
  readonly filing: string
  readonly kind: string
  readonly entryNumber: string
  readonly determination: Determination
  readonly assessment?: Pick<Assessment, 'duty' | 'fees' | 'total' | 'isProvisional'>
  readonly findings: readonly Finding[]
}

/** A filing for a person: outcome, reasons with what to do next, what is owed, findings. */
export function printFiling(filing: PrintableFiling): void {
  const { determination, assessment } = filing
  printLine(`${filing.kind === 'entry' ? 'Entry' : 'Entry summary'} ${filing.entryNumber}: ${coloured(styles[determination.outcome], determination.outcome.toUpperCase())}`)
  for (const reason of determination.reasons) {
    printLine(`  ${reason.words}`)
    printLine(`    authority: ${reason.authority}`)
    printLine(`    next: ${reason.nextStep}`)
  }
  if (assessment !== undefined) {
    const fees = Object.entries(assessment.fees).map(([classCode, amount]) => `${classCode} ${amount}`).join(', ')
    printLine(`  owed: duty ${assessment.duty}, fees ${fees === '' ? 'none' : fees}, total ${assessment.total} USD${assessment.isProvisional ? ' (provisional)' : ''}`)
  }
  for (const finding of filing.findings) for (const line of findingLines(finding)) printLine(`  ${line}`)
  printLine(`  filing: ${filing.filing}`)
}
