import type { Finding, Severity } from '@customhouse/vocabulary/finding/finding.ts'

/** Something wrong in a tariff file, at a line counted from 1 (in JSON: an object of the list, counted from 1). */
export function scheduleFinding(problem: { readonly code: string; readonly severity: Severity; readonly line: number; readonly message: string; readonly remedy?: string }): Finding {
  return {
    code: problem.code,
    severity: problem.severity,
    pointer: { record: { recordType: 'line', recordNumber: problem.line, from: 1, to: 1 } },
    message: `Line ${String(problem.line)}: ${problem.message}`,
    authority: 'HTSUS as the United States International Trade Commission exports it',
    remedy: problem.remedy ?? 'Load the file as downloaded from hts.usitc.gov, without changes',
  }
}
