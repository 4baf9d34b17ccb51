import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../filing-context.ts'
import type { ExportRegime } from './export-codes.table.ts'

/**
 * How far an export has come: registered before its goods are there (pre-lodged), accepted, presented at the office of exit, out of the
 * country; or exempt from filing, or taken back.
 */
export type ExportStatus = 'registered' | 'accepted' | 'presented' | 'exited' | 'exempt' | 'cancelled'

/** Something that happened to an export, in the order in which it was told. */
export interface ExportEvent {
  readonly kind: 'registered' | 'accepted' | 'amended' | 'presented' | 'exited' | 'exempted' | 'cancelled'
  readonly at: MomentText
  readonly version: number
  readonly office?: string
  readonly reason?: string
}

/** An export declaration as filings and events left it. */
export interface ExportDeclarationOnFile {
  /** Internal transaction number or movement reference number; of an exempt shipment the id of its filing. */
  readonly number: string
  readonly regime: ExportRegime
  readonly organisation: string
  /** Number of the principal party that it is filed for; empty text for the filer itself. */
  readonly client: string
  readonly environment: Environment
  readonly status: ExportStatus
  readonly typeCode?: string
  /** Shipment reference number or local reference number: once in each exporter's books. */
  readonly reference?: string
  readonly exporter?: string
  readonly carrierCode?: string
  /** The carrier's organisation, which may see and report the exit. */
  readonly carrier?: string
  readonly destination?: string
  readonly exitOffice?: string
  readonly mode?: string
  readonly conveyance?: string
  readonly bill?: string
  readonly exportDate?: DateText
  readonly isPostdeparture: boolean
  /** What is annotated on the bill of lading: proof of filing, postdeparture citation or exemption legend (15 CFR 30.7). */
  readonly annotation?: string
  readonly version: number
  readonly items: number
  readonly filedAt: MomentText
  readonly presentedAt?: MomentText
  readonly exitedAt?: MomentText
  readonly exitConveyance?: string
  /** First day on which a missing exit is asked after. */
  readonly dueOn?: DateText
  readonly events: readonly ExportEvent[]
}

/** Whether goods of it may still leave, or be told of. */
export function isOpen({ status }: Pick<ExportDeclarationOnFile, 'status'>): boolean {
  return status === 'registered' || status === 'accepted' || status === 'presented'
}

/** Whether the goods should have left by a day and their exit was not told. */
export function isExitOverdue(declaration: Pick<ExportDeclarationOnFile, 'status' | 'dueOn'>, today: DateText): boolean {
  return isOpen(declaration) && declaration.dueOn !== undefined && today >= declaration.dueOn
}
