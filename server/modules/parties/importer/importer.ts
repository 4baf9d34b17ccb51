import { parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** Active importers may enter goods; an inactive one must renew its CBP Form 5106 first; a void number is used no more. */
export type ImporterStatus = 'active' | 'inactive' | 'void'

/** The legal forms that CBP Form 5106 asks for. */
export type CompanyType =
  | 'corporation' | 'partnership' | 'limited-partnership' | 'limited-liability-company'
  | 'sole-proprietorship' | 'individual' | 'government' | 'foreign-government' | 'other'

export interface PostalAddress {
  readonly street: string
  readonly city: string
  /** State or province code where the country has them. */
  readonly subdivision?: string
  readonly postalCode?: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

/** What decisions need to know about an importer. */
export interface Importer {
  readonly number: string
  readonly name: string
  readonly status: ImporterStatus
  readonly companyType: CompanyType
  /** The importer's own organisation here, where it has one. */
  readonly organisation?: string
}

/** An importer's whole registration (CBP Form 5106, 19 CFR 24.5). */
export interface ImporterRecord extends Importer {
  readonly doingBusinessAs?: string
  readonly mailingAddress: PostalAddress
  readonly physicalAddress: PostalAddress
  readonly phone?: string
  readonly email?: string
  readonly registeredOn: DateText
}

/**
 * An importer number in the one spelling that this module keys by: an IRS number without suffix counts as suffix 00, which is
 * how ACE shows it too (CATAIR cargo and entry status query, note on the importer of record number). Undefined for no known form.
 */
export function importerKey(text: string): string | undefined {
  const parsed = parseImporterNumber(text)
  if (parsed === undefined) return undefined
  return parsed.qualifier === 'EI' && parsed.number.length === 10 ? `${parsed.number}00` : parsed.number
}
