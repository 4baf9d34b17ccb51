import { isSpecialProvision, parseCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isManufacturerId } from '@customhouse/vocabulary/identifiers/manufacturer-id.ts'
import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { lowValueConditions as conditions } from './low-value-conditions.ts'
import { parcelClaims, type Parcel, type ParcelClaim, type ParcelConsignee, type ParcelGoods, type ParcelSeller } from './parcel.ts'

/** A line of the stream, read: the parcel, or what is wrong with it. The name is there whenever it can be told. */
export interface ReadParcel {
  readonly name?: string
  readonly parcel?: Parcel
  readonly findings: readonly Finding[]
}

const goodsMax = 99
const ofName = /^[\w.:-]{1,50}$/
const ofPieces = /^[1-9]\d{0,6}$/
const ofKilograms = /^(?=.*[1-9])\d{1,7}(?:\.\d{1,3})?$/
const provisionsMax = 5
const ofAmount = /^\d{1,10}(?:\.\d{1,2})?$/

/** Reads a line, from text to a parcel. Never throws, whatever stands there. */
export function readParcel(line: string): ReadParcel {
  const stated = parsed(line)
  if (stated === undefined) return { findings: [findingAt(conditions.lineUnreadable, '')] }
  const reading = new Reading()
  const name = reading.text(stated, 'parcel', { max: 50, form: ofName })
  const goods = goodsOf(stated, reading)
  const parcel = {
    parcel: name, claim: claimOf(stated, reading), arrival: arrivalOf(stated, reading), bill: reading.text(stated, 'bill', { max: 50 }),
    seller: sellerOf(stated, reading), consignee: consigneeOf(stated, reading), goods,
    ...reading.optional(stated, 'entryNumber', { max: 15 }), ...reading.optional(stated, 'port', { max: 4 }), ...reading.optional(stated, 'marketplace', { max: 120 }),
    ...reading.optional(stated, 'grossKilograms', { max: 11, form: ofKilograms }),
    cents: goods.reduce((sum, { value }) => sum + centsOf(value), 0n),
  }
  const named = name === '' ? {} : { name }
  return reading.findings.length > 0 ? { ...named, findings: reading.findings } : { ...named, parcel, findings: [] }
}

/** Cents of an amount that was read; nought of any other text. */
export function centsOf(amount: string): bigint {
  if (!ofAmount.test(amount)) return 0n
  const [whole = '0', cents = ''] = amount.split('.')
  return BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0'))
}

type Members = Readonly<Record<string, unknown>>

interface Wanted {
  readonly max: number
  readonly form?: RegExp
  /** Where the object stands. */
  readonly at?: string
}

/** Reads members and keeps what is wrong with them. */
class Reading {
  readonly findings: Finding[] = []

  text(members: Members, member: string, { max, form, at = '' }: Wanted): string {
    const value = own(members, member)
    const place = `${at}/${member}`
    if (value === undefined || value === null || value === '') return this.refuse(conditions.memberMissing, place)
    if (typeof value !== 'string' || value.length > max || (form !== undefined && !form.test(value))) return this.refuse(conditions.memberForm, place)
    const trimmed = value.trim()
    return trimmed === '' ? this.refuse(conditions.memberMissing, place) : trimmed
  }

  optional<Name extends string>(members: Members, member: Name, wanted: Wanted): Partial<Record<Name, string>> {
    if (own(members, member) === undefined) return {}
    const read: Partial<Record<Name, string>> = {}
    read[member] = this.text(members, member, wanted)
    return read
  }

  object(members: Members, member: string): Members {
    const value = own(members, member)
    if (isMembers(value)) return value
    this.refuse(conditions.memberMissing, `/${member}`)
    return {}
  }

  refuse(condition: Condition, place: string): '' {
    this.findings.push(findingAt(condition, place))
    return ''
  }
}

function parsed(line: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isMembers(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(members: Members, member: string): unknown {
  return Object.hasOwn(members, member) ? members[member] : undefined
}

function claimOf(stated: Members, reading: Reading): ParcelClaim {
  const claim = reading.text(stated, 'claim', { max: 3 })
  const known = parcelClaims.find((each) => each === claim)
  if (known === undefined && claim !== '') reading.refuse(conditions.claimUnknown, '/claim')
  return known ?? '11'
}

function arrivalOf(stated: Members, reading: Reading): string {
  const arrival = reading.text(stated, 'arrival', { max: 10 })
  if (arrival !== '' && !isCalendarDate(arrival)) reading.refuse(conditions.arrivalForm, '/arrival')
  return arrival
}

function sellerOf(stated: Members, reading: Reading): ParcelSeller {
  const seller = reading.object(stated, 'seller')
  const at = '/seller'
  if (Object.keys(seller).length === 0) return { name: '', country: '' }
  return { name: reading.text(seller, 'name', { max: 120, at }), country: reading.text(seller, 'country', { max: 2, at }), ...reading.optional(seller, 'account', { max: 60, at }), ...reading.optional(seller, 'line', { max: 120, at }), ...reading.optional(seller, 'city', { max: 60, at }) }
}

function consigneeOf(stated: Members, reading: Reading): ParcelConsignee {
  const consignee = reading.object(stated, 'consignee')
  const at = '/consignee'
  if (Object.keys(consignee).length === 0) return { name: '', line: '', city: '', postalCode: '', country: '' }
  return {
    name: reading.text(consignee, 'name', { max: 120, at }), line: reading.text(consignee, 'line', { max: 120, at }), city: reading.text(consignee, 'city', { max: 60, at }),
    postalCode: reading.text(consignee, 'postalCode', { max: 12, at }), country: reading.text(consignee, 'country', { max: 2, at }),
  }
}

function goodsOf(stated: Members, reading: Reading): readonly ParcelGoods[] {
  const goods = own(stated, 'goods')
  if (!Array.isArray(goods) || goods.length === 0) {
    reading.refuse(conditions.memberMissing, '/goods')
    return []
  }
  if (goods.length > goodsMax) reading.refuse(conditions.memberForm, '/goods')
  return goods.slice(0, goodsMax).map((item: unknown, index) => itemOf(item, `/goods/${String(index)}`, reading))
}

function itemOf(item: unknown, at: string, reading: Reading): ParcelGoods {
  const members = isMembers(item) ? item : {}
  const code = reading.text(members, 'commodityCode', { max: 13, at })
  const commodityCode = parseCommodityCode(code) ?? ''
  if (code !== '' && commodityCode === '') reading.refuse(conditions.memberForm, `${at}/commodityCode`)
  const value = reading.text(members, 'value', { max: 16, at })
  if (value !== '' && centsOf(value) <= 0n) reading.refuse(conditions.valueForm, `${at}/value`)
  return {
    description: reading.text(members, 'description', { max: 200, at }), commodityCode, origin: reading.text(members, 'origin', { max: 2, at }), value,
    ...reading.optional(members, 'gtin', { max: 20, at }), ...reading.optional(members, 'sku', { max: 60, at }),
    ...reading.optional(members, 'pieces', { max: 7, form: ofPieces, at }), ...reading.optional(members, 'netKilograms', { max: 11, form: ofKilograms, at }),
    ...manufacturerOf(members, at, reading), ...provisionsOf(members, at, reading),
  }
}

function manufacturerOf(members: Members, at: string, reading: Reading): Pick<ParcelGoods, 'manufacturer'> {
  const read = reading.optional(members, 'manufacturer', { max: 15, at })
  if (read.manufacturer !== undefined && read.manufacturer !== '' && !isManufacturerId(read.manufacturer)) reading.refuse(conditions.memberForm, `${at}/manufacturer`)
  return read
}

function provisionsOf(members: Members, at: string, reading: Reading): Pick<ParcelGoods, 'provisions'> {
  const stated = own(members, 'provisions')
  if (stated === undefined) return {}
  const codes = Array.isArray(stated) && stated.length <= provisionsMax ? stated.map((code: unknown) => (typeof code === 'string' ? parseCommodityCode(code) : undefined)) : [undefined]
  const provisions = codes.filter((code) => code !== undefined && code.length >= 8 && isSpecialProvision(code))
  if (provisions.length < codes.length) reading.refuse(conditions.memberForm, `${at}/provisions`)
  return provisions.length === 0 ? {} : { provisions: provisions.filter((code) => code !== undefined) }
}
