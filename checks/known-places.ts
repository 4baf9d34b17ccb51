import { isCanadianOrigin, isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'

/** U.S. insular possessions and the territories that CBP lists beside the United States (AE 54-record, types 07, 08 and 12). */
const unitedStatesAndTerritories: ReadonlySet<string> = new Set(['US', 'VI', 'GU', 'AS', 'UM', 'PR', 'MP'])

/** Whether the code is a country, not a province, which only an origin may be. */
export function isCountry(code: string): boolean {
  return isCountryCode(code) && !isCanadianOrigin(code)
}

/** Whether the origin is the United States or a territory that CBP lists with it. */
export function isUnitedStatesOrTerritory(code: string): boolean {
  return unitedStatesAndTerritories.has(code)
}
