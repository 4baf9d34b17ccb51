import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/** What a conversion did not carry over, or carried another way. Places are in the words of the format that they are in. */
export interface ConversionReport {
  /** Names of the formats. */
  readonly from: string
  readonly to: string
  /** Documents that were converted. */
  readonly documents: number
  /** How many there are of each; the lists may be cut where a report would grow without end. */
  readonly counts: { readonly lost: number; readonly defaulted: number; readonly carried: number; readonly findings: number }
  readonly lost: readonly LostData[]
  readonly defaulted: readonly DefaultedData[]
  readonly carried: readonly CarriedData[]
  readonly findings: readonly ConversionFinding[]
}

/** Data of the source that the result does not hold. */
export interface LostData {
  /** The document that it is of, counted from 1. */
  readonly document: number
  /** Element id of the dictionary; null for what the dictionary has no element for. */
  readonly id: string | null
  /** Path by ids, e.g. `42A/67A/68A[2]/23A/137`, where the dictionary has the place. */
  readonly path?: string
  /** Where it stands in what was read, or null where the reader supplied it. */
  readonly source: string | null
  /** Where it would stand in what was written; null where there is no place for it. */
  readonly target: string | null
  readonly value: string
  /** JSON Pointer into the canonical document. */
  readonly pointer?: string
  readonly reason: string
}

/** What the target demands and the source does not state. */
export interface DefaultedData {
  readonly document: number
  readonly id: string | null
  readonly target: string
  readonly value: string
  readonly reason: string
}

/** Data that do not stand in a place of their own, but were carried some other way, such as in a statement. */
export interface CarriedData {
  readonly document: number
  readonly id: string
  readonly source: string | null
  readonly target: string
  readonly pointer: string
}

/** A finding, with the document that it is about; without one it is about the interchange as a whole. */
export interface ConversionFinding extends Finding {
  readonly document?: number
}
