import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { sampleDid } from './sample-credentials.ts'

/** What the samples of pipelines are written with; everyone in them is invented. */

/** Where a party is. */
export interface SampleAddress {
  readonly locality: string
  readonly region: string
  readonly country: string
}

/** A party with what else documents say of it: its number with customs, its carrier code. */
export interface SampleParty {
  readonly name: string
  readonly at: SampleAddress
  readonly taxId?: string
  readonly scac?: string
}

export function address({ locality, region, country }: SampleAddress): JsonObject {
  return { type: ['PostalAddress'], addressLocality: locality, addressRegion: region, addressCountry: country }
}

export function organization({ name, at, taxId, scac }: SampleParty): JsonObject {
  return {
    type: ['Organization'], id: sampleDid(name), name: `${name} (sandbox)`, ...(taxId !== undefined && { taxId }), ...(scac !== undefined && { scac }),
    location: { type: ['Place'], address: { ...address(at), streetAddress: '8 Invented Avenue' } },
  }
}

export function place(locationName: string, at: SampleAddress, usPortCode?: string): JsonObject {
  return { type: ['Place'], locationName, ...(usPortCode !== undefined && { usPortCode }), address: address(at) }
}

/** What was measured; `unitCode` of UN/ECE Recommendation 20. */
export function observed(name: string, value: string, unitCode: string): JsonObject {
  return { type: ['Observation'], property: { type: ['MechanicalProperty'], name }, measurement: { type: ['MeasuredValue'], value, unitCode } }
}

export function amount(value: string, unitCode: string): JsonObject {
  return { type: ['QuantitativeValue'], value, unitCode }
}

export function commodity(commodityCode: string, description: string): JsonObject {
  return { type: ['Commodity'], commodityCode, commodityCodeType: 'HTS', description }
}

/** The identity of a lot that its maker numbered, as provenance writes it. */
export function lotNumber(number: string, maker: SampleParty): string {
  return `lot-number:${number}@${sampleDid(maker.name)}`
}
