import { createReadStream, existsSync } from 'node:fs'
import { parse } from 'csv-parse'
import { describe, expect, it } from 'vitest'
import { countReadable, type RateCoverage } from './rate-coverage.ts'
import type { RateTerm } from './rate.ts'
import { readRate } from './read-rate.ts'
import { readSpecialRates } from './read-special-rates.ts'

const file = '../shared/reference/us/tariff/htsdata.csv'
const columns = ['General Rate of Duty', 'Special Rate of Duty', 'Column 2 Rate of Duty'] as const

/** Each cell's text with its column and HTS number. */
async function* cells(): AsyncGenerator<{ column: string; text: string; code: string }> {
  const rows = createReadStream(file).pipe(parse({ bom: true, columns: true }))
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    for (const column of columns) yield { column, text: row[column] ?? '', code: row['HTS Number'] ?? '' }
  }
}

/** A term in one plain notation of ours; reading it again must mean the same. */
function printTerm(term: RateTerm): string {
  switch (term.kind) {
    case 'ad-valorem':
      return `${term.percent}%${term.on === 'value' ? '' : ` on ${term.on}`}`
    case 'specific':
      return `$${term.dollars}/${term.per === 'each' ? 'No.' : term.per}${term.over === undefined ? '' : ` over ${term.over}`}${term.on === undefined ? '' : ` on ${term.on}`}`
    case 'degree':
      return `$${term.dollars}/${term.per} less $${term.lessDollarsPerDegree}/${term.per} for each degree under ${term.fullDegrees} degrees (and fractions of a degree in proportion) but not less than $${term.floorDollars}/${term.per}`
    case 'referred':
      return { 'applicable-subheading': 'The duty provided in the applicable subheading', 'no-change': 'No change', 'in-absence': 'The rate applicable in the absence of this heading' }[term.to]
  }
}

describe.skipIf(!existsSync(file))('readRate() on the HTSUS of November 2025', () => {
  it('reads at least 99.5 % of the cells in the three rate columns into a formula', async () => {
    let coverage: RateCoverage = { cells: 0, formulas: 0, rest: new Map() }
    for await (const { column, text } of cells()) {
      if (text.trim() === '') continue
      const rates = column === 'Special Rate of Duty' ? readSpecialRates(text).map(({ rate }) => rate) : [readRate(text)]
      coverage = countReadable(coverage, text, rates)
    }
    const share = (coverage.formulas / coverage.cells) * 100
    console.log(`rate cells: ${String(coverage.cells)}, formulas: ${String(coverage.formulas)} (${share.toFixed(3)} %)`)
    for (const [text, count] of [...coverage.rest].sort((a, b) => b[1] - a[1])) console.log(`  ${String(count)} x ${text.replace(/\s+/g, ' ').slice(0, 160)}`)
    expect(coverage.cells).toBeGreaterThan(37_000)
    expect(share).toBeGreaterThanOrEqual(99.5)
  })

  it('reads every formula again from plain notation, with the same meaning', async () => {
    const texts = new Set<string>()
    for await (const { column, text } of cells()) if (column !== 'Special Rate of Duty') texts.add(text)
    let formulas = 0
    for (const text of texts) {
      const rate = readRate(text)
      if (rate.kind !== 'formula' || rate.terms.length === 0) continue
      formulas += 1
      const again = readRate(rate.terms.map(printTerm).join(' + '))
      const plain = rate.terms.map((term) => (term.kind === 'specific' && term.per === 'each' ? { ...term, per: 'No.' } : term))
      expect(again.kind === 'formula' ? again.terms : again).toEqual(plain)
    }
    console.log(`formulas printed and read again: ${String(formulas)}`)
    expect(formulas).toBeGreaterThan(1_000)
  })

  it('names a list of known programmes for every special rate that is not of chapters 98 and 99', async () => {
    const symbols = /^(?:A|A\+|A\*|AU|B|BH|C|CA|CL|CO|D|E|E\*|IL|J|J\*|J\+|JO|JP|K|KR|L|MA|MX|N|NP|OM|P|P\+|PA|PE|R|S|S\+|SG)$/
    const unlisted: string[] = []
    for await (const { column, text, code } of cells()) {
      if (column !== 'Special Rate of Duty') continue
      for (const { programs } of readSpecialRates(text)) {
        expect(programs.filter((program) => !symbols.test(program))).toEqual([])
        if (programs.length === 0 && code < '98') unlisted.push(`${code} ${text}`)
      }
    }
    console.log(`special rates without a list, chapters 1 to 97: ${String(unlisted.length)}`, unlisted.slice(0, 60))
    expect(unlisted.length).toBeLessThan(50)
  })
})
