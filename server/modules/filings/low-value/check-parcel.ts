import { isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import { isPortCode } from '@customhouse/vocabulary/codes/port-code.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { hasRightCheckDigit, parseEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { judgeGtin } from '@customhouse/vocabulary/identifiers/gs1-number.ts'
import { hasRightPostalCheckDigit, parsePostalItemIdentifier } from '@customhouse/vocabulary/identifiers/postal-item-identifier.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { FilingTariff } from '../filing-context.ts'
import { vagueDescriptions } from '../pre-loading/assessments.table.ts'
import { lowValueConditions as conditions } from './low-value-conditions.ts'
import { claimsFrom, dutyFreeClaims, dutyFreeEnded, dutyFreeEndedForOrigins, exemptionLimits, informalLimits, pesticideHeadings } from './low-value-claims.table.ts'
import type { Parcel, ParcelGoods } from './parcel.ts'

/** What a parcel is checked by, apart from itself. */
export interface ParcelContext {
  readonly book: Pick<FilingTariff, 'line' | 'revisionOn'>
  /** Filer codes of whoever files. */
  readonly filerCodes: readonly string[]
}

/** Everything that stands against one parcel by itself, from facts alone. */
export function checkParcel(parcel: Parcel, context: ParcelContext): readonly Finding[] {
  return [...claimFindings(parcel), ...entryNumberFindings(parcel, context), ...placeFindings(parcel), ...parcel.goods.flatMap((item, index) => goodsFindings(parcel, { item, at: `/goods/${String(index)}` }, context))]
}

/** The most that may be claimed so on the day, in cents; undefined where the claim has no limit that we know of then. */
export function limitOf({ claim, arrival }: Pick<Parcel, 'claim' | 'arrival'>): bigint | undefined {
  return (dutyFreeClaims.has(claim) ? exemptionLimits : informalLimits).find((limit) => isWithin(limit, arrival))?.cents
}

function claimFindings(parcel: Parcel): readonly Finding[] {
  const { claim, arrival, cents } = parcel
  const found: Condition[] = []
  const from = claimsFrom.get(claim)
  if (from !== undefined && arrival < from) found.push(conditions.claimNotYet)
  const suspended = suspension(parcel)
  if (suspended !== undefined) found.push(suspended)
  const limit = limitOf(parcel)
  if (limit !== undefined && cents > limit) found.push(dutyFreeClaims.has(claim) ? conditions.exemptionLimit : conditions.informalLimit)
  if (claim === '13') found.push(conditions.mailTest)
  return found.map((condition) => findingAt(condition, '/claim'))
}

/** Why goods may not be claimed free of duty on the day, though they are worth little; or that they could then. */
function suspension({ claim, arrival, goods }: Parcel): Condition | undefined {
  if (!dutyFreeClaims.has(claim)) return undefined
  if (arrival >= dutyFreeEnded) return conditions.suspended
  const isEndedForOrigin = arrival >= dutyFreeEndedForOrigins.from && goods.some(({ origin }) => dutyFreeEndedForOrigins.origins.has(origin))
  return isEndedForOrigin ? conditions.suspendedForChina : conditions.ofThePast
}

function entryNumberFindings({ claim, entryNumber }: Parcel, { filerCodes }: ParcelContext): readonly Finding[] {
  if (entryNumber === undefined) return claim === '321' ? [] : [findingAt(conditions.entryNumberMissing, '/entryNumber')]
  const number = parseEntryNumber(entryNumber)
  if (number === undefined || !hasRightCheckDigit(number)) return [findingAt(conditions.entryNumberWrong, '/entryNumber')]
  return filerCodes.includes(number.filerCode) ? [] : [findingAt(conditions.entryNumberOfAnother, '/entryNumber')]
}

function placeFindings({ claim, bill, port }: Parcel): readonly Finding[] {
  const found: Finding[] = []
  if (port !== undefined && !isPortCode(port)) found.push(findingAt(conditions.portUnknown, '/port'))
  if (claim === '13' && !isPostalItem(bill)) found.push(findingAt(conditions.trackingForm, '/bill'))
  return found
}

function isPostalItem(text: string): boolean {
  const item = parsePostalItemIdentifier(text)
  return item !== undefined && hasRightPostalCheckDigit(item)
}

function goodsFindings(parcel: Parcel, { item, at }: { readonly item: ParcelGoods; readonly at: string }, { book }: ParcelContext): readonly Finding[] {
  const { description, commodityCode, origin, gtin } = item
  const found: Finding[] = []
  if (!isCountryCode(origin)) found.push(findingAt(conditions.originUnknown, `${at}/origin`))
  if (isVague(description)) found.push(findingAt(conditions.vague, `${at}/description`))
  if (gtin !== undefined && judgeGtin(gtin) !== 'valid') found.push(findingAt(conditions.gtinWrong, `${at}/gtin`))
  if (pesticideHeadings.some((heading) => commodityCode.startsWith(heading))) found.push(findingAt(conditions.pesticide, `${at}/commodityCode`))
  const classification = classificationFault(parcel, commodityCode, book)
  if (classification !== undefined) found.push(findingAt(classification, `${at}/commodityCode`))
  return found
}

function isVague(description: string): boolean {
  return description.length < 4 || vagueDescriptions.has(description.toUpperCase())
}

/** An entry needs ten digits; release from the manifest needed none, and what it states is not held against it. An excerpt of the tariff cannot say that a number does not exist. */
function classificationFault({ claim, arrival }: Parcel, code: string, book: ParcelContext['book']): Condition | undefined {
  if (claim === '321') return undefined
  if (code.length !== 10) return conditions.classificationLength
  if (book.line(code, arrival) !== undefined || book.revisionOn(arrival).revision.isExcerpt) return undefined
  return conditions.classificationUnknown
}
