import { compactEntryNumber, entryNumberCheckDigit } from '@customhouse/vocabulary/identifiers/entry-number.ts'

/** An entry number of filer ZZ9. */
export function entryNumberOfParcel(serial: number): string {
  const transactionNumber = String(serial).padStart(7, '0')
  return compactEntryNumber({ filerCode: 'ZZ9', transactionNumber, checkDigit: entryNumberCheckDigit('ZZ9', transactionNumber) })
}

/** A parcel as a line states it; a text that is given takes the place of a member. */
export function statedParcel(serial: number, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    parcel: `P-${String(serial)}`, claim: '11', arrival: '2026-08-03', entryNumber: entryNumberOfParcel(serial), bill: `ZZAX${String(serial).padStart(8, '0')}`,
    marketplace: 'Example Bazaar (sandbox)', seller: { name: 'Lotus Sample Garments (sandbox)', country: 'VN', account: `S-${String(serial % 7)}` },
    consignee: { name: `Alex Sample ${String(serial)}`, line: `${String(serial)} Invented Street`, city: 'Newark', postalCode: '07102', country: 'US' },
    goods: [{ description: 'Hooded rain jacket', commodityCode: '6201402010', origin: 'VN', value: '64.00', gtin: '9521234001232' }],
    ...more,
  }
}

export const lineOfParcel = (serial: number, more?: Readonly<Record<string, unknown>>): string => JSON.stringify(statedParcel(serial, more))
