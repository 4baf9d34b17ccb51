import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { EntryOnFile } from './entry-on-file.ts'

/** Who files. Filer codes belong to organisations; test and production never meet. */
export interface Filer {
  readonly organisation: string
  readonly filerCode?: string
  readonly environment: Environment
}

export type Environment = 'test' | 'production'

/** What filings need to know of parties; a PartyDirectory of the parties module fits. */
export interface FilingDirectory {
  organisation(id: string): KnownOrganisation | undefined
  filer(filerCode: string): KnownOrganisation | undefined
  importer(number: string): KnownImporter | undefined
  powerOfAttorney(organisation: string, importerNumber: string, on: DateText): object | undefined
  bonds(importerNumber: string, on: DateText): readonly KnownBond[]
}

export interface KnownOrganisation {
  readonly id: string
  readonly kind: string
  readonly filerCodes: readonly string[]
  readonly permit?: { readonly number: string; readonly from: DateText; readonly to?: DateText }
  readonly importerNumbers: readonly string[]
}

export interface KnownImporter {
  readonly number: string
  readonly status: 'active' | 'inactive' | 'void'
  readonly organisation?: string
}

export interface KnownBond {
  readonly type: string
  readonly suretyCode: string
  readonly amountDollars: string | number
  readonly from: DateText
  readonly to?: DateText
  readonly terminatedOn?: DateText
  readonly annualDutiesDollars?: string | number
  readonly entryNumber?: string
}

/** What filings need to know of the tariff; a TariffBook of the tariff module fits. */
export interface FilingTariff {
  line(code: string, on: DateText): KnownTariffLine | undefined
  assess(declaration: Declaration, receivedOn: DateText): Assessment
}

export interface KnownTariffLine {
  readonly code: string
  readonly units: readonly string[]
  readonly quota: string
}

/** Everything that a check or a lifecycle decision may look at. Checks are functions of this alone. */
export interface FilingContext {
  readonly declaration: Declaration
  readonly filer: Filer
  readonly receivedAt: MomentText
  readonly receivedOn: DateText
  /** The date that classification, bonds and permits are judged on. */
  readonly rateDate: DateText
  readonly directory: FilingDirectory
  readonly book: FilingTariff
  /** Tariff lines of each goods item's commodities, in the same order; undefined where the tariff has none. */
  readonly tariffLines: readonly (readonly (KnownTariffLine | undefined)[])[]
  readonly importer: KnownImporter | undefined
  /** What is on file under the entry number, unless the number is not this filer's to see. */
  readonly onFile: EntryOnFile | undefined
  /** Other entries that the declaration names and that this filer may see: warehouse entries, consolidated releases. */
  readonly others: ReadonlyMap<string, EntryOnFile> | undefined
  readonly assessment: Assessment | undefined
}
