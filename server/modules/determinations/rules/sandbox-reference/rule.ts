import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { Rule } from '../rule.ts'

const forced: Readonly<Record<string, Outcome>> = {
  TESTHOLD: 'hold', TESTEXAM: 'exam', TESTDOCS: 'documents-required', TESTREJCT: 'reject', TESTREVW: 'under-review', TESTRELS: 'release',
}

/** In the test environment a broker reference forces an outcome, so that a filer's software can meet each of them. */
export const sandboxReference: Rule = {
  name: 'sandbox-reference',
  authority: 'Customhouse sandbox, broker references TESTHOLD, TESTEXAM, TESTDOCS, TESTREJCT, TESTREVW and TESTRELS',
  check({ declaration, environment }) {
    if (environment !== 'test') return []
    const reference = (declaration.functionalReference ?? declaration.references.find(({ qualifier }) => qualifier === 'CR')?.identifier ?? '').trim()
    const outcome = Object.hasOwn(forced, reference) ? forced[reference] : undefined
    if (outcome === undefined) return []
    return [{ outcome, words: 'The broker reference asks the sandbox for this outcome', nextStep: 'Use another reference to be decided by the data', findings: [] }]
  },
}
