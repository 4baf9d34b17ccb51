import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ClassAmount, Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { hasRightCheckDigit, parseEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { decimal, formatCents, greaterOf, lesserOf, multiply, roundHalfUp, sumOf } from '@customhouse/vocabulary/measures/decimal.ts'
import { recogniseFormat } from './registry.ts'

const folder = fileURLToPath(new URL('../samples/', import.meta.url))
// Folders hold samples of other kinds, which are tried where those are read.
const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.md')).map(({ name }) => name)
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
  it('are all told of in docs/samples.md', () => {
    const readme = readFileSync(fileURLToPath(new URL('../docs/samples.md', import.meta.url)), 'utf8')
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
    const { totals, goodsItems, headerFees, typeCode } = declaration
    expect(totals?.duty).toBe(sum(goodsItems.flatMap((item) => item.commodities.map((commodity) => commodity.duty))))
    expect(totals?.fees).toBe(sum(feesOf(totals).map((fee) => fee.amount)))
    expect(sum(headerFees.map((fee) => fee.amount))).toBe(typeCode === '11' ? '2.69' : '0.00')
    goodsItems.forEach(expectRightFees)
    for (const fee of feesOf(totals)) expect(fee.amount).toBe(totalFee(declaration, fee.classCode))
  })
})

const rates: Readonly<Record<string, string>> = { 499: '0.003464', 501: '0.00125' }

function feesOf(totals: Declaration['totals']): readonly ClassAmount[] {
  return totals?.feesByClass ?? []
}

function expectRightFees(item: GoodsItem): void {
  const value = sumOf(item.commodities.map((commodity) => decimal(commodity.value ?? '0')))
  for (const fee of item.fees) expect(fee.amount).toBe(formatCents(roundHalfUp(multiply(value, decimal(rates[fee.classCode] ?? '0')), 2)))
}

/** The merchandise processing fee keeps between its minimum and maximum (usage note w). */
function totalFee(declaration: Declaration, classCode: string): string {
  const fees = decimal(sum(lineFees(declaration, classCode)))
  if (classCode === '311') return '2.69'
  return formatCents(classCode === '499' ? lesserOf(greaterOf(fees, decimal('33.58')), decimal('651.50')) : fees)
}
