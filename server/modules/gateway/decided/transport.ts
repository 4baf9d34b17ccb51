import type { Sql } from '../../../platform/database/index.ts'
import type { Outbox, PublishedFact } from '../../../platform/outbox/index.ts'
import type { Credentials } from '../../credentials/index.ts'
import type { DeterminationChanged, FilingDetermined } from '../../determinations/events.ts'
import type { Filings } from '../../filings/index.ts'
import { isReleased } from './release-on-file.ts'

interface TakingBackNeeds {
  readonly outbox: Pick<Outbox, 'subscribe'>
  readonly filings: Pick<Filings, 'entry'>
  readonly credentials: Pick<Credentials, 'decided'>
}

/** Revokes a release that was given out when its entry stands at release no more: an officer holds the goods, or a later filing replaced or cancelled the entry. */
export function takeReleasesBack({ outbox, filings, credentials }: TakingBackNeeds): void {
  outbox.subscribe('releases-taken-back', async (facts, sql) => {
    const determined = new Map(facts.flatMap(entryOf))
    // Most entries that are determined have no release out: one question for all of them says so.
    for (const entryNumber of await credentials.decided.released(sql, [...determined.keys()])) await takeBackUnlessReleased(sql, { entryNumber, environment: determined.get(entryNumber) ?? 'test' }, { filings, credentials })
  })
}

interface Determined {
  readonly entryNumber: string
  readonly environment: 'test' | 'production'
}

async function takeBackUnlessReleased(sql: Sql, { entryNumber, environment }: Determined, { filings, credentials }: Omit<TakingBackNeeds, 'outbox'>): Promise<void> {
  const entry = await filings.entry(sql, entryNumber, environment)
  if (!isReleased(entry?.cargoRelease)) await credentials.decided.takeBack(sql, entryNumber)
}

function entryOf({ type, data, environment = 'test' }: PublishedFact): readonly (readonly [string, 'test' | 'production'])[] {
  if (type !== ('FilingDetermined' satisfies FilingDetermined['type']) && type !== ('DeterminationChanged' satisfies DeterminationChanged['type'])) return []
  const number: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'entryNumber') : undefined
  return typeof number === 'string' && number !== '' ? [[number, environment]] : []
}
