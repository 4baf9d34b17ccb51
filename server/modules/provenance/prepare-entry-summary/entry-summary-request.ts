import type { Bond } from '@customhouse/vocabulary/declaration/entry-particulars.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { AmountText, DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { PreparedFiling } from '../prepare-filing/prepared-filing.ts'
import type { ShipmentAssessment } from '../provenance.ts'

/** A delivery as the pipeline states it, and what provenance says of the lots that were delivered. */
export interface StatedDelivery {
  /** The pipeline's statement. */
  readonly statement: RecordedEvent
  /** Of the shipment that the statement names; left out where nothing more is known of it. */
  readonly assessment?: ShipmentAssessment | undefined
}

/** A release that the summary may account for. */
export interface ReleaseOnFile {
  readonly entryNumber: string
  readonly releasedOn: DateText
}

/** For whom, for when, and what the filer adds that no evidence tells. */
export interface EntrySummaryRequest {
  /** NN-NNNNNNNXX. */
  readonly importer: string
  /** Both days inclusive. A month by custom; which period is entered together is for the port. */
  readonly period: { readonly from: DateText; readonly to: DateText }
  readonly deliveries: readonly StatedDelivery[]
  /** Whether there are more deliveries than these. */
  readonly isCut?: boolean | undefined
  /** Schedule D; what crossed elsewhere is left out. */
  readonly port?: string | undefined
  readonly entryNumber?: string | undefined
  readonly entryDate?: DateText | undefined
  readonly reference?: string | undefined
  readonly destinationState?: string | undefined
  readonly manufacturerId?: string | undefined
  readonly countryOfExport?: string | undefined
  /** Dollars for each unit of the tariff, where no invoice is disclosed. */
  readonly unitPrice?: AmountText | undefined
  /** Freight, insurance and other charges to the border for all of it, in whole dollars (19 CFR 141.61(e)). */
  readonly charges?: AmountText | undefined
  /** Y where buyer and seller are related (19 U.S.C. 1401a(g)). */
  readonly relatedParty?: string | undefined
  readonly bonds?: readonly Bond[] | undefined
  /** Cargo releases of the deliveries, where there are any. */
  readonly releases?: readonly ReleaseOnFile[] | undefined
}

/** One entry summary for the deliveries of a period, as far as evidence tells: what each datum rests on, what is still needed, and what stands against filing it. Nothing is filed. */
export interface PreparedEntrySummary extends PreparedFiling {
  readonly findings: readonly Finding[]
}
