import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { PublishedFact } from '../../../platform/outbox/index.ts'
import type { ExamRecorded } from '../../determinations/events.ts'

/** How a line came to be inspected. What was drawn at random tells the rate of all trade; the rest tells that of what was suspected. */
export type SelectedHow = 'random' | 'rule' | 'officer'

/** What an inspection of one line came to. */
export interface LineOutcome {
  readonly environment: 'test' | 'production'
  readonly filing: string
  readonly line: number
  readonly exam: string
  readonly inspectedOn: DateText
  readonly isIllicit: boolean
  readonly selectedBy: SelectedHow
}

/** The outcomes that a fact of determinations tells; none of another fact. */
export function outcomesOfExam(fact: PublishedFact): readonly LineOutcome[] {
  if (fact.module !== 'determinations' || fact.type !== 'ExamRecorded') return []
  // Published by determinations, whose type of it this is.
  const { outcomes } = fact.data as ExamRecorded['data']
  return outcomes.map(({ environment, filing, line, exam, recordedAt, isConforming, selectedBy }) => ({
    environment, filing, line, exam, inspectedOn: easternDate(recordedAt), isIllicit: !isConforming,
    selectedBy: selectedBy.some(({ isRandom }) => isRandom) ? 'random' : selectedBy.length > 0 ? 'rule' : 'officer',
  }))
}
