import type { Rule } from '../rule.ts'

/** Duty assessed on older data than its date is said to be so; it holds nothing. */
export const provisionalAssessment: Rule = {
  name: 'provisional-assessment',
  authority: '19 CFR 141.69 and 159.1',
  check({ isProvisional }) {
    return isProvisional ? [{ outcome: 'release', words: 'The assessment rests in part on data older than the date that fixes the rates', nextStep: 'Expect the amounts to be settled at liquidation; check newer tariff notices', findings: [] }] : []
  },
}
