import type { Fact } from '../../../platform/outbox/index.ts'
import { factOf, type EntryBillChange } from '../../filings/index.ts'

/** What is told to filers of entries whose bills changed on the manifest. */
export function factsOfChanges(changes: readonly EntryBillChange[]): readonly Fact[] {
  return changes.map((change) => {
    const { type, data } = factOf(change)
    return { module: 'filings', organisation: change.organisation, client: change.client, subject: change.filing, occurredAt: change.at, environment: change.environment, type, data }
  })
}
