import type { SelectedOutcome } from '../../targeting/targeting-rule.ts'
import type { Rule, Verdict } from '../rule.ts'

const nextSteps: Readonly<Record<SelectedOutcome, string>> = {
  'under-review': 'Wait for an officer to look at the filing; nothing is to be sent unless it is asked for',
  'documents-required': 'Send the commercial invoice, the packing list and the bill of lading, or answer what an officer asks',
  exam: 'Present the goods at the place of examination',
  hold: 'Keep the goods where they are until the hold is lifted',
}
const order: readonly SelectedOutcome[] = ['under-review', 'documents-required', 'exam', 'hold']

/**
 * What targeting rules selected, and what was drawn at random: one reason for all of one outcome, so that the filer learns that goods were
 * chosen, and neither by which rule, nor by how many, nor whether it was chance.
 */
export const selectedForExamination: Rule = {
  name: 'selected-for-examination',
  authority: '19 U.S.C. 1467, 1499 and 1582; 19 CFR 162.6',
  check: ({ advice, accepted }) => (accepted ? order.filter((outcome) => advice.risk.selections.some((selection) => selection.outcome === outcome)).map((outcome): Verdict => ({ outcome, words: 'Selected for examination', nextStep: nextSteps[outcome], findings: [] })) : []),
}
