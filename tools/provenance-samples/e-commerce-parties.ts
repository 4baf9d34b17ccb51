import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { gs1CheckDigit } from '@customhouse/vocabulary/identifiers/gs1-canonical-link.ts'
import { sampleDid } from './sample-credentials.ts'

/** Invented parties of the samples of e-commerce. */
export const parties = {
  globalOffice: 'GS1 Global Example Office', member: 'GS1 Example Member', brand: 'Everstitch Example Brands', factory: 'Hai Example Garments', seller: 'Lantern Street Example Seller',
  fulfilment: 'Dockside Example Fulfilment', logistics: 'Harrier Example Logistics', broker: 'Northgate Example Brokers', registrant: 'Meadow Example Registrant', formulator: 'Cebu Example Formulators',
  pestSeller: 'Sparrow Example Seller', courier: 'Kestrel Example Couriers', environment: 'Environment Agency Example', customs: 'Customs Example', otherBrand: 'Evergleam Example Brands', otherCompany: 'Copyline Example Goods',
} as const

const places: ReadonlyMap<string, readonly [street: string, city: string, postalCode: string, country: string]> = new Map([
  [parties.factory, ['88 Invented Street', 'Hai Phong', '180000', 'VN']], [parties.formulator, ['3 Invented Road', 'Cebu', '6000', 'PH']],
])

/** An organisation as the traceability vocabulary writes it. */
export function organisation(name: string): JsonObject {
  return { type: ['Organization'], id: sampleDid(name), name: `${name} (sandbox)`, location: placeOf(name) }
}

/** Where an organisation is. */
export function placeOf(name: string): JsonObject {
  const [streetAddress, addressLocality, postalCode, addressCountry] = places.get(name) ?? ['9 Invented Plaza', 'Newark', '07102', 'US']
  return { type: ['Place'], address: { type: ['PostalAddress'], streetAddress, addressLocality, postalCode, addressCountry, ...(addressCountry === 'US' ? { addressRegion: 'NJ' } : {}) } }
}

/** With whom to speak, as the notice of arrival asks for it. */
export function reachable(name: string): JsonObject {
  return { ...organisation(name), contactPoint: { type: ['ContactPoint'], name: 'Desk (sandbox)' }, email: `desk@${name.toLowerCase().replaceAll(' ', '-')}.example` }
}

/** A GS1 number with its check digit. */
export const gs1Number = (beginning: string): string => beginning + gs1CheckDigit(beginning)

/** Prefixes that GS1 keeps for examples (952), and numbers under them. */
export const numbers = {
  memberPrefix: '952', brandPrefix: '9521234', registrantPrefix: '9525678', otherPrefix: '9529999',
  memberGln: gs1Number('952000000001'), brandGln: gs1Number('952123400001'), registrantGln: gs1Number('952567800001'), otherGln: gs1Number('952999900001'),
  jacket: gs1Number('952123400123'), repellent: gs1Number('952567800045'),
} as const
