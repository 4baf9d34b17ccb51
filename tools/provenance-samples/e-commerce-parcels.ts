import { compactEntryNumber, entryNumberCheckDigit } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { postalCheckDigit } from '@customhouse/vocabulary/identifiers/postal-item-identifier.ts'
import { gs1Number } from './e-commerce-parties.ts'

const count = 300
const arrival = '2026-10-05'

function entryNumber(serial: number): string {
  const transactionNumber = String(serial).padStart(7, '0')
  return compactEntryNumber({ filerCode: 'ZZ9', transactionNumber, checkDigit: entryNumberCheckDigit('ZZ9', transactionNumber) })
}

const wares = [
  ['Hooded rain jacket', '6201402010', '38.50', '952123400123'], ['Stoneware mug', '6912003950', '12.00', '952123400230'], ['Bamboo cutting board', '4419110000', '19.90', '952123400347'], ['Desk lamp with clamp', '9405218010', '27.25', '952123400454'],
] as const
const sellers = [['Lantern Street Example Seller', 'VN', 'LS-11'], ['Sparrow Example Seller', 'PH', 'SP-04'], ['Tin Roof Example Goods', 'IN', 'TR-73'], ['Blue Gate Example Wares', 'TR', 'BG-02'], ['Plum Court Example Supplies', 'MX', 'PC-58']] as const

type Members = Readonly<Record<string, unknown>>

/** A parcel as its marketplace states it. */
export function parcelOf(serial: number, more: Members = {}): Members {
  const [description, commodityCode, value, number] = wares[serial % wares.length] ?? wares[0]
  const [name, country, account] = sellers[serial % sellers.length] ?? sellers[0]
  return {
    parcel: `EB-${String(serial).padStart(6, '0')}`, claim: '11', arrival, entryNumber: entryNumber(9_200_000 + serial), bill: `HARX${String(serial).padStart(8, '0')}`, port: '4701',
    marketplace: 'Example Bazaar (sandbox)', seller: { name: `${name} (sandbox)`, country, account },
    consignee: { name: `Sample Resident ${String(serial)}`, line: `${String(serial)} Invented Street`, city: 'Newark', postalCode: '07102', country: 'US' },
    goods: [{ description, commodityCode, origin: country, value, gtin: gs1Number(number) }],
    ...more,
  }
}

const goods = (more: Members) => ({ goods: [{ description: 'Hooded rain jacket', commodityCode: '6201402010', origin: 'VN', value: '64.00', ...more }] })
const resident = (name: string, line: string) => ({ consignee: { name, line, city: 'Trenton', postalCode: '08601', country: 'US' } })
const postal = (serial: string): string => `CP${serial}${postalCheckDigit(serial)}VN`

/** What stands out among the others, by the number of the parcel. */
const remarkable: ReadonlyMap<number, Members> = new Map<number, Members>([
  // One consignee, written in three ways, over the limit of informal entry on one day.
  [40, { ...resident('Robin Sample', '9 Invented Street'), ...goods({ value: '1100.00' }) }],
  [120, { ...resident('ROBIN SAMPLE', '9, Invented Street.'), ...goods({ value: '950.00' }) }],
  [200, { ...resident('Robin  Sample', '9 invented street'), ...goods({ value: '700.00' }) }],
  [55, goods({ gtin: '9521234001233' })],
  [70, { claim: '86', ...goods({ value: '64.00' }) }],
  [71, { claim: '321', entryNumber: undefined, ...goods({ value: '64.00' }) }],
  // Before the suspension: readable, and judged by the law of the day.
  [72, { claim: '86', arrival: '2025-08-28' }],
  [73, { claim: '321', arrival: '2025-06-02', entryNumber: undefined, ...goods({ value: '801.00' }) }],
  [74, { claim: '321', arrival: '2025-06-02', entryNumber: undefined, ...goods({ origin: 'CN' }) }],
  [90, { claim: '13', bill: postal('47312482') }],
  [91, { claim: '13', bill: 'CP473124820VN' }],
  [130, { entryNumber: 'ZZ992001300' }],
  [150, goods({ value: '2500.01' })],
  [170, goods({ description: 'Mosquito repellent spray', commodityCode: '3808915001', gtin: gs1Number('952567800045') })],
  [190, goods({ description: 'Gifts' })],
])

/** Lines of parcels. */
export function parcelLines(): readonly string[] {
  return Array.from({ length: count }, (_, index) => JSON.stringify(parcelOf(index + 1, remarkable.get(index + 1))))
}
