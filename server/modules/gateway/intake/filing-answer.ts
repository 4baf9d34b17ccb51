import type { Answer } from '@customhouse/formats/format.ts'
import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { DeclarationKind, FunctionCode } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { WholeFiling } from '../../filings/index.ts'
import type { DecidedFiling } from './decide-group.ts'

/** What is said about one filing, whether it was decided just now or is on file. */
export interface FilingAnswer {
  readonly filing: string
  readonly kind: DeclarationKind
  readonly functionCode: FunctionCode
  readonly entryNumber: string
  readonly accepted: boolean
  readonly version?: string
  readonly determination: Determination
  readonly assessment?: Assessment
  readonly findings: readonly Finding[]
}

/** The answer to a filing decided just now. */
export function answerTo({ id, declaration, decision, findings, determination }: DecidedFiling): FilingAnswer {
  return {
    filing: id,
    kind: declaration.kind,
    functionCode: declaration.functionCode,
    entryNumber: declaration.entryNumber,
    accepted: decision.accepted,
    ...(decision.version === undefined ? {} : { version: decision.version }),
    determination,
    ...(decision.assessment === undefined ? {} : { assessment: decision.assessment }),
    findings,
  }
}

/** The answer to a filing on file. */
export function answerFrom({ id, kind, functionCode, entryNumber, accepted, version, assessment, findings }: WholeFiling, { outcome, reasons, decidedAt }: Determination): FilingAnswer {
  return {
    filing: id,
    kind,
    functionCode,
    entryNumber,
    accepted,
    ...(version === undefined ? {} : { version }),
    determination: { outcome, reasons, decidedAt },
    ...(assessment === undefined ? {} : { assessment }),
    findings,
  }
}

/** The same, as a format's writer takes it. */
export function forFormat({ accepted, findings, determination, assessment, version }: FilingAnswer, answeredAt: string): Answer {
  return { accepted, findings, determination, answeredAt, ...(assessment === undefined ? {} : { assessment }), ...(version === undefined ? {} : { version }) }
}

/** The same, as the API shows it: the assessment by its totals, since its tree is long and has a place of its own. */
export function asShown({ assessment, ...answer }: FilingAnswer): object {
  if (assessment === undefined) return answer
  const { lines: _lines, explanation: _explanation, findings: _findings, ...totals } = assessment
  return { ...answer, assessment: totals }
}
