import { isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import { isPortCode } from '@customhouse/vocabulary/codes/port-code.ts'
import { isForeignPort } from '@customhouse/vocabulary/identifiers/place-codes.ts'

/** Whether a port is known: in Schedule D, of the form of Schedule K (whose list is not at hand), or a UN/LOCODE of a country that there is. */
export function isKnownPort(code: string): boolean {
  return isPortCode(code) || isForeignPort(code) || (/^[A-Z]{2}[A-Z2-9]{3}$/.test(code) && isCountryCode(code.slice(0, 2)))
}

/** Whether a port is one of the United States: of Schedule D, or a UN/LOCODE that begins with US. */
export function isUnitedStatesPlace(code: string): boolean {
  return /^[0-9]{4}$/.test(code) || code.startsWith('US')
}

/**
 * Whether two codes may name one port. Schedule D and UN/LOCODE have no official list that joins them, so that codes of the two count as
 * one where nothing else can be told.
 */
export function maySamePort(one: string, other: string): boolean {
  return one === other || /^[0-9]/.test(one) !== /^[0-9]/.test(other)
}
