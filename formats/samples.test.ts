import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { hasRightCheckDigit, parseEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { decimal, formatCents, greaterOf, lesserOf, multiply, roundHalfUp, sumOf } from '@customhouse/vocabulary/measures/decimal.ts'
import { recogniseFormat } from './registry.ts'

const folder = fileURLToPath(new URL('../samples/', import.meta.url))
const files = readdirSync(folder).filter((file) => !file.endsWith('.md'))
const sum = (amounts: readonly (string | undefined)[]) => formatCents(sumOf(amounts.map((amount) => decimal(amount ?? '0'))))

function declarationOf(file: string): Declaration | undefined {
  const bytes = new Uint8Array(readFileSync(`${folder}${file}`))
  const read = recogniseFormat(bytes)?.read(bytes)
  expect(read?.findings).toEqual([])
  expect(read?.messages.flatMap((message) => message.findings)).toEqual([])
  return read?.messages[0]?.declaration
}

/** Fees of a class on the lines of a declaration, each rounded to the cent (Entry Summary usage notes n and o). */
function lineFees(declaration: Declaration, classCode: string): readonly string[] {
  return declaration.goodsItems.flatMap((item) => item.fees.filter((fee) => fee.classCode === classCode).map((fee) => fee.amount))
}

describe('samples/', () => {
  it('lists every file in its README', () => {
    const readme = readFileSync(`${folder}README.md`, 'utf8')
    for (const file of files) expect(readme).toContain(`\`${file}\``)
  })

  it.each(files)('%s is of sound form, with a right check digit unless that is its point', (file) => {
    const entryNumber = parseEntryNumber(declarationOf(file)?.entryNumber ?? '')
    expect(entryNumber && hasRightCheckDigit(entryNumber)).toBe(file !== 'rejected-check-digit.catair')
  })

  it.each(files.filter((file) => file.endsWith('.catair')))('%s holds records of 80 characters, from A on', (file) => {
    const lines = readFileSync(`${folder}${file}`, 'latin1').split('\n')
    expect(lines.pop()).toBe('')
    expect(lines[0]).toMatch(/^A/)
    for (const line of lines) expect(line).toHaveLength(80)
  })

  it.each(files)('%s adds up, by the fees of fiscal year 2026', (file) => {
    const declaration = declarationOf(file)
    if (declaration?.kind !== 'entry-summary') return
    const { totals, goodsItems, headerFees } = declaration
    expect(totals?.duty).toBe(sum(goodsItems.flatMap((item) => item.commodities.map((commodity) => commodity.duty))))
    expect(totals?.fees).toBe(sum((totals?.feesByClass ?? []).map((fee) => fee.amount)))
    expect(sum(headerFees.map((fee) => fee.amount))).toBe(declaration.typeCode === '11' ? '2.69' : '0.00')
    for (const item of goodsItems) {
      const value = sumOf(item.commodities.map((commodity) => decimal(commodity.value ?? '0')))
      for (const fee of item.fees) expect(fee.amount).toBe(formatCents(roundHalfUp(multiply(value, decimal(fee.classCode === '499' ? '0.003464' : '0.00125')), 2)))
    }
    for (const fee of totals?.feesByClass ?? []) {
      if (fee.classCode === '501') expect(fee.amount).toBe(sum(lineFees(declaration, '501')))
      if (fee.classCode === '499') expect(fee.amount).toBe(formatCents(lesserOf(greaterOf(decimal(sum(lineFees(declaration, '499'))), decimal('33.58')), decimal('651.50'))))
    }
  })
})
