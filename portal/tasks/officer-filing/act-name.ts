import type { DecisionOption } from './use-officer-filing.ts'
import type { officerWords } from './words.ts'

/** How an option is called: recording an exam is two of them. */
export function nameOf({ act, isExamPassed }: Pick<DecisionOption, 'act' | 'isExamPassed'>): keyof (typeof officerWords)['en']['acts'] {
  return act === 'record-exam' && isExamPassed !== true ? 'record-exam-failed' : act
}
