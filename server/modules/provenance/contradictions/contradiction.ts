import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { LotGraph } from '@customhouse/vocabulary/provenance/lot-graph.ts'

/** One way in which statements about lots cannot be true together: a file here and a line in registry.ts. Pure, in time linear in the graph. */
export interface Contradiction {
  /** The file: `made-twice`. */
  readonly name: string
  /** What it finds, in a sentence. */
  readonly title: string
  /** `asOf`: the moment that counts as now. */
  find(graph: LotGraph, asOf: MomentText | undefined): readonly Finding[]
}
