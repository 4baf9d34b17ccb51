import { parseCommodityCode, isSpecialProvision } from '@customhouse/vocabulary/codes/commodity-code.ts'
import { isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import { blankDeclaration, blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Declaration, Quantity } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Commodity, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { AmountText, DateText, DecimalText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Schedule } from '../schedule/schedule.ts'

/** "What is owed on these goods?", asked without an entry. */
export interface DutyQuestion {
  /** Tariff numbers of one line, chapter 99 numbers among them, dots or not. */
  readonly hts: readonly string[]
  readonly origin: string
  /** Customs value in dollars. */
  readonly value: AmountText
  /** The day that fixes the rates. */
  readonly date: DateText
  readonly spi?: string
  /** In the order of the tariff's units where no unit is given. */
  readonly quantities?: readonly { readonly value: DecimalText; readonly unit?: string }[]
  /** CBP mode of transportation code. */
  readonly transport?: string
  /** Entry type; 01 where none is given. */
  readonly entryType?: string
  readonly countryOfExport?: string
  readonly exportation?: DateText
}

/** The question as a declaration of one line, or every reason why it cannot be asked. */
export function declarationFor(question: DutyQuestion, schedule: Schedule): Declaration | readonly Finding[] {
  const codes = question.hts.map(parseCommodityCode)
  const findings = [...codes.flatMap((code, at) => codeFindings(code, at)), ...factFindings(question)]
  if (findings.length > 0) return findings
  const item = goodsItem(question, codes.filter((code) => code !== undefined), schedule)
  return {
    ...blankDeclaration(),
    kind: 'entry-summary',
    functionCode: 'add',
    entryNumber: '',
    typeCode: question.entryType ?? '01',
    ...(question.transport === undefined ? {} : { transportMode: question.transport }),
    dates: { estimatedEntry: question.date, importation: question.date },
    goodsItems: [item],
  }
}

function codeFindings(code: string | undefined, at: number): readonly Finding[] {
  if (code !== undefined && code.length >= 8) return []
  return [questionFinding('tariff-number-form', `/hts/${String(at)}`, 'A tariff number has eight or ten digits')]
}

function factFindings(question: DutyQuestion): readonly Finding[] {
  const value = parseDecimal(question.value)
  const quantities = question.quantities ?? []
  return [
    ...(isCountryCode(question.origin) ? [] : [questionFinding('country-unknown', '/origin', 'The origin is not a country code of ISO 3166-1 or a Canadian province code')]),
    ...(value !== undefined && value.units >= 0n ? [] : [questionFinding('value-form', '/value', 'The value is not an amount in dollars, such as 1250.00')]),
    ...(isCalendarDate(question.date) ? [] : [questionFinding('date-form', '/date', 'The date is not a day, such as 2026-01-31')]),
    ...quantities.flatMap(({ value: quantity }, at) =>
      parseDecimal(quantity) === undefined ? [questionFinding('quantity-form', `/quantities/${String(at)}`, 'The quantity is not a decimal number')] : []),
  ]
}

function questionFinding(code: string, declaration: string, message: string): Finding {
  return { code, severity: 'fatal', pointer: { declaration }, message, authority: 'Customhouse duty question', remedy: 'Correct the question and ask again' }
}

// The value and the quantities are reported with the number of chapters 1 to 97; numbers of chapters 98 and 99 stand beside it.
function goodsItem(question: DutyQuestion, codes: readonly string[], schedule: Schedule): GoodsItem {
  const principal = codes.findIndex((code) => !isSpecialProvision(code))
  const at = principal < 0 ? 0 : principal
  const commodities = codes.map((code, index): Commodity => ({
    code,
    ...(index === at ? { value: question.value, quantities: quantitiesOf(question, code, schedule) } : { quantities: [] }),
    agencyData: [],
  }))
  return {
    ...blankGoodsItem(),
    sequence: 1,
    origin: question.origin,
    countryOfExport: question.countryOfExport ?? question.origin,
    ...(question.exportation === undefined ? {} : { exportation: question.exportation }),
    ...(question.spi === undefined || question.spi === '' ? {} : { specialProgram: question.spi }),
    commodities,
  }
}

function quantitiesOf(question: DutyQuestion, code: string, schedule: Schedule): readonly Quantity[] {
  const units = schedule.line(code, question.date)?.unitCodes ?? []
  return (question.quantities ?? []).map(({ value, unit }, at) => ({ value, unit: unit ?? units[at] ?? 'X' }))
}
