import type { InBondCargo, InBondType } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../filing-context.ts'

/** How far a movement in bond has come. It is closed when its type asks for no more. */
export type InBondStatus = 'authorised' | 'arrived' | 'closed' | 'deleted'

/** A bill on a movement. */
export interface MovedBill {
  readonly key: string
  readonly quantity?: string
  readonly arrivedAt?: MomentText
  readonly exportedAt?: MomentText
  /** What the request states of it, where no manifest has it. */
  readonly cargo?: InBondCargo
}

/** Who answers for the goods on the way: the carrier whose bond is obliged (19 CFR 113.63). */
export interface BondedCarrier {
  readonly carrierCode?: string
  readonly number: string
  readonly organisation?: string
}

/** Goods that move under bond, duty unpaid, as acts left them. */
export interface InBondMovement {
  readonly number: string
  readonly type: InBondType
  /** Who asked for it. */
  readonly organisation: string
  readonly environment: Environment
  readonly status: InBondStatus
  readonly obliged: BondedCarrier
  readonly origin?: string
  readonly destination: string
  readonly foreignDestination?: string
  readonly value: string
  readonly isByBarge: boolean
  readonly bills: readonly MovedBill[]
  readonly authorisedAt: MomentText
  /** Last day of the time in transit; unknown until the goods have arrived in the United States. */
  readonly dueOn?: DateText
  readonly arrivedAt?: MomentText
  readonly portOfArrival?: string
  readonly facility?: string
  /** Last day for export after the arrival at the port of exportation. */
  readonly exportDueOn?: DateText
  readonly exportedAt?: MomentText
  readonly exportConveyance?: string
  readonly closedAt?: MomentText
  readonly transfers: readonly { readonly at: MomentText; readonly from: BondedCarrier; readonly to: BondedCarrier; readonly city: string; readonly state: string }[]
  readonly diversions: readonly { readonly at: MomentText; readonly from: string; readonly to: string }[]
}

/** Whether a movement is under way, so that its carrier still answers for it. */
export function isUnderWay({ status }: Pick<InBondMovement, 'status'>): boolean {
  return status === 'authorised' || status === 'arrived'
}

/** Whether a day has passed on which the movement should have arrived, or been exported. */
export function isOverdue({ status, dueOn, exportDueOn }: InBondMovement, today: DateText): boolean {
  if (status === 'authorised') return dueOn !== undefined && today > dueOn
  return status === 'arrived' && exportDueOn !== undefined && today > exportDueOn
}
