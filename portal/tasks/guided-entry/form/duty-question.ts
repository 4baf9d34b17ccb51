import type { DutyQuestion } from '@customhouse/sdk/client/single-window-client.ts'
import { valueAt } from '@customhouse/vocabulary/finding/json-pointer.ts'
import { textAt, withValueAt, type PartialDeclaration } from './declaration-values.ts'

/** What to ask about the duty of a line; undefined while it is not known well enough to ask. */
export function dutyQuestion(declaration: PartialDeclaration, line: number): DutyQuestion | undefined {
  const at = (place: string) => textAt(declaration, place, line)
  const codes = listAt(declaration, `/goodsItems/${String(line)}/commodities`).map((one) => valueAt(one, '/code')).filter((code) => typeof code === 'string')
  const [origin, value, entryType] = [at('/goodsItems/#/origin'), at('/goodsItems/#/commodities/0/value'), at('/typeCode')]
  const date = ['/dates/estimatedEntry', '/dates/importation', '/dates/estimatedArrival'].map(at).find((one) => one !== '')
  if (codes.some((code) => !/^\d{8}(?:\d\d)?$/.test(code)) || codes.length === 0 || !/^[A-Z]{2}$/.test(origin) || !/^\d+$/.test(value) || date === undefined) return undefined
  const quantities = listAt(declaration, `/goodsItems/${String(line)}/commodities/0/quantities`).flatMap((one) => {
    const [amount, unit] = [valueAt(one, '/value'), valueAt(one, '/unit')]
    return typeof amount === 'string' ? [{ value: amount, ...(typeof unit === 'string' ? { unit } : {}) }] : []
  })
  const optional = { spi: at('/goodsItems/#/specialProgram'), transport: at('/transportMode'), countryOfExport: at('/goodsItems/#/countryOfExport') }
  return { hts: codes, origin, value, date, entryType, quantities, ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== '')) }
}

/** What was computed for a line. */
export interface LineAmounts {
  readonly duty: string
  readonly fees: Readonly<Record<string, string>>
  readonly commodities: readonly { readonly code: string; readonly duty: string }[]
}

/** What was computed for the whole. */
export interface WholeAmounts {
  readonly duty: string
  readonly antidumping: string
  readonly countervailing: string
  readonly internalRevenueTax: string
  readonly otherRevenue: string
  readonly fees: Readonly<Record<string, string>>
  readonly feesTotal: string
}

/** The declaration with the amounts as computed: of each line its duties and fees, of the whole its totals. */
export function withAmounts(declaration: PartialDeclaration, lines: readonly (LineAmounts | undefined)[], whole: WholeAmounts): PartialDeclaration {
  let stated = declaration
  lines.forEach((amounts, line) => {
    if (amounts === undefined) return
    amounts.commodities.forEach(({ duty }, index) => { stated = withValueAt(stated, `/goodsItems/${String(line)}/commodities/${String(index)}/duty`, duty) })
    stated = withValueAt(stated, `/goodsItems/${String(line)}/fees`, someOf(feesOf(amounts.fees).filter(({ classCode }) => !ofWhole.has(classCode))))
  })
  stated = withValueAt(stated, '/headerFees', someOf(feesOf(whole.fees).filter(({ classCode }) => ofWhole.has(classCode))))
  const { duty, feesTotal, internalRevenueTax, antidumping, countervailing, otherRevenue } = whole
  return withValueAt(stated, '/totals', { feesByClass: feesOf(whole.fees), duty, fees: feesTotal, internalRevenueTax, antidumping, countervailing, otherRevenue })
}

/** Fees of the entry and not of a line: informal entry, manual surcharge, dutiable mail (AE record 34). */
const ofWhole: ReadonlySet<string> = new Set(['311', '496', '500'])

function someOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items
}

function feesOf(fees: Readonly<Record<string, string>>): readonly { readonly classCode: string; readonly amount: string }[] {
  return Object.entries(fees).filter(([, amount]) => Number(amount) !== 0).map(([classCode, amount]) => ({ classCode, amount }))
}

function listAt(declaration: PartialDeclaration, pointer: string): readonly unknown[] {
  const list = valueAt(declaration, pointer)
  return Array.isArray(list) ? list : []
}
