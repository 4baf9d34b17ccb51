/** Who issued a bill, and its number. */
export interface BillName {
  readonly issuer?: string
  readonly number: string
}

/** A bill as entries and manifests name it, in one spelling: capitals, no blanks or hyphens, the issuer not repeated in the number. */
export function billName(issuer: string | undefined, number: string | undefined): BillName {
  const code = inOneSpelling(issuer)
  const digits = inOneSpelling(number)
  const bare = /^[A-Z]{4}$/.test(code) && digits.startsWith(code) && digits.length > 4 ? digits.slice(4) : digits
  return code === '' ? { number: bare } : { issuer: code, number: bare }
}

/** The name as one text, by which bills are found: `ZZSB260100101`. */
export function printBillName({ issuer = '', number }: BillName): string {
  return `${issuer}${number}`
}

/** The key of a house bill: its own name where it has an issuer, else it counts under its master alone, as house waybills do. */
export function houseKey(house: BillName, masterKey: string | undefined): string {
  return house.issuer === undefined ? `${masterKey ?? ''}/${house.number}` : printBillName(house)
}

function inOneSpelling(text: string | undefined): string {
  return (text ?? '').toUpperCase().replaceAll(/[\s/-]/g, '')
}
