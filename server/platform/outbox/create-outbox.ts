import type { Database, Scope, Sql } from '../database/index.ts'
import type { Fact, PublishedFact } from './fact.ts'
import { type Hear, startRelay } from './relay.ts'
import { uuidV7 } from './uuid-v7.ts'

export interface Outbox {
  /** Publishes facts with the transaction of their change. Later publishers wait until it commits, so publish last. */
  publish(sql: Sql, facts: readonly Fact[]): Promise<void>
  /** The facts after a position that the scope may see, in order; of one environment and those of neither, where `asked` names one. */
  after(scope: Scope, position: bigint, asked: Asked): Promise<readonly PublishedFact[]>
  /** Facts by their ids, as the scope may see them, in order. */
  facts(scope: Scope, ids: readonly string[]): Promise<readonly PublishedFact[]>
  /** The latest facts before a position that the scope may see, the latest first. */
  latest(scope: Scope, asked: AskedLatest): Promise<readonly PublishedFact[]>
  /** The position of the last fact. */
  head(): Promise<bigint>
  /** Names a subscriber before the relay starts. It hears every fact from the first on, in order and at least once; what it does by `sql` happens once. */
  subscribe(name: string, hear: Hear): void
  /** Wakes when facts were committed by any process. */
  onPublished(heard: (upTo: bigint) => void): () => void
  /** Begins to deliver to the subscribers. */
  startRelay(): { stop(): Promise<void> }
}

interface Asked {
  readonly limit: number
  readonly environment?: 'test' | 'production'
}

interface AskedLatest extends Asked {
  readonly before?: bigint
  readonly organisation?: string
  /** Moments of publishing, from the first on and before the second. */
  readonly from?: string
  readonly to?: string
}

interface Needs {
  readonly database: Database
  readonly onError?: (error: unknown, subscriber: string) => void
  /** Writes facts as JSON that the database keeps, whatever text they quote. */
  readonly asJson?: (data: object) => string
}

const channel = 'outbox'
const columns = 'position::text, id::text, type, module, organisation, client, subject, occurred_at as "occurredAt", data, environment'

export function createOutbox({ database, onError, asJson = JSON.stringify }: Needs): Outbox {
  const subscribers = new Map<string, Hear>()
  const head = async () => database.system(headPosition)
  const onPublished = (heard: (upTo: bigint) => void) => {
    const wake = (payload: string) => { if (payload === '') void head().then(heard, () => undefined); else heard(BigInt(payload)) }
    const listening = database.listen(channel, wake)
    listening.catch((error: unknown) => onError?.(error, channel))
    return () => void listening.then(async (stop) => stop()).catch(() => undefined)
  }
  return {
    publish: (sql, facts) => publish(sql, facts, asJson),
    head,
    onPublished,
    after: async (scope, position, asked) => database.read(scope, async (sql) => readAfter(sql, scope, { position, ...asked })),
    facts: async (scope, ids) => database.read(scope, async (sql) => (await sql.query<FactRow>(`select ${columns} from outbox.facts where id = any ($1::uuid[]) order by outbox.facts.position`, [ids])).map(factFrom)),
    latest: async (scope, asked) => database.read(scope, async (sql) => readLatest(sql, asked)),
    subscribe: (name, hear) => {
      if (subscribers.has(name)) throw new Error(`Cannot subscribe ${name} twice`)
      subscribers.set(name, hear)
    },
    startRelay: () => startRelay({ database, subscribers, readBatch, onPublished, onError: onError ?? (() => undefined) }),
  }
}

async function publish(sql: Sql, facts: readonly Fact[], asJson: (data: object) => string): Promise<void> {
  if (facts.length === 0) return
  const rows = asJson(facts.map((fact) => ({ ...fact, id: uuidV7() })))
  await sql.query(
    `with rows as (
       select fact.* from rows from (json_to_recordset($1::json) as
         (id uuid, type text, module text, organisation text, client text, subject text, "occurredAt" text, data json, environment text)) with ordinality
         as fact (id, type, module, organisation, client, subject, occurred_at, data, environment, place)
     ), head as (
       update outbox.head set position = position + $2 returning position
     ), published as (
       insert into outbox.facts (position, id, type, module, organisation, client, subject, occurred_at, data, environment)
       select head.position - $2 + place, id, type, module, organisation, client, subject, occurred_at, coalesce(data, 'null'), environment from rows, head
     )
     select pg_notify('${channel}', position::text) from head`,
    [rows, facts.length],
  )
}

async function headPosition(sql: Sql): Promise<bigint> {
  const [row] = await sql.query<{ position: string }>('select position::text from outbox.head')
  return BigInt(row?.position ?? 0)
}

async function readAfter(sql: Sql, scope: Scope, { position, limit, environment }: Asked & { readonly position: bigint }): Promise<readonly PublishedFact[]> {
  // Row-level security decides; naming the organisation lets the index find its few facts among everyone's.
  const alone = scope.role === 'organisation' && (scope.owned ?? []).length === 0
  const rows = alone
    ? await sql.query<FactRow>(`select ${columns} from outbox.facts where organisation = $4 and ${ofEnvironment} and outbox.facts.position > $1 order by outbox.facts.position limit $2`, [String(position), limit, environment ?? null, scope.organisation])
    : await sql.query<FactRow>(`select ${columns} from outbox.facts where ${ofEnvironment} and outbox.facts.position > $1 order by outbox.facts.position limit $2`, [String(position), limit, environment ?? null])
  return rows.map(factFrom)
}

async function readLatest(sql: Sql, { before, limit, environment, organisation, from, to }: AskedLatest): Promise<readonly PublishedFact[]> {
  const rows = await sql.query<FactRow>(
    `select ${columns} from outbox.facts where ${ofEnvironment} and ($1::bigint is null or outbox.facts.position < $1) and ($4::text is null or organisation = $4)
       and ($5::timestamptz is null or published_at >= $5) and ($6::timestamptz is null or published_at < $6) order by outbox.facts.position desc limit $2`,
    [before === undefined ? null : String(before), limit, environment ?? null, organisation ?? null, from ?? null, to ?? null])
  return rows.map(factFrom)
}

const ofEnvironment = '($3::text is null or environment is null or environment = $3)'

async function readBatch(sql: Sql, position: bigint, limit: number): Promise<readonly PublishedFact[]> {
  const rows = await sql.query<FactRow>(`select ${columns} from outbox.facts where outbox.facts.position > $1 order by outbox.facts.position limit $2`, [String(position), limit])
  return rows.map(factFrom)
}

type FactRow = Omit<PublishedFact, 'environment'> & { readonly environment: 'test' | 'production' | null }

function factFrom({ environment, ...fact }: FactRow): PublishedFact {
  return environment === null ? fact : { ...fact, environment }
}
