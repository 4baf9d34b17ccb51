import { readCodeList } from '@customhouse/vocabulary/codes/code-list.ts'
import { customsCountries, otherCountries } from '@customhouse/vocabulary/codes/country-code.table.ts'
import { isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'

/** What publishers call countries otherwise than our table does. */
const otherNames: Readonly<Record<string, string>> = {
  'united kingdom': 'GB', 'united states': 'US', 'united states of america': 'US', usa: 'US', 'russian federation': 'RU', 'korea north': 'KP', 'democratic peoples republic of korea': 'KP', dprk: 'KP', 'korea south': 'KR', 'republic of korea': 'KR', burma: 'MM', 'iran islamic republic of': 'IR', 'syrian arab republic': 'SY',
  'congo democratic republic of the': 'CD', 'democratic republic of the congo': 'CD', 'congo republic of the': 'CG', 'ivory coast': 'CI', 'cote divoire': 'CI', 'czech republic': 'CZ', 'macau': 'MO', 'turkey': 'TR', 'bosnia and herzegovina': 'BA', 'palestinian': 'PS', 'region gaza': 'GZ', 'region crimea': 'UA', 'viet nam': 'VN', 'lao peoples democratic republic': 'LA', 'taiwan province of china': 'TW', 'tanzania united republic of': 'TZ', 'united republic of tanzania': 'TZ', 'venezuela bolivarian republic of': 'VE', 'peoples republic of china': 'CN', prc: 'CN', uae: 'AE', 'trinidad and tobago': 'TT', 'saint kitts and nevis': 'KN', 'the gambia': 'GM', 'the bahamas': 'BS', 'republic of moldova': 'MD', 'cabo verde': 'CV', 'east timor': 'TL', 'swaziland': 'SZ', 'central african republic': 'CF',
}

const byName = new Map([...[...readCodeList(customsCountries), ...readCodeList(otherCountries)].map(([code, name]) => [key(name), code] as const), ...Object.entries(otherNames)])

/** ISO 3166-1 alpha-2 code of a country that a publisher names, where the text can be read as one. */
export function countryOfText(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  return code.length === 2 && isCountryCode(code) ? code : byName.get(key(text))
}

function key(name: string): string {
  return name.normalize('NFD').toLowerCase().replaceAll(/[^a-z ,-]/g, '').replaceAll(/[^a-z]+/g, ' ').trim()
}
