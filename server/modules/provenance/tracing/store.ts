import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { EventSource, EventStanding, RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { Sql } from '../../../platform/database/index.ts'

export type Direction = 'back' | 'forward'

/** From which lots, how far, and as known when. */
export interface Walk {
  readonly environment: 'test' | 'production'
  readonly lots: readonly LotId[]
  readonly direction: Direction
  readonly asOf: string
  readonly eventsMax: number
}

/** What a walk met: keys of events in the log, and lots. */
export interface Walked {
  readonly keys: readonly string[]
  readonly lots: readonly LotId[]
  /** Whether there is more than was asked for. */
  readonly isCut: boolean
}

/**
 * The planner knows neither how long a chain is nor that every step finds a few rows of a million: with statistics that are old it would read
 * whole tables for each step. Only look-ups in an index are right here, whatever the sizes.
 */
export const lookUpsOnly = `select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true), set_config('enable_seqscan', 'off', true), set_config('enable_material', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true), set_config('jit', 'off', true)`

/*
 * Lots and events take turns, each once, so that the work is that of the links between them: neither a cycle nor a mill that turns 2,000 lots
 * into 2,000 others makes it more. `union` forgets what was met before.
 */
const walk = (from: 'out' | 'in', to: 'in' | 'out') => `
  with recursive met (lot, event) as (
    select lot collate "C", null::bigint from unnest($2::text[]) as asked (lot)
    union
    select next.lot, next.event from met cross join lateral (
      select null::text collate "C" as lot, l.event from provenance.event_lots l where met.lot is not null and l.environment = $1 and l.lot = met.lot and l.side = '${from}' and l.recorded_at <= $3
      union all
      select l.lot, null::bigint from provenance.event_lots l where met.event is not null and l.event = met.event and l.side = '${to}'
    ) as next
  )
  select lot, event::text from met limit $4`

const walks = { back: walk('out', 'in'), forward: walk('in', 'out') } as const

/** A walk may meet so many lots for each event before it is cut: lots of events that are large, all of them different. */
const lotsForEach = 4

/** Walks from lots to the events that made them or used them, and on. Reads indexes alone, and sees what the transaction's asker may see. */
export async function walkEvents(sql: Sql, { environment, lots, direction, asOf, eventsMax }: Walk): Promise<Walked> {
  await sql.query(lookUpsOnly)
  const limit = eventsMax * (lotsForEach + 1) + lots.length
  const rows = await sql.query<{ lot: LotId | null; event: string | null }>(walks[direction], [environment, lots, asOf, limit])
  const keys = rows.flatMap(({ event }) => (event === null ? [] : [event]))
  return { keys: keys.slice(0, eventsMax), lots: rows.flatMap(({ lot }) => (lot === null ? [] : [lot])), isCut: keys.length > eventsMax || rows.length === limit }
}

interface RecordedRow {
  readonly event: ProvenanceEvent
  readonly source: EventSource
  readonly standing: EventStanding
  readonly recorded_at: Date
  readonly since: Date
}

/** Events as they were read, and whether all of them were. */
export interface ReadEvents {
  readonly recorded: readonly RecordedEvent[]
  readonly isCut: boolean
}

/** As much text of events is read at once: one event may name 2,000 lots. */
const bytesMax = 64 * 1024 * 1024

/** Events by their keys, with what their proofs were worth at a moment; in the order of the log, at most 64 MiB of them. */
export async function readRecorded(sql: Sql, keys: readonly string[], asOf: string): Promise<ReadEvents> {
  if (keys.length === 0) return { recorded: [], isCut: false }
  const rows = await sql.query<RecordedRow>(
    `select e.event, e.source, coalesce(c.standing, e.standing) as standing, e.recorded_at, coalesce(c.since, e.recorded_at) as since
     from (select key, event, source, standing, recorded_at, sum(bytes) over (order by key) as total from provenance.events where key = any($1::bigint[])) as e
     left join lateral (
       select standing, since from provenance.standing_changes s where s.event = e.key and s.since <= $2 order by s.since desc, s.position desc limit 1
     ) c on true where e.total <= $3 order by e.key`, [keys, asOf, bytesMax])
  const recorded = rows.map(({ event, source, standing, recorded_at: recordedAt, since }) => ({ event, source, standing, recordedAt: recordedAt.toISOString(), standingSince: since.toISOString() }))
  return { recorded, isCut: recorded.length < keys.length }
}

/** Which of these lots events made, or used, that the transaction's asker may see. */
export async function linkedLots(sql: Sql, { environment, lots, direction, asOf }: Omit<Walk, 'eventsMax'>): Promise<ReadonlySet<LotId>> {
  const rows = await sql.query<{ lot: LotId }>(
    `select asked.lot from unnest($2::text[]) as asked (lot)
     where exists (select from provenance.event_lots l where l.environment = $1 and l.lot = asked.lot and l.side = $3 and l.recorded_at <= $4)`, [environment, lots, direction === 'back' ? 'out' : 'in', asOf])
  return new Set(rows.map(({ lot }) => lot))
}

/** Whether any event names a lot that the transaction's asker may see. */
export async function isLotSeen(sql: Sql, { environment, lot, asOf }: { readonly environment: string; readonly lot: LotId; readonly asOf: string }): Promise<boolean> {
  return (await sql.query('select from provenance.event_lots where environment = $1 and lot = $2 and recorded_at <= $3 limit 1', [environment, lot, asOf])).length > 0
}
