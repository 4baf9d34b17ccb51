import { blankDeclaration, blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Commodity, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { decimal, formatDecimal, roundHalfUp } from '@customhouse/vocabulary/measures/decimal.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { FilingTariff } from '../filing-context.ts'
import { dutyFreeClaims } from './low-value-claims.table.ts'
import type { Parcel, ParcelGoods } from './parcel.ts'
import { quantitiesOf } from './parcel-quantities.ts'
import { centsOf } from './read-parcel.ts'

/** So many answers of a tariff are kept: sellers sell the same goods again and again, and duty is on whole dollars. */
const keptMax = 50_000

type Known = Map<string, bigint | null>

const knownOf = new WeakMap<FilingTariff['assess'], Known>()

/**
 * The duty on the goods of a parcel by the law of its day, in cents, without fees; undefined where the tariff at hand cannot say it. Goods that
 * are claimed free of duty owe none.
 */
export function dutyOf({ claim, arrival, goods }: Pick<Parcel, 'claim' | 'arrival' | 'goods'>, book: Pick<FilingTariff, 'line' | 'assess'>): bigint | undefined {
  if (dutyFreeClaims.has(claim)) return 0n
  let sum = 0n
  for (const item of goods) {
    const duty = dutyOfItem(item, arrival, book)
    if (duty === undefined) return undefined
    sum += duty
  }
  return sum
}

function dutyOfItem(item: ParcelGoods, on: DateText, book: Pick<FilingTariff, 'line' | 'assess'>): bigint | undefined {
  const known = knownOf.get(book.assess) ?? new Map<string, bigint | null>()
  knownOf.set(book.assess, known)
  const key = [on, item.commodityCode, item.origin, wholeDollarsOf(item), item.pieces ?? '', item.netKilograms ?? '', ...(item.provisions ?? [])].join(' ')
  const before = known.get(key)
  if (before !== undefined) return before ?? undefined
  const duty = assessedDuty(item, on, book)
  if (known.size >= keptMax) known.clear()
  known.set(key, duty ?? null)
  return duty
}

function assessedDuty(item: ParcelGoods, on: DateText, book: Pick<FilingTariff, 'line' | 'assess'>): bigint | undefined {
  const { findings, duty } = book.assess(questionOf(item, on, book), on)
  return rejects(findings) ? undefined : centsOf(duty)
}

function questionOf(item: ParcelGoods, on: DateText, book: Pick<FilingTariff, 'line'>): Declaration {
  const goodsItem: GoodsItem = { ...blankGoodsItem(), sequence: 1, origin: item.origin, countryOfExport: item.origin, commodities: commoditiesOf(item, on, book) }
  return { ...blankDeclaration(), kind: 'entry-summary', functionCode: 'add', entryNumber: '', typeCode: '11', dates: { estimatedEntry: on, importation: on }, goodsItems: [goodsItem] }
}

/** The tariff numbers of goods as a summary lists them: those of chapters 98 and 99 first, then that of the article with value and quantities. */
export function commoditiesOf(item: ParcelGoods, on: DateText, book: Pick<FilingTariff, 'line'>): readonly Commodity[] {
  const beside = (item.provisions ?? []).map((code): Commodity => ({ code, quantities: [], agencyData: [] }))
  return [...beside, { code: item.commodityCode, value: wholeDollarsOf(item), quantities: quantitiesOf(item, book.line(item.commodityCode, on)?.unitCodes ?? []).quantities, agencyData: [] }]
}

/** The value as declarations state it: half a dollar and more is rounded up, less down (19 CFR 159.3). */
export function wholeDollarsOf({ value }: Pick<ParcelGoods, 'value'>): string {
  return formatDecimal(roundHalfUp(decimal(value), 0))
}
