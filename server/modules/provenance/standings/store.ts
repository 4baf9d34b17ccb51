import type { EventDocument } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventStanding } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { Sql } from '../../../platform/database/index.ts'

/** An event whose proof may be worth something else, with who may see it. */
export interface StandingOnFile {
  readonly key: string
  readonly id: string
  readonly environment: 'test' | 'production'
  readonly issuer: string
  readonly documents: readonly EventDocument[]
  readonly organisations: readonly string[]
  readonly now: EventStanding
  /** What it last stood for apart from being suspended; absent where it was never anything else. */
  readonly before?: EventStanding
}

const columns = `e.key::text, e.id, e.environment, e.issuer, e.event->'documents' as documents,
  array(select p.organisation from provenance.event_parties p where p.event = e.key order by p.organisation) as organisations,
  coalesce((select c.standing from provenance.standing_changes c where c.event = e.key order by c.since desc, c.position desc limit 1), e.standing) as now,
  coalesce((select c.standing from provenance.standing_changes c where c.event = e.key and c.standing <> 'suspended' order by c.since desc, c.position desc limit 1), nullif(e.standing, 'suspended')) as before`

type StandingRow = Omit<StandingOnFile, 'before'> & { readonly before: EventStanding | null }

/** The events that rest on a credential. Needs a system transaction. */
export async function standingsOfCredential(sql: Sql, { issuer, credential }: { readonly issuer: string; readonly credential: string }): Promise<readonly StandingOnFile[]> {
  return rows(await sql.query<StandingRow>(`select ${columns} from provenance.events e where e.credential = $2 and e.issuer = $1 order by e.key`, [issuer, credential]))
}

/** Events by their ids, of one issuer. Needs a system transaction. */
export async function standingsOfEvents(sql: Sql, { environment, issuer, ids }: { readonly environment: string; readonly issuer: string; readonly ids: readonly string[] }): Promise<readonly StandingOnFile[]> {
  return rows(await sql.query<StandingRow>(`select ${columns} from provenance.events e where e.environment = $1 and e.issuer = $2 and e.id = any($3::text[]) order by e.key`, [environment, issuer, ids]))
}

function rows(found: readonly StandingRow[]): readonly StandingOnFile[] {
  return found.map(({ before, ...others }) => ({ ...others, ...(before !== null && { before }) }))
}
