import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Wire } from '../codec/read-records.ts'
import type { WireRecord } from '../codec/wire-record.ts'
import type { Group } from '../structure/group.ts'

/** A transmission: one batch or several, each a unit of work of its own. */
export interface Envelope {
  readonly wire: Wire
  readonly batches: readonly Batch[]
  /** Everything found about control records, of all batches, warnings included. */
  readonly findings: readonly Finding[]
}

/** What lies between an A- and a Z-record. Where there are conditions, nothing of the batch may be filed. */
export interface Batch {
  /** Its number in the transmission, from 1. */
  readonly number: number
  /** Application identifier, e.g. AE; empty where none is stated. */
  readonly application: string
  readonly header: WireRecord | undefined
  readonly trailer: WireRecord | undefined
  readonly blocks: readonly Block[]
  readonly conditions: readonly BatchCondition[]
  /** Findings about control records that do not reject the batch. */
  readonly warnings: readonly Finding[]
  /** How the transmission separates records: the response does the same. */
  readonly lineEnding: string
}

/** Why a batch is rejected as a whole. */
export interface BatchCondition {
  /** X01 to X43. */
  readonly code: string
  readonly finding: Finding
  /** The number of the block within the batch, from 1; absent where the condition concerns the A- or Z-record. */
  readonly block?: number
}

/** What lies between a B- and a Y-record: transactions of one filer for one port. */
export interface Block {
  /** Its number in the batch, from 1. */
  readonly number: number
  readonly application: string
  readonly header: WireRecord | undefined
  readonly trailer: WireRecord | undefined
  /** Transactions as the application begins them; of an application without a structure map all records form one. */
  readonly transactions: readonly Transaction[]
}

/** The records of one filing. */
export interface Transaction {
  /** Its number in the block, from 1. */
  readonly number: number
  readonly records: readonly WireRecord[]
  /** The records as a tree; absent where the header record is missing or we hold no structure map. */
  readonly group: Group | undefined
  /** Findings of form and structure in the order of the records. */
  readonly findings: readonly Finding[]
}
