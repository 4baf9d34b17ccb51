import { readCodeList } from '@customhouse/vocabulary/codes/code-list.ts'
import { customsCountries } from '@customhouse/vocabulary/codes/country-code.table.ts'

export interface CountryChoice {
  readonly code: string
  readonly name: string
}

/** Countries that customs accepts as origin, by their names in the person's language and in its order. */
export function countryChoices(language: string): readonly CountryChoice[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return [...readCodeList(customsCountries)].map(([code, name]) => ({ code, name: names.of(code) ?? name })).sort((left, right) => left.name.localeCompare(right.name, language))
}
