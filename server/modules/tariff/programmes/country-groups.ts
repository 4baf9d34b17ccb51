import { column2On, countryOf as countryOfCode } from '@customhouse/vocabulary/codes/country-code.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** The country of an origin as filed: a Canadian province code stands for Canada (AE Table 5). */
export function countryOf(origin: string | undefined): string | undefined {
  return origin === undefined ? undefined : countryOfCode(origin)
}

/** Whether column 2 rates apply to a country on a day. */
export function isColumnTwo(country: string | undefined, on: DateText): boolean {
  return country !== undefined && column2On(country, on) !== undefined
}

export const columnTwoAuthority = 'HTSUS general note 3(b)'

/** Least-developed beneficiary developing countries (HTSUS general note 4(b)(i)). */
export const leastDevelopedCountries: ReadonlySet<string> = new Set([
  'AF', 'AO', 'BJ', 'BT', 'BF', 'MM', 'BI', 'KH', 'CF', 'TD', 'KM', 'CD', 'DJ', 'ET', 'GM', 'GN', 'GW', 'HT', 'KI', 'LS', 'LR', 'MG', 'MW',
  'ML', 'MR', 'MZ', 'NP', 'NE', 'RW', 'WS', 'ST', 'SL', 'SB', 'SO', 'SS', 'TZ', 'TL', 'TG', 'TV', 'UG', 'VU', 'YE', 'ZM',
])

/** Countries for which sources disagree whether they are least-developed beneficiaries: the fee is not decided by them. */
export const unconfirmedLeastDeveloped: ReadonlySet<string> = new Set(['SN'])

/** Beneficiaries of the Caribbean Basin Economic Recovery Act (HTSUS general note 7(a)). */
export const caribbeanBasinCountries: ReadonlySet<string> = new Set(['AG', 'AW', 'BS', 'BB', 'BZ', 'VG', 'CW', 'DM', 'GD', 'GY', 'HT', 'JM', 'MS', 'KN', 'LC', 'VC', 'TT'])

/** Insular possessions outside the customs territory (HTSUS general note 3(a)(iv)). */
export const insularPossessionCodes: ReadonlySet<string> = new Set(['AS', 'GU', 'MP', 'VI', 'UM'])
