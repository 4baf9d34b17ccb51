import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** A person, organisation, vessel or aircraft that a list names. */
export interface ListedParty {
  /** The publisher's own number of the entry. */
  readonly entry: string
  readonly kind: 'person' | 'organisation' | 'vessel' | 'aircraft' | 'unknown'
  readonly name: string
  readonly aliases: readonly ListedName[]
  readonly programs: readonly string[]
  readonly addresses: readonly ListedAddress[]
  readonly birthDates: readonly string[]
  /** ISO 3166 alpha-2 codes where the publisher's text could be read as one. */
  readonly countries: readonly string[]
  readonly identifiers: readonly { readonly kind: string; readonly value: string }[]
  /** In force from and to, where the publisher says so. */
  readonly from?: DateText
  readonly to?: DateText
  readonly remarks?: string
}

/** Another name of a listed party; the publisher calls some aliases weak. */
export interface ListedName {
  readonly name: string
  readonly isWeak: boolean
}

export interface ListedAddress {
  readonly lines: readonly string[]
  readonly city?: string
  readonly country?: string
}

/** One edition of a list, as its publisher issued it. */
export interface ListEdition {
  /** Name of the list, e.g. `ofac-sdn`. */
  readonly list: string
  /** Day of publication as the publisher or the operator says, and SHA-256 of the file. */
  readonly published: DateText
  readonly sha256: string
  readonly parties: readonly ListedParty[]
}
