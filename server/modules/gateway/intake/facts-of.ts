import type { Fact } from '../../../platform/outbox/index.ts'
import { evidenceFacts } from '../evidence/filed-evidence.ts'
import type { DecidedFiling } from './decide-group.ts'

/** The facts that a decided filing publishes: what happened to the entry, and what was determined. */
export function factsOf({ id, received, client, declaration, decision, determination, evidence }: DecidedFiling): readonly Fact[] {
  const about = { organisation: received.organisation, client, subject: id, occurredAt: received.receivedAt, environment: received.environment }
  const { entryNumber, kind } = declaration
  return [
    ...decision.facts.map(({ type, data }) => ({ ...about, module: 'filings', type, data })),
    {
      ...about,
      module: 'determinations',
      type: 'FilingDetermined',
      data: { entryNumber, kind, outcome: determination.outcome, reasons: determination.reasons.map(({ rule, words, authority }) => ({ rule, words, authority })) },
    },
    ...evidenceFacts(evidence, about),
  ]
}
