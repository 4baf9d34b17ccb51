import { codesAmong } from '../rule.ts'
import type { Rule } from '../rule.ts'

const fatal = new Set(['60D', '687', '474'])
const asked = new Set(['688'])

/** Articles that need an import licence come with one. */
export const licenceMissing: Rule = {
  name: 'licence-missing',
  authority: '19 CFR parts 360 and 361; CATAIR Entry Summary Create/Update (July 2026), usage note (s)',
  check({ findings }) {
    const found = codesAmong(findings, fatal)
    if (found.length > 0) return [{ outcome: 'reject', words: 'A licence that the goods need is missing', nextStep: 'Obtain the licence and give its number', findings: found }]
    const maybe = codesAmong(findings, asked)
    return maybe.length === 0 ? [] : [{ outcome: 'documents-required', words: 'A licence may be needed for the goods', nextStep: 'Send the licence, or say why none is needed', findings: maybe }]
  },
}
