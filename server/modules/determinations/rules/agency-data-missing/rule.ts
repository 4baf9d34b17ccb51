import { codesAmong } from '../rule.ts'
import type { Rule } from '../rule.ts'

const missing = new Set(['P00', '597', 'P05'])
const unanswered = new Set(['agency-data-or-disclaimer-missing'])
/** Disclaimer D: the data come on paper. */
const onPaper = 'D'

/** Lines that another agency has a say in carry its data, or a reason why not. */
export const agencyDataMissing: Rule = {
  name: 'agency-data-missing',
  authority: '19 U.S.C. 1411(d); 19 CFR part 12; CATAIR PGA Message Set',
  check({ findings, declaration }) {
    const found = codesAmong(findings, missing)
    if (found.length > 0) return [{ outcome: 'reject', words: 'Data that another agency requires are missing or contradictory', nextStep: 'Add the agency\'s data and file again', findings: found }]
    const waiting = codesAmong(findings, unanswered)
    if (waiting.length > 0) return [{ outcome: 'hold', words: 'Another agency may have a say in the goods, and neither data nor a disclaimer is given', nextStep: 'Replace the entry with the data or a disclaimer', findings: waiting }]
    const isOnPaper = declaration.goodsItems.some((item) => item.commodities.some(({ agencyData }) => agencyData.some(({ disclaim }) => disclaim === onPaper)))
    return isOnPaper ? [{ outcome: 'documents-required', words: 'The data for another agency are said to come on paper', nextStep: 'Present the agency\'s form', findings: [] }] : []
  },
}
