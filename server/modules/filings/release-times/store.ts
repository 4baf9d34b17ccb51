import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../filing-context.ts'

export interface TimesAsked {
  readonly environment: Environment
  /** Days of Eastern time, both included. */
  readonly from: string
  readonly to: string
}

/** How long entries of one port, or one mode of transport, waited for their release; key is empty where it is not stated. */
export interface ReleaseTimesOf {
  readonly of: 'all' | 'mode' | 'port'
  readonly key: string
  readonly released: number
  readonly waiting: number
  readonly median: number | null
  readonly p90: number | null
}

// Identifiers of filings begin with their milliseconds (RFC 9562 section 5.7), so that the unique index of identifiers is one of time too.
const idAt = (moment: string) => `(lpad(to_hex((extract(epoch from ${moment}) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid`
const first = `($2::date)::timestamp at time zone 'America/New_York'`
const end = `($3::date + 1)::timestamp at time zone 'America/New_York'`

const selectTimes = `with timed as (
    select coalesce(e.state->'cargoRelease'->>'transportMode', '') as mode, coalesce(e.state->'cargoRelease'->>'portOfEntry', '') as port,
      extract(epoch from (e.state->'cargoRelease'->>'releasedAt')::timestamptz - f.received_at)::float8 as seconds
    from filings.filing f join filings.entry e on e.entry_number = f.entry_number
    where f.id >= ${idAt(first)} and f.id < ${idAt(end)} and f.environment = $1 and f.accepted and f.function_code = 'add' and e.state->'cargoRelease'->>'status' = 'on-file'
  )
  select case when grouping(mode) = 0 then 'mode' when grouping(port) = 0 then 'port' else 'all' end as of, coalesce(mode, port, '') as key,
    count(seconds)::int as released, (count(*) - count(seconds))::int as waiting,
    percentile_cont(0.5) within group (order by seconds) as median, percentile_cont(0.9) within group (order by seconds) as p90
  from timed group by grouping sets ((), (mode), (port)) order by 1, 4 desc, 2 limit 600`

/** Times from filing to release of entries filed in a period, of all, by mode and by port, as the transaction's asker may see them. */
export async function releaseTimesBy(sql: Sql, { environment, from, to }: TimesAsked): Promise<readonly ReleaseTimesOf[]> {
  return sql.query<ReleaseTimesOf>(selectTimes, [environment, from, to])
}

/** What an entry summary came to before a moment and what it comes to now. */
export interface OwedAround {
  readonly entryNumber: string
  /** Dollars and cents as decimal text; absent where no summary was filed by then. */
  readonly before: string | null
  readonly now: string | null
  /** Duty of the lines asked for, by the first summary that has them. */
  readonly lines: string | null
}

const selectOwed = `with asked as (select * from json_to_recordset($2::json) as a ("entryNumber" text, at timestamptz, lines json)),
  summaries as (
    select a."entryNumber", a.lines, a.at, f.id, f.received_at, f.function_code, f.assessment from asked a join filings.filing f on f.entry_number = a."entryNumber"
    where f.environment = $1 and f.kind = 'entry-summary' and f.accepted and f.assessment is not null
  )
  select a."entryNumber",
    (select (s.assessment->>'total')::numeric(20, 2)::text from summaries s where s."entryNumber" = a."entryNumber" and s.received_at <= a.at order by s.id desc limit 1) as before,
    (select (s.assessment->>'total')::numeric(20, 2)::text from summaries s where s."entryNumber" = a."entryNumber" order by s.id desc limit 1) as now,
    (select (select sum((line->>'duty')::numeric + (line->>'antidumping')::numeric + (line->>'countervailing')::numeric)::numeric(20, 2)::text from json_array_elements(s.assessment->'lines') line
        where (line->>'sequence')::int in (select value::int from json_array_elements_text(s.lines)))
      from summaries s where s."entryNumber" = a."entryNumber" order by (s.received_at > a.at), abs(extract(epoch from s.received_at - a.at)) limit 1) as lines
  from asked a`

/** What summaries of entries came to before and after a moment of each, as the transaction's asker may see them. */
export async function owedAround(sql: Sql, environment: Environment, asked: readonly { readonly entryNumber: string; readonly at: string; readonly lines: readonly number[] }[]): Promise<readonly OwedAround[]> {
  return asked.length === 0 ? [] : sql.query<OwedAround>(selectOwed, [environment, JSON.stringify(asked)])
}
