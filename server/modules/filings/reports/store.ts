import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../filing-context.ts'

/** The filings that a report is of: those received on days of Eastern time, of one importer where one is named. */
export interface ReportAsked {
  readonly environment: Environment
  readonly from: string
  readonly to: string
  readonly importer?: string
}

export interface FilingsOfDay {
  readonly day: string
  readonly entries: number
  readonly summaries: number
  readonly rejected: number
}

/** What the lines of one chapter, or of one origin, came to. */
export interface LinesOwed {
  readonly key: string
  readonly lines: number
  readonly value: string
  readonly duty: string
}

export interface SummaryTotals {
  readonly summaries: number
  readonly value: string
  readonly duty: string
  readonly fees: string
  readonly total: string
}

export interface ReleaseTimes {
  readonly released: number
  readonly waiting: number
  readonly median: number | null
  readonly p75: number | null
  readonly p90: number | null
  readonly p99: number | null
  /** Of the bounds asked for, in their order. */
  readonly within: readonly number[]
}

export interface FindingRate {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly filings: number
}

/** Days of Eastern time, by which deadlines are counted. */
const zone = `'America/New_York'`
const inPeriod = (moment: string) => `${moment} >= ($2::date)::timestamp at time zone ${zone} and ${moment} < ($3::date + 1)::timestamp at time zone ${zone}`
const asked = `f.environment = $1 and ${inPeriod('f.received_at')} and ($4::text is null or f.client = $4)`

const selectDays = `select to_char(f.received_at at time zone ${zone}, 'YYYY-MM-DD') as day,
    count(*) filter (where f.kind = 'entry')::int as entries, count(*) filter (where f.kind = 'entry-summary')::int as summaries, count(*) filter (where not f.accepted)::int as rejected
  from filings.filing f where ${asked} group by 1 order by 1`

const selectOutcomes = `select f.outcome, count(*)::int as filings from filings.filing f where ${asked} group by 1 order by 1`

// The last accepted filing of a summary says what it owes; a summary that was deleted owes nothing.
const standing = `select distinct on (f.entry_number) f.* from filings.filing f where ${asked} and f.kind = 'entry-summary' and f.accepted order by f.entry_number, f.id desc`

// A line belongs to the chapter of its article, not to chapter 98 or 99, whose numbers stand before it or after it.
const selectLines = `with standing as (${standing}),
  lines as (
    select
      coalesce(nullif((select c->>'code' from json_array_elements(line->'commodities') c where left(c->>'code', 2) not in ('98', '99') limit 1), ''), line->'commodities'->0->>'code', '') as code,
      coalesce((select item->>'origin' from json_array_elements(s.declaration->'goodsItems') item where item->>'sequence' = line->>'sequence' limit 1), '') as origin,
      (line->>'value')::numeric as value,
      (line->>'duty')::numeric + (line->>'antidumping')::numeric + (line->>'countervailing')::numeric as duty
    from standing s cross join lateral json_array_elements(s.assessment->'lines') line
    where s.function_code in ('add', 'replace') and s.assessment is not null
  )
  select 'chapter' as of, left(code, 2) as key, count(*)::int as lines, sum(value)::numeric(20, 2)::text as value, sum(duty)::numeric(20, 2)::text as duty from lines group by 2
  union all
  select 'origin', origin, count(*)::int, sum(value)::numeric(20, 2)::text, sum(duty)::numeric(20, 2)::text from lines group by 2`

const selectTotals = `with standing as (${standing})
  select count(*)::int as summaries, coalesce(sum(s.total), 0)::numeric(20, 2)::text as total,
    coalesce(sum((s.assessment->>'feesTotal')::numeric), 0)::numeric(20, 2)::text as fees,
    coalesce(sum(s.duty + (s.assessment->>'antidumping')::numeric + (s.assessment->>'countervailing')::numeric), 0)::numeric(20, 2)::text as duty,
    coalesce(sum((select sum((line->>'value')::numeric) from json_array_elements(s.assessment->'lines') line)), 0)::numeric(20, 2)::text as value
  from standing s where s.function_code in ('add', 'replace') and s.assessment is not null`

const selectRelease = `with entries as (
    select (e.state->'cargoRelease'->>'filedAt')::timestamptz as filed, (e.state->'cargoRelease'->>'releasedAt')::timestamptz as released
    from filings.entry e where e.environment = $1 and ($4::text is null or e.client = $4) and e.state->'cargoRelease'->>'status' = 'on-file'
  ),
  timed as (select released is not null as is_released, extract(epoch from released - filed)::float8 as seconds from entries where ${inPeriod('filed')})
  select count(*) filter (where is_released)::int as released, count(*) filter (where not is_released)::int as waiting,
    percentile_cont(0.5) within group (order by seconds) as median, percentile_cont(0.75) within group (order by seconds) as p75,
    percentile_cont(0.9) within group (order by seconds) as p90, percentile_cont(0.99) within group (order by seconds) as p99,
    (select array_agg((select count(*)::int from timed t where t.seconds <= bound) order by place) from unnest($5::float8[]) with ordinality as bounds (bound, place)) as within
  from timed`

// A code that a filing has on several lines counts once.
const selectFindings = `select found->>'code' as code, min(found->>'severity') as severity, min(found->>'message') as message, count(distinct f.id)::int as filings
  from filings.filing f cross join lateral json_array_elements(f.findings) found where ${asked} group by 1 order by filings desc, code limit 50`

const valuesOf = ({ environment, from, to, importer }: ReportAsked): readonly unknown[] => [environment, from, to, importer ?? null]

/** Filings by day; days without any are left out. */
export async function filingsByDay(sql: Sql, report: ReportAsked): Promise<readonly FilingsOfDay[]> {
  return sql.query<FilingsOfDay>(selectDays, valuesOf(report))
}

/** How many filings stand at each outcome. */
export async function filingsByOutcome(sql: Sql, report: ReportAsked): Promise<readonly { readonly outcome: string; readonly filings: number }[]> {
  return sql.query(selectOutcomes, valuesOf(report))
}

/** What the lines of the summaries that stand came to, by chapter and by origin. */
export async function linesOwed(sql: Sql, report: ReportAsked): Promise<{ readonly chapters: readonly LinesOwed[]; readonly origins: readonly LinesOwed[] }> {
  const rows = await sql.query<LinesOwed & { readonly of: 'chapter' | 'origin' }>(selectLines, valuesOf(report))
  return { chapters: rows.filter((row) => row.of === 'chapter'), origins: rows.filter((row) => row.of === 'origin') }
}

/** What the summaries that stand came to. */
export async function summaryTotals(sql: Sql, report: ReportAsked): Promise<SummaryTotals> {
  const [row] = await sql.query<SummaryTotals>(selectTotals, valuesOf(report))
  return row ?? { summaries: 0, value: '0.00', duty: '0.00', fees: '0.00', total: '0.00' }
}

/** How long entries waited for their release. */
export async function releaseTimes(sql: Sql, report: ReportAsked, bounds: readonly number[]): Promise<ReleaseTimes> {
  const [row] = await sql.query<ReleaseTimes>(selectRelease, [...valuesOf(report), bounds])
  return row ?? { released: 0, waiting: 0, median: null, p75: null, p90: null, p99: null, within: [] }
}

/** The findings that came most often. */
export async function findingRates(sql: Sql, report: ReportAsked): Promise<readonly FindingRate[]> {
  return sql.query<FindingRate>(selectFindings, valuesOf(report))
}
