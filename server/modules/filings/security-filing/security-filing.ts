import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Environment } from '../filing-context.ts'
import type { BillStage } from '../manifest/bill-on-file.ts'

/** A bill that a security filing names, and whether a carrier has it on file. */
export interface FiledBill {
  readonly key: string
  readonly isOnFile: boolean
  readonly stage?: BillStage
  /** The carrier's organisation, which may see that the filing is there. */
  readonly carrier?: string
}

/** An importer security filing as filings and manifests left it. */
export interface SecurityFilingOnFile {
  /** Filer code and eleven digits (CATAIR SF10). */
  readonly number: string
  readonly organisation: string
  /** Number of the importer; empty text where it has none of ours. */
  readonly client: string
  readonly environment: Environment
  /** Ten elements for goods to be entered, five for what stays aboard or passes through. */
  readonly kind: 'isf-10' | 'isf-5'
  readonly status: 'accepted' | 'deleted'
  readonly version: number
  readonly reference?: string
  readonly bills: readonly FiledBill[]
  readonly filedAt: MomentText
  /** Until when it had to be filed, where the time of lading is stated. */
  readonly dueAt?: MomentText
  readonly isLate: boolean
}
