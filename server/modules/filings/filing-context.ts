import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { FormContext } from '@customhouse/checks/form-context.ts'
import type { Importer, PartyDirectory } from '../parties/index.ts'
import type { EntryOnFile } from './entry-on-file.ts'

/** Who files. Filer codes belong to organisations; test and production never meet. */
export interface Filer {
  readonly organisation: string
  readonly environment: Environment
}

export type Environment = 'test' | 'production'

/** What filings need to know of the tariff; a TariffBook of the tariff module fits. */
export interface FilingTariff {
  line(code: string, on: DateText): KnownTariffLine | undefined
  /** An excerpt answers only for the numbers in it. */
  revisionOn(on: DateText): { readonly revision: { readonly isExcerpt: boolean } }
  assess(declaration: Declaration, receivedOn: DateText): Assessment
}

export interface KnownTariffLine {
  readonly code: string
  /** Units of quantity in CBP's codes, in order; empty text for one that CBP's list does not have. */
  readonly unitCodes: readonly string[]
  readonly quota: string
}

/** Everything that a check or a lifecycle decision may look at. Checks are functions of this alone. */
export interface FilingContext extends FormContext {
  readonly filer: Filer
  readonly receivedAt: MomentText
  readonly directory: PartyDirectory
  readonly book: FilingTariff
  /** Tariff lines of each goods item's commodities, in the same order; undefined where the tariff has none. */
  readonly tariffLines: readonly (readonly (KnownTariffLine | undefined)[])[]
  readonly importer: Importer | undefined
  /** What is on file under the entry number, unless the number is not this filer's to see. */
  readonly onFile: EntryOnFile | undefined
  /** Other entries that the declaration names and that this filer may see: warehouse entries, consolidated releases. */
  readonly others: ReadonlyMap<string, EntryOnFile> | undefined
  readonly assessment: Assessment | undefined
}
