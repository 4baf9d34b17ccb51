import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { sampleDid } from './sample-credentials.ts'

/** Who signs the samples of steel; all of them invented. */
export const parties = {
  mine: 'Peña Colorada Example Mine', scrapYard: 'Chatarra Ejemplo', steelMill: 'Aceria Norteña Example', rollingMill: 'Laminadora Sierra Example', pipeMill: 'Tubos Cardenal Example',
  importer: 'Heron Tubular Supply', carrier: 'Cerro Frontera Carriers', broker: 'Meridian Border Brokers', licensing: 'Example Steel Licensing Office', customs: 'Example Customs Administration',
  forger: 'Quick Origin Papers',
} as const

const mexican: ReadonlySet<string> = new Set([parties.mine, parties.scrapYard, parties.steelMill, parties.rollingMill, parties.pipeMill, parties.carrier])

/** Where a party says that it is. */
export function address(party: string): JsonObject {
  return mexican.has(party)
    ? { type: ['PostalAddress'], streetAddress: 'Calle Inventada 8', addressLocality: 'Monterrey', addressRegion: 'NL', postalCode: '64000', addressCountry: 'MX' }
    : { type: ['PostalAddress'], streetAddress: '12 Invented Street', addressLocality: 'Houston', addressRegion: 'TX', postalCode: '77002', addressCountry: 'US' }
}

/** A party as documents of trade write it. */
export function organization(party: string): JsonObject {
  return { type: ['Organization'], id: sampleDid(party), name: `${party} (sandbox)`, location: { type: ['Place'], address: address(party) } }
}

/** A place by its UN/LOCODE, in the vocabulary of UN/CEFACT. */
export function place(unLocode: string): string {
  return `https://vocabulary.uncefact.org/unlocode#${unLocode}`
}

/** A weight. */
export function kilograms(value: string): JsonObject {
  return { type: ['QuantitativeValue'], value, unitCode: 'KGM' }
}

interface Line {
  readonly lot: string
  readonly code: string
  readonly description: string
  readonly weight: string
  /** Mexico where it is not said. */
  readonly origin?: string
}

/** One piece on an invoice or a packing list. */
export function tradeLine({ lot, code, description, weight, origin = 'MX' }: Line): JsonObject {
  return {
    type: ['TradeLineItem'], description, countryOfOrigin: origin, netWeight: kilograms(weight), itemCount: 1,
    product: { type: ['Product'], id: lot, commodity: { type: ['Commodity'], commodityCode: code, commodityCodeType: 'HTS' } },
  }
}
