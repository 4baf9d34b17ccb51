import type { Filed } from '@customhouse/sdk/client/single-window-client.ts'
import { findingLines } from './finding-lines.ts'
import { coloured, printLine } from './print.ts'

const styles = { release: 'green', 'under-review': 'yellow', 'documents-required': 'yellow', exam: 'yellow', hold: 'red', reject: 'red' } as const

/** A filing's determination for a person: outcome, reasons with what to do next, what is owed, findings. */
export function printDetermination(filing: Filed): void {
  const { determination, assessment } = filing
  printLine(`${filing.kind === 'entry' ? 'Entry' : 'Entry summary'} ${filing.entryNumber ?? '(no number)'}: ${coloured(styles[determination.outcome], determination.outcome.toUpperCase())}`)
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
