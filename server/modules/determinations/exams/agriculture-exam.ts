import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import type { OfficerOrder } from '../officer-act.ts'
import type { Exam } from './exam.ts'

/** What stands of exams before an agriculture specialist acts. */
export interface ExamsStanding {
  readonly before: Pick<Determination, 'reasons'>
  /** The exam that goes on. */
  readonly open: Pick<Exam, 'kind'> | undefined
  /** How many rules chose the goods for it. */
  readonly selectedBy: number
}

/**
 * Why an act is not an agriculture specialist's; undefined where it is about an exam of agriculture alone, or about no exam. Recording
 * an exam settles everything that asks for one, so that nothing but agriculture may have asked. Pure.
 */
export function othersExam({ act, examKind }: Pick<OfficerOrder, 'act' | 'examKind'>, standing: ExamsStanding): string | undefined {
  if (act === 'record-exam') return othersStanding(standing, true)
  if (act !== 'order-exam') return undefined
  return examKind === 'agriculture' ? othersStanding(standing, false) : 'An agriculture specialist orders exams of agriculture, and a port officer every other'
}

function othersStanding({ before, open, selectedBy }: ExamsStanding, isRecorded: boolean): string | undefined {
  const asking = before.reasons.filter(({ outcome }) => outcome === 'exam')
  if (open === undefined) return isRecorded || asking.length > 0 ? 'No exam of agriculture stands: a port officer decides about this one' : undefined
  if (open.kind !== 'agriculture') return 'The exam that stands is not one of agriculture: a port officer decides about it'
  const rulesAsking = Math.max(selectedBy, asking.filter(({ rule }) => rule !== 'officer-exam').length)
  return isRecorded && rulesAsking > 1 ? 'More than one rule asks for an exam: a port officer records it' : undefined
}
