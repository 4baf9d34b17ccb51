import { convertQuantity, unitCodeOf } from '@customhouse/vocabulary/codes/unit-code.ts'
import { one } from '@customhouse/vocabulary/measures/decimal.ts'
import type { FormulaRate, Rate, SpecificTerm } from './rate.ts'

/**
 * CBP's one-character duty computation code for a rate on a line with these unit codes (CATAIR ACE appendix F).
 * `X` where no formula of the appendix fits: components valued apart, units that the line does not collect, and the duty
 * of another provision (code 9 multiplies that duty by a rate, which no printed rate says).
 */
export function computationCode(rate: Rate, unitCodes: readonly string[]): string {
  switch (rate.kind) {
    case 'formula':
      return formulaCode(rate, unitCodes)
    case 'alternatives': {
      const codes = rate.of.map((choice) => computationCode(choice, unitCodes))
      return codes.length === 2 && codes.every((code) => code === '1') ? 'C' : 'X'
    }
    case 'provisions':
    case 'derived':
    case 'none':
    case 'unreadable':
      return 'X'
  }
}

/** Codes by which of the line's quantities (1 to 3) the specific terms use, and whether a per cent of the value is added. */
const codeByShape: Readonly<Record<string, string>> = {
  '': '0', 'value': '7', '1': '1', '2': '2', '12': '3', '1value': '4', '2value': '5', '12value': '6', '3value': 'D', '23value': 'E',
}

function formulaCode(rate: FormulaRate, unitCodes: readonly string[]): string {
  const positions: string[] = []
  let adValorem = ''
  for (const term of rate.terms) {
    if (term.kind === 'degree') return rate.terms.length === 1 ? degreeCode(unitCodes) : 'X'
    if (term.kind === 'referred') return 'X'
    if (term.kind === 'ad-valorem') {
      if (term.on !== 'value' || adValorem !== '') return 'X'
      adValorem = 'value'
    } else {
      positions.push(quantityPosition(term, unitCodes))
    }
  }
  return codeByShape[positions.sort().join('') + adValorem] ?? 'X'
}

function degreeCode(unitCodes: readonly string[]): string {
  const at = unitCodes.indexOf('KG')
  return at === 0 ? 'K' : at === 1 ? 'J' : 'X'
}

function quantityPosition(term: SpecificTerm, unitCodes: readonly string[]): string {
  const code = unitCodeOf(term.per)
  if (term.over !== undefined || code === undefined) return '?'
  const wanted = term.on === undefined ? code : contentOf(code, term.on)
  const exact = unitCodes.indexOf(wanted)
  // "$1.34/1000" on a line counted in numbers is a rate for each number, written larger.
  const at = exact >= 0 ? exact : unitCodes.findIndex((unit) => convertQuantity(one, unit, wanted) !== undefined || (wanted === 'NO' && unit === 'PCS'))
  return at < 0 ? '?' : String(at + 1)
}

// Drained weight and weight with its container are weights of the article; lead content is a content.
function contentOf(code: string, part: string): string {
  return code === 'KG' && /content\b|sugars/.test(part) ? 'CKG' : code
}
