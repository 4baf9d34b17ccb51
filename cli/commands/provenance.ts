import type { Command } from 'commander'
import { provenanceAdd } from './provenance-add.ts'
import { provenanceAssess } from './provenance-assess.ts'
import { provenancePrepareEntrySummary } from './provenance-prepare-entry-summary.ts'
import { provenancePrepare } from './provenance-prepare.ts'
import { provenanceQuality } from './provenance-quality.ts'
import { provenanceRecall } from './provenance-recall.ts'
import { provenanceTrace } from './provenance-trace.ts'

/** customhouse provenance add, trace, recall, assess, prepare, prepare-entry-summary, quality. */
export function provenance(program: Command): void {
  const group = program.command('provenance').description('Where goods come from: what happened to them, by whose proof, and what follows from it.')
  for (const command of [provenanceAdd, provenanceTrace, provenanceRecall, provenanceAssess, provenancePrepare, provenancePrepareEntrySummary, provenanceQuality]) command(group)
}
