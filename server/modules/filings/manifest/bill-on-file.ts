import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../filing-context.ts'
import type { ReportedBill } from './manifest-report.ts'

/** How far a bill has come. A bill that pre-loading data told of alone is no manifest yet. */
export type BillStage = 'pre-loading' | 'on-file' | 'departed' | 'arrived'

/** A bill of lading or waybill as its carrier's reports left it. Changed by facts alone; a deleted one stays known. */
export interface BillOnFile {
  readonly key: string
  readonly kind: ReportedBill['kind']
  readonly issuer?: string
  readonly number: string
  readonly masterKey?: string
  /** Who reported it. */
  readonly organisation: string
  readonly environment: Environment
  /** Key of the conveyance that brings it. */
  readonly conveyance: string
  readonly stage: BillStage
  readonly quantity?: string
  readonly unit?: string
  readonly grossMass?: { readonly value: string; readonly unit?: string }
  readonly loadingPort?: string
  readonly unloadingPort?: string
  readonly description?: string
  readonly equipment: readonly string[]
  readonly filedAt: MomentText
  readonly departedAt?: MomentText
  readonly arrivedAt?: MomentText
  readonly portOfArrival?: string
  readonly unladenAt?: MomentText
  readonly deletedAt?: MomentText
}

/** A conveyance on one journey, as its carrier reported it. */
export interface ConveyanceOnFile {
  readonly key: string
  readonly organisation: string
  readonly environment: Environment
  readonly carrierCode: string
  readonly mode?: string
  readonly name?: string
  readonly id?: string
  readonly journeyId?: string
  readonly manifestNumber?: string
  readonly expected: readonly { readonly port: string; readonly at: MomentText }[]
  readonly departures: readonly { readonly port: string; readonly at: MomentText }[]
  readonly arrivals: readonly { readonly port: string; readonly at: MomentText }[]
}
