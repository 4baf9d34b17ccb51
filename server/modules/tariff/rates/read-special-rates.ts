import { plainText, readRate } from './read-rate.ts'
import type { SpecialRate } from './rate.ts'

const brackets = /\(([^()]{1,300})\)/g
const symbol = /^[A-Z]{1,2}[+*#]?$/

/**
 * Reads the special column: rates, each followed by the programmes that may claim it,
 * e.g. `Free (A,AU,BH) 3.2% (JP) See 9823.04.01-9823.04.54 (S+)`. A rate without a list is for any programme.
 */
export function readSpecialRates(text: string): readonly SpecialRate[] {
  const plain = plainText(text.slice(0, 4_000))
  const rates: SpecialRate[] = []
  let from = 0
  for (const match of plain.matchAll(brackets)) {
    const programs = (match[1] ?? '').split(/[,.\s]+/).filter((program) => program !== '')
    if (!programs.every((program) => symbol.test(program))) continue // such as "(see U.S. note 3 of this subchapter)"
    const rateText = plain.slice(from, match.index).replace(/\([A-Z]{1,2}\s*$/, '').trim() // "(PA (PA)" is printed once
    from = match.index + match[0].length
    rates.push({ programs, rate: readRate(rateText) })
  }
  const rest = plain.slice(from).trim()
  if (rest !== '') rates.push({ programs: [], rate: readRate(rest) })
  return rates
}
