import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

export type OrganisationKind = 'broker' | 'importer' | 'carrier' | 'customs' | 'agency'

/** A customs broker's national permit (19 CFR 111.19), which lets it do customs business in the whole customs territory. */
export interface NationalPermit {
  readonly number: string
  readonly from: DateText
  readonly to?: DateText
}

/** A tenant: a party that uses the system. */
export interface Organisation {
  readonly id: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly filerCodes: readonly string[]
  /** Codes under which it carries goods and issues bills: Standard Carrier Alpha Code, or the designator or waybill prefix of an airline. */
  readonly carrierCodes?: readonly string[]
  readonly permit?: NationalPermit
  /** The agency (CATAIR Appendix V) that it speaks for, of agencies alone. */
  readonly agency?: string
  /** Importer numbers that are this organisation itself. */
  readonly importerNumbers: readonly string[]
}

/** An organisation as registered; the importer numbers come from the importers' own registrations. */
export type OrganisationRecord = Omit<Organisation, 'importerNumbers'>

/** Whether the organisation holds a national permit on a date. */
export function holdsPermit(organisation: Organisation, on: DateText): boolean {
  const { permit } = organisation
  return permit !== undefined && permit.from <= on && (permit.to === undefined || on <= permit.to)
}
