import type { Answer } from '@customhouse/formats/format.ts'
import { replacesOnFile, type AnswerOnFile } from '../../filings/index.ts'
import type { DecidedFiling } from './decide-group.ts'

/** The answer to a filing decided just now: the same that is kept on file. */
export function answerTo({ id, declaration, decision, findings, determination }: DecidedFiling): AnswerOnFile {
  return {
    filing: id,
    kind: declaration.kind,
    functionCode: declaration.functionCode,
    entryNumber: declaration.entryNumber,
    accepted: decision.accepted,
    ...(decision.version === undefined ? {} : { version: decision.version }),
    replacesOnFile: replacesOnFile(declaration.kind, decision.facts),
    determination,
    ...(decision.assessment === undefined ? {} : { assessment: decision.assessment }),
    findings,
  }
}

/** The same, as a format's writer takes it. */
export function forFormat({ filing: _filing, kind: _kind, functionCode: _functionCode, entryNumber: _entryNumber, ...answer }: AnswerOnFile, answeredAt: string): Answer {
  return { ...answer, answeredAt }
}

/** The same, as the API shows it: the assessment by its totals, since its tree is long and has a place of its own. */
export function asShown({ assessment, ...answer }: AnswerOnFile): object {
  if (assessment === undefined) return answer
  const { lines: _lines, explanation: _explanation, findings: _findings, ...totals } = assessment
  return { ...answer, assessment: totals }
}
