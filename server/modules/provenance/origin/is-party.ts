import type { Agreement } from './agreement.ts'

/** Whether a country is a party. Goods of a time before the agreement count once it is in force. */
export function isParty(agreement: Agreement, country: string): boolean {
  return agreement.parties.some((party) => party.country === country)
}
