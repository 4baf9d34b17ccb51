import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Exam, ExamOutcome, SelectedBy, StatedResult } from './exam.ts'

export interface RecordedExam {
  readonly exam: Exam
  readonly selectedBy: readonly SelectedBy[]
  /** Numbers of the lines that are declared. */
  readonly lines: readonly number[]
  /** Numbers of the lines of which something was recorded before. */
  readonly recorded: readonly number[]
  readonly results: readonly StatedResult[]
  /** The whole exam's result; absent while it goes on. */
  readonly isPassed?: boolean
  readonly at: MomentText
}

/** What stands against results: lines that are not declared, or named twice. Pure. */
export function refusedResults({ lines, results }: Pick<RecordedExam, 'lines' | 'results'>): string | undefined {
  const seen = new Set<number>()
  for (const { line } of results) {
    if (!lines.includes(line)) return `Line ${String(line)} is not declared`
    if (seen.has(line)) return `Line ${String(line)} has two results`
    seen.add(line)
  }
  return undefined
}

/**
 * What an exam says of each line. An exam that is passed finds every line conforming of which nothing else is said. One that is
 * failed without a word on any line finds each line discrepant: which it was is not known. Pure.
 */
export function examOutcomesOf({ exam, selectedBy, lines, recorded, results, isPassed, at }: RecordedExam): readonly ExamOutcome[] {
  const said = new Set([...recorded, ...results.map(({ line }) => line)])
  const rest = isPassed === true || (isPassed === false && said.size === 0) ? lines.filter((line) => !said.has(line)) : []
  const outcome = ({ line, discrepancies = [], measured, isSeized = false }: StatedResult, isConforming: boolean): ExamOutcome => ({
    exam: exam.id, filing: exam.filing, entryNumber: exam.entryNumber, client: exam.client, environment: exam.environment, port: exam.port, kind: exam.kind, ...(exam.site !== undefined && { site: exam.site }),
    line, discrepancies, ...(measured !== undefined && { measured }), isSeized, isConforming, selectedBy, recordedAt: at,
  })
  return [
    ...results.map((result) => outcome(result, (result.discrepancies ?? []).length === 0 && result.isSeized !== true)),
    ...rest.map((line) => outcome({ line }, isPassed === true)),
  ]
}
