import type { operations } from '@customhouse/sdk/client/api.ts'

export type NewRecognition = operations['recogniseIssuer']['requestBody']['content']['application/json']

/** A recognition as it is typed. */
export interface EnteredRecognition {
  readonly issuer: string
  readonly name: string
  readonly standing: 'issuer' | 'anchor'
  readonly types: string
  readonly countries: string
  readonly commodities: string
  readonly agreement: string
  readonly basis: string
  readonly from: string
  readonly until: string
}

/** What is recorded; what was left empty limits nothing. Days begin and end at midnight UTC. Pure. */
export function recognitionFrom({ issuer, name, standing, types, countries, commodities, agreement, basis, from, until }: EnteredRecognition): NewRecognition {
  const scope = {
    ...listed('countries', countries.toUpperCase()), ...listed('commodities', commodities.replaceAll('.', '')), ...(agreement.trim() !== '' && { agreement: agreement.trim() }),
  }
  return {
    issuer: issuer.trim(), name: name.trim(), standing, types: wordsIn(types), basis: basis.trim(), from: `${from}T00:00:00Z`,
    ...(until !== '' && { until: `${until}T00:00:00Z` }), ...(Object.keys(scope).length > 0 && { scope }),
  }
}

function listed(name: 'countries' | 'commodities', text: string): { readonly countries?: string[]; readonly commodities?: string[] } {
  const words = wordsIn(text)
  return words.length === 0 ? {} : { [name]: words }
}

function wordsIn(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((word) => word !== ''))]
}
