import type { Rule } from '../rule.ts'

/** A filing with a fatal finding is not taken. */
export const rejectedFiling: Rule = {
  name: 'rejected-filing',
  authority: '19 U.S.C. 1484(a); 19 CFR 141.64 and 143.34',
  check({ accepted, findings }) {
    if (accepted) return []
    const fatal = [...new Set(findings.filter(({ severity }) => severity === 'fatal').map(({ code }) => code))]
    return [{ outcome: 'reject', words: 'The filing has findings that reject it', nextStep: 'Correct every fatal finding and file again', findings: fatal }]
  },
}
