import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../filing-context.ts'
import type { WaitingWork, WorkKind } from './work-item.ts'

/** How many of each kind are looked at; more than that is no list to work from. */
const eachMax = 500

interface WaitingRow {
  readonly about: string
  readonly client: string
  readonly filing: string | null
  readonly since: Date
  readonly due_on: string | null
  readonly outcome: Outcome | null
  readonly documents: readonly string[] | null
}

/** Requests without an answer. */
const documentRequests = `select f.entry_number as about, m.client, m.filing, m.sent_at as since, m.due_on::text, f.outcome, m.documents
  from filings.message m join filings.filing f on f.id = m.filing
  where m.environment = $1 and m.kind = 'document-request' and not exists (select from filings.message a where a.filing = m.filing and a.answers = m.id) order by m.id desc limit $2`

/** Rejected in the last thirty days, and nothing accepted about the entry since. */
const rejected = `select f.entry_number as about, f.client, f.id as filing, f.received_at as since, null as due_on, f.outcome, null as documents
  from filings.filing f where f.environment = $1 and not f.accepted and f.received_at > now() - interval '30 days'
    and not exists (select from filings.filing later where later.entry_number = f.entry_number and later.environment = f.environment and later.kind = f.kind and later.id > f.id) order by f.id desc limit $2`

/** Released, and no summary for it on file. */
const summariesDue = `select e.entry_number as about, e.client, (select f.id from filings.filing f where f.entry_number = e.entry_number and f.environment = e.environment order by f.id desc limit 1) as filing,
    (e.state->'cargoRelease'->>'releasedAt')::timestamptz as since, null as due_on, null as outcome, null as documents
  from filings.entry e where e.environment = $1 and (e.state->'summary') is null and (e.state->>'consolidatedUnder') is null
    and e.state->'cargoRelease'->>'status' = 'on-file' and (e.state->'cargoRelease'->>'releasedAt') is not null order by e.changed_at limit $2`

/** Accepted, and not released. */
const held = `select f.entry_number as about, f.client, f.id as filing, f.received_at as since, null as due_on, f.outcome, null as documents
  from filings.filing f where f.environment = $1 and f.accepted and f.outcome in ('hold', 'exam', 'documents-required')
    and not exists (select from filings.filing later where later.entry_number = f.entry_number and later.environment = f.environment and later.kind = f.kind and later.accepted and later.id > f.id) order by f.id desc limit $2`

const underWay = `select m.in_bond_number as about, '' as client, null as filing, m.changed_at as since, coalesce(m.state->>'dueOn', m.state->>'exportDueOn') as due_on, null as outcome, null as documents
  from filings.in_bond_movement m where m.environment = $1 and m.status in ('authorised', 'arrived') and coalesce(m.state->>'dueOn', m.state->>'exportDueOn') is not null order by m.changed_at limit $2`

const questions: readonly { readonly kind: WorkKind; readonly question: string }[] = [
  { kind: 'answer-document-request', question: documentRequests },
  { kind: 'correct-filing', question: rejected },
  { kind: 'file-entry-summary', question: summariesDue },
  { kind: 'follow-hold', question: held },
  { kind: 'move-in-bond', question: underWay },
]

/** What waits for the asker, as far as the asker may see it. */
export async function waitingWork(sql: Sql, environment: Environment): Promise<readonly WaitingWork[]> {
  const found: WaitingWork[] = []
  for (const { kind, question } of questions) found.push(...(await sql.query<WaitingRow>(question, [environment, eachMax])).map((row) => waitingFrom(kind, row)))
  return found
}

function waitingFrom(kind: WorkKind, { about, client, filing, since, due_on: dueOn, outcome, documents }: WaitingRow): WaitingWork {
  return {
    kind, about, client, since: since.toISOString(),
    ...(filing === null ? {} : { filing }), ...(dueOn === null ? {} : { dueOn }), ...(outcome === null ? {} : { outcome }), ...(documents === null ? {} : { documents }),
  }
}
