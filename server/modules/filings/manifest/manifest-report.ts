import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { BillKind, ReportAction, ReportedEventKind, TransportMode } from './report-codes.table.ts'

/** What a carrier reports, as far as it is judged and kept: read from the data model, whatever format it came in. */
export interface ManifestReport {
  /** Undefined for a function that is not known. */
  readonly action: ReportAction | undefined
  readonly reference?: string
  readonly manifestNumber?: string
  readonly carrierCode: string
  readonly conveyance: ReportedConveyance
  readonly calls: readonly ReportedCall[]
  readonly bills: readonly ReportedBill[]
  readonly events: readonly ReportedEvent[]
  /** Equipment numbers of the whole conveyance, with their places. */
  readonly equipment: readonly Placed[]
}

export interface Placed {
  readonly pointer: string
  readonly text: string
}

export interface ReportedConveyance {
  readonly mode?: TransportMode
  readonly name?: string
  /** IMO number, registration, flight or plate. */
  readonly id?: string
  readonly journeyId?: string
}

/** A port on the way, with what is known of the times there. */
export interface ReportedCall {
  readonly pointer: string
  readonly port: string
  readonly arrivedAt?: MomentText
  readonly expectedAt?: MomentText
  readonly departedAt?: MomentText
  readonly departsAt?: MomentText
}

export interface ReportedBill {
  readonly pointer: string
  readonly kind: Exclude<BillKind, 'in-bond'>
  /** Issuer and number in one spelling, or master and number for a house bill without an issuer of its own. */
  readonly key: string
  readonly issuer?: string
  readonly number: string
  readonly masterKey?: string
  readonly masterIssuer?: string
  /** What is asked for this bill, where it is another thing than for the report. */
  readonly action?: ReportAction
  readonly quantity?: string
  readonly unit?: string
  /** Packages of the items added up, where each states them. */
  readonly itemPackages?: number
  readonly grossMass?: { readonly value: string; readonly unit?: string }
  readonly loadingPort?: string
  readonly unloadingPort?: string
  readonly placeOfReceipt?: string
  readonly description?: string
  readonly equipment: readonly Placed[]
  readonly transits: readonly ReportedTransit[]
}

/** An in-bond movement that a bill asks for. */
export interface ReportedTransit {
  readonly pointer: string
  readonly number?: string
  readonly type?: string
  readonly carrierCode?: string
  readonly destination?: string
  readonly foreignDestination?: string
  readonly value?: string
}

export interface ReportedEvent {
  readonly pointer: string
  /** Undefined for a code that is not known. */
  readonly kind: ReportedEventKind | undefined
  readonly at?: MomentText
  readonly port?: string
  /** The one bill that it is about; all of the conveyance where absent. */
  readonly billKey?: string
}
