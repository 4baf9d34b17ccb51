import type { DateText } from '../measures/texts.ts'
import { readCodeList } from './code-list.ts'
import { customsCountries, otherCountries } from './country-code.table.ts'

const customs = readCodeList(customsCountries)
const others = readCodeList(otherCountries)

/** Canadian provinces and territories, which the entry summary takes as country of origin in place of `CA` (ACE CATAIR entry summary, AE tables 5a and 5b). */
const canadianProvinces: ReadonlyMap<string, string> = new Map([
  ['XA', 'Alberta'], ['XB', 'New Brunswick'], ['XC', 'British Columbia'], ['XD', 'British Columbia (Coastal)'], ['XE', 'British Columbia (Interior)'],
  ['XM', 'Manitoba'], ['XN', 'Nova Scotia'], ['XO', 'Ontario'],
  ['XP', 'Prince Edward Island'], ['XQ', 'Quebec'], ['XS', 'Saskatchewan'], ['XT', 'Northwest Territories'], ['XV', 'Nunavut'],
  ['XW', 'Newfoundland and Labrador'], ['XY', 'Yukon'],
])

/** A country to which column 2 of the tariff applies: all its products, from the first day to the last, if there is one. */
export interface Column2Country {
  readonly country: string
  readonly from: DateText
  readonly to?: DateText
  readonly authority: string
}

/** HTSUS general note 3(b). The days before the HTSUS itself (1 January 1989) are not told apart. */
export const column2Countries: readonly Column2Country[] = [
  { country: 'CU', from: '1989-01-01', authority: 'HTSUS general note 3(b); Proclamation 3447 (1962)' },
  { country: 'KP', from: '1989-01-01', authority: 'HTSUS general note 3(b)' },
  { country: 'RU', from: '2022-04-09', authority: 'HTSUS general note 3(b); Pub. L. 117-110, section 3 (2022)' },
  { country: 'BY', from: '2022-04-09', authority: 'HTSUS general note 3(b); Pub. L. 117-110, section 3 (2022)' },
]

/** Whether the code is a country that CBP accepts, a Canadian province in its X form, or another country of ISO 3166-1. */
export function isCountryCode(code: string): boolean {
  return customs.has(code) || canadianProvinces.has(code) || others.has(code)
}

/** The name of a country or Canadian province by its code; undefined when it is neither. */
export function countryName(code: string): string | undefined {
  return customs.get(code) ?? canadianProvinces.get(code) ?? others.get(code)
}

/** Whether the code is one of CBP's for a Canadian province or territory as a place of origin (AE table 5; CBP Directive 3500-13). */
export function isCanadianOrigin(code: string): boolean {
  return canadianProvinces.has(code)
}

/** The country that an origin code stands for: `XO` (Ontario) is `CA`; any other code is itself. */
export function countryOf(code: string): string {
  return canadianProvinces.has(code) ? 'CA' : code
}

/** Why column 2 applies to a country's products on a date; undefined when it does not. */
export function column2On(country: string, on: DateText): Column2Country | undefined {
  return column2Countries.find((entry) => entry.country === country && entry.from <= on && (entry.to === undefined || on <= entry.to))
}
