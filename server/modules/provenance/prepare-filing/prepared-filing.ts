import type { DerivedDatum, NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'

/** A filing made ready from evidence: as far as it is known, where each datum comes from, and what is still needed. The filer reviews it and signs. */
export interface PreparedFiling {
  /** In the form of the JSON door; what is not known is left out. */
  readonly declaration: Readonly<Record<string, unknown>>
  readonly fields: readonly DerivedDatum[]
  readonly needed: readonly NeededDatum[]
}
