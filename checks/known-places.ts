import { isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import { isPortCode } from '@customhouse/vocabulary/codes/port-code.ts'
import { canadianOriginCodes } from '@customhouse/vocabulary/identifiers/manufacturer-id.ts'

const canadianOrigins: ReadonlySet<string> = new Set(canadianOriginCodes)
/** U.S. insular possessions and the territories that CBP lists beside the United States (AE 54-record, types 07, 08 and 12). */
const unitedStatesAndTerritories: ReadonlySet<string> = new Set(['US', 'VI', 'GU', 'AS', 'UM', 'PR', 'MP'])

/** Whether the code is a port of Schedule D. */
export function isPort(code: string): boolean {
  return isPortCode(code)
}

/** Whether the code is an ISO country. */
export function isCountry(code: string): boolean {
  return isCountryCode(code) && !canadianOrigins.has(code)
}

/** Whether the code is one of CBP's codes for a Canadian province or territory (AE table 5). */
export function isCanadianOrigin(code: string): boolean {
  return canadianOrigins.has(code)
}

/** Whether the code may be a country of origin. */
export function isOrigin(code: string): boolean {
  return isCountryCode(code) || canadianOrigins.has(code)
}

/** Whether the origin is the United States or a territory that CBP lists with it. */
export function isUnitedStatesOrTerritory(code: string): boolean {
  return unitedStatesAndTerritories.has(code)
}
