import type { Database } from '../../../platform/database/index.ts'
import { createGroupCommit } from '../../../platform/group-commit/index.ts'
import type { Provenance } from '../provenance.ts'
import { numbersKnown } from '../shipments/store.ts'

interface NumbersAsked {
  readonly environment: 'test' | 'production'
  readonly numbers: readonly string[]
}

const largestGroup = 256
/** More than the door ever has under way. */
const longestQueue = 100_000

/** Which numbers events name. Every filing is asked about and nearly none is known of, so those that come at once are asked about together: one look into the store for all. */
export function askTogether(database: Database): Provenance['documentsKnown'] {
  const group = createGroupCommit<NumbersAsked, ReadonlySet<string>>({ largestGroup, longestQueue, commit: (asked) => database.system(async (sql) => {
    const known = new Map<string, ReadonlySet<string>>()
    for (const environment of new Set(asked.map((one) => one.environment))) {
      known.set(environment, await numbersKnown(sql, environment, [...new Set(asked.flatMap((one) => (one.environment === environment ? one.numbers : [])))]))
    }
    return asked.map(({ environment, numbers }) => new Set(numbers.filter((number) => known.get(environment)?.has(number) === true)))
  }) })
  return async (environment, numbers) => (numbers.length === 0 ? new Set() : group.add({ environment, numbers }))
}
