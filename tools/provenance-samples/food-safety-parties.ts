import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { sampleDid } from './sample-credentials.ts'

/** Who signs the samples of food safety; all of them invented. */
export const parties = {
  farm: 'Rancho Ejemplo Verde', packer: 'Empacadora Costa Ejemplo', importer: 'Meadowlark Produce Imports', processor: 'Larkfield Fresh Cuts', plantHealth: 'Example Plant Health Service of Mexico',
  foodAgency: 'Example Food Agency', plantAgency: 'Example Plant Protection Agency', certifier: 'Certificadora Organica Ejemplo', firstStore: 'Corner Basket Stores', secondStore: 'Harbor Lunch Kitchens', carrier: 'Cerro Frontera Carriers',
} as const

type Party = (typeof parties)[keyof typeof parties]

const addresses: ReadonlyMap<string, readonly [locality: string, region: string, country: string, gln: string]> = new Map([
  [parties.farm, ['Culiacan', 'SIN', 'MX', '9521234100017']], [parties.packer, ['Culiacan', 'SIN', 'MX', '9521234100024']], [parties.importer, ['Nogales', 'AZ', 'US', '9521234100031']],
  [parties.processor, ['Phoenix', 'AZ', 'US', '9521234100048']], [parties.firstStore, ['Tucson', 'AZ', 'US', '9521234100055']], [parties.secondStore, ['San Diego', 'CA', 'US', '9521234100062']],
  [parties.plantHealth, ['Ciudad de Mexico', 'CMX', 'MX', '9521234100079']], [parties.certifier, ['Guadalajara', 'JAL', 'MX', '9521234100086']],
])

/** Where a party says that it is. */
export function address(party: Party): JsonObject {
  const [addressLocality = 'Exampleton', addressRegion = 'DC', addressCountry = 'US'] = addresses.get(party) ?? []
  return { type: ['PostalAddress'], name: `${party} (sandbox)`, streetAddress: '8 Invented Road', addressLocality, addressRegion, addressCountry }
}

/** The place of a party, by its location number. */
export function place(party: Party, locationName?: string): JsonObject {
  const number = addresses.get(party)?.[3]
  return { type: ['Place'], ...(locationName !== undefined && { locationName }), ...(number !== undefined && { globalLocationNumber: number }), address: address(party) }
}

/** A party as documents of trade write it. */
export function organization(party: Party, more: JsonObject = {}): JsonObject {
  return { type: ['Organization'], id: sampleDid(party), name: `${party} (sandbox)`, location: { type: ['Place'], address: address(party) }, ...more }
}

/** Key data elements, without the class that the vocabulary's context redefines. */
export function elements(said: Readonly<Record<string, string>>): JsonObject[] {
  return Object.entries(said).map(([name, value]) => ({ name, value }))
}

/** A traceability lot with whoever assigned its code. */
export function traceabilityLot(lotCode: string, source: Party, more: JsonObject = {}): JsonObject {
  return {
    type: ['FSMATraceabilityLot'], lotCode, lotCodeAssignmentMethod: 'Product, site, day and line', lotCodeGeneratorLocation: place(source, `${source} (sandbox)`),
    lotCodeGeneratorPOC: { type: ['Person'], id: sampleDid(source), firstName: 'Sample', lastName: 'Packer', email: 'trace@example.com' }, ...more,
  }
}
