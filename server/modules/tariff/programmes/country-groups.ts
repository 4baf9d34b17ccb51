import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

const provincesOfCanada = new Set(['XA', 'XB', 'XC', 'XD', 'XE', 'XM', 'XN', 'XO', 'XP', 'XQ', 'XS', 'XT', 'XV', 'XW', 'XY'])

/** The country of an origin as filed: a Canadian province code stands for Canada (AE Table 5). */
export function countryOf(origin: string | undefined): string | undefined {
  return origin !== undefined && provincesOfCanada.has(origin) ? 'CA' : origin
}

const columnTwoFrom: ReadonlyMap<string, DateText> = new Map([['CU', '1962-05-24'], ['KP', '1951-09-01'], ['RU', '2022-04-09'], ['BY', '2022-04-09']])

/** Whether column 2 rates apply to a country on a day (HTSUS general note 3(b); for Russia and Belarus Pub. L. 117-110). */
export function isColumnTwo(country: string | undefined, on: DateText): boolean {
  const from = country === undefined ? undefined : columnTwoFrom.get(country)
  return from !== undefined && from <= on
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
