import type { Rule } from '../rule.ts'

/** A census warning does not hold goods; it has to be answered before the Census Bureau takes the data. */
export const censusWarning: Rule = {
  name: 'census-warning',
  authority: 'CATAIR Appendix H; 15 CFR part 30',
  check({ findings }) {
    const codes = [...new Set(findings.filter(({ subject }) => subject === 'census').map(({ code }) => code))]
    return codes.length === 0 ? [] : [{ outcome: 'release', words: 'The Census Bureau finds data improbable; this does not hold the goods', nextStep: 'Correct the data, or override the warning with a code of Appendix H', findings: codes }]
  },
}
