import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Role } from '../../../platform/access/index.ts'
import type { Act } from '../officer-act.ts'

/** A kind of decision that one officer proposes and another confirms. */
export interface DecisionOfTwo {
  readonly name: string
  readonly act: Act
  /** Only while one of these rules speaks against the goods. */
  readonly overRules?: readonly string[]
  /** Only where the hold was placed in this role; one of the two officers must hold it then. */
  readonly overHoldOf?: Role
  /** Only with this result of the exam. */
  readonly isExamPassed?: boolean
  readonly why: string
  readonly authority: string
  /** No law that we have seen asks for the second officer. */
  readonly isHousePolicy: boolean
  readonly from: DateText
  readonly to?: DateText
}

/**
 * None of these is asked by a law that was seen: 19 U.S.C. 1499 and 19 CFR 151.16 say that Customs decides, and not by how many.
 * They are HOUSE POLICY, each marked so wherever it is told.
 */
export const decisionsOfTwo: readonly DecisionOfTwo[] = [
  {
    name: 'release-over-contradiction', act: 'release', overRules: ['provenance-contradicted'], from: '2026-01-01', isHousePolicy: true,
    why: 'Evidence contradicts what is declared of the goods', authority: 'House policy on 19 U.S.C. 1484(a)(1) and 1509',
  },
  {
    // What was asked for because of the contradiction being accepted, nothing stands against release any more.
    name: 'accept-documents-over-contradiction', act: 'accept-documents', overRules: ['provenance-contradicted'], from: '2026-01-01', isHousePolicy: true,
    why: 'Evidence contradicts what is declared of the goods', authority: 'House policy on 19 U.S.C. 1484(a)(1) and 1509',
  },
  {
    name: 'lift-agriculture-hold', act: 'lift-hold', overHoldOf: 'agriculture-specialist', from: '2026-01-01', isHousePolicy: true,
    why: 'An agriculture specialist placed the hold', authority: 'House policy on 7 U.S.C. 7714 and 8303',
  },
  {
    name: 'exam-failed', act: 'record-exam', isExamPassed: false, from: '2026-01-01', isHousePolicy: true,
    why: 'A failed exam holds the goods and can lead to detention or seizure', authority: 'House policy on 19 U.S.C. 1499(c) and 1595a(c)',
  },
]
