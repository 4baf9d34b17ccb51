import type { Sql } from '../../../platform/database/index.ts'
import type { TimesAsked } from '../../filings/index.ts'
import { revenueKinds } from '../exams/discrepancy-kinds.table.ts'

/** Exams of one kind, site or rule: how many found something. */
export interface YieldOf {
  readonly of: 'all' | 'kind' | 'site' | 'why' | 'rule' | 'discrepancy'
  /** Of a rule, its name and version with a blank between. */
  readonly key: string
  readonly exams: number
  readonly found: number
  readonly lines: number
  readonly seized: number
}

export interface AgencyTimes {
  readonly agency: string
  readonly reviews: number
  readonly answered: number
  readonly median: number | null
  readonly p90: number | null
  /** From filing to the release of what concerned it. */
  readonly releaseMedian: number | null
  readonly releaseP90: number | null
}

export interface RuleHits {
  readonly rule: string
  readonly version: number
  readonly isRandom: boolean
  readonly hits: number
}

/** An entry of which an exam found what touches the revenue. */
export interface RevenueFinding {
  readonly entryNumber: string
  readonly at: string
  readonly lines: readonly number[]
}

const inPeriod = (moment: string) => `${moment} >= ($2::date)::timestamp at time zone 'America/New_York' and ${moment} < ($3::date + 1)::timestamp at time zone 'America/New_York'`
/** So many entries are looked up for what they owe; more are said to be left out. */
export const revenueEntriesMax = 2000

const selectYield = `with outcomes as (select o.* from determinations.exam_outcome o where o.environment = $1 and ${inPeriod('o.recorded_at')}),
  exams as (
    select exam, min(kind) as kind, coalesce(min(site), '') as site, bool_or(not is_conforming) as found, bool_or(is_seized) as seized, count(*)::int as lines, min(selected_by::text)::json as selected from outcomes group by exam
  ),
  keyed as (
    select 'all' as of, '' as key, e.* from exams e
    union all select 'kind', kind, e.* from exams e
    union all select 'site', site, e.* from exams e
    union all select 'why', case when json_array_length(selected) = 0 then 'officer' when exists (select from json_array_elements(selected) s where s->>'isRandom' <> 'true') then 'rule' else 'random' end, e.* from exams e
    union all select 'rule', (s->>'rule') || ' ' || (s->>'version'), e.* from exams e cross join lateral json_array_elements(e.selected) s
    union all select 'discrepancy', d.kind_found, e.* from exams e join (select distinct exam, found->>'kind' as kind_found from outcomes cross join lateral json_array_elements(discrepancies) found) d on d.exam = e.exam
  )
  select of, key, count(distinct exam)::int as exams, count(distinct exam) filter (where found)::int as found, sum(lines)::int as lines, count(distinct exam) filter (where seized)::int as seized
  from keyed group by of, key order by of, exams desc, key limit 1000`

const selectRevenue = `select o.entry_number as "entryNumber", min(o.recorded_at) as at, json_agg(distinct o.line) as lines
  from determinations.exam_outcome o
  where o.environment = $1 and ${inPeriod('o.recorded_at')} and not o.is_conforming and exists (select from json_array_elements(o.discrepancies) found where found->>'kind' = any ($4::text[]))
  group by 1 order by 2 desc limit $5`

const selectAgencies = `with reviews as (select r.* from determinations.agency_review r where r.environment = $1 and ${inPeriod('r.received_at')}),
  timed as (
    select r.agency,
      extract(epoch from (select min(d.given_at) from determinations.agency_disposition d where d.environment = r.environment and d.filing = r.filing and d.agency = r.agency) - r.received_at)::float8 as seconds,
      extract(epoch from (select min(t.decided_at) from determinations.determination t where t.filing = r.filing and t.outcome = 'release') - r.received_at)::float8 as release
    from reviews r
  )
  select agency, count(*)::int as reviews, count(seconds)::int as answered, percentile_cont(0.5) within group (order by seconds) as median, percentile_cont(0.9) within group (order by seconds) as p90,
    percentile_cont(0.5) within group (order by release) as "releaseMedian", percentile_cont(0.9) within group (order by release) as "releaseP90"
  from timed group by agency order by reviews desc, agency limit 100`

const selectHits = `select s->>'rule' as rule, coalesce((s->>'version')::int, 0) as version, bool_or((s->'draw') is not null) as "isRandom", count(*)::int as hits
  from determinations.risk_assessment r cross join lateral json_array_elements(r.assessment->'selections') s
  where r.environment = $1 and r.is_selected and ${inPeriod('r.assessed_at')} group by 1, 2 order by hits desc, 1, 2 limit 200`

const valuesOf = ({ environment, from, to }: TimesAsked): readonly unknown[] => [environment, from, to]

/** No figure may keep the database busy: what takes longer is refused. Until the transaction ends. */
export async function limitTime(sql: Sql): Promise<void> {
  await sql.query(`select set_config('statement_timeout', '10s', true)`)
}

export async function examYield(sql: Sql, asked: TimesAsked): Promise<readonly YieldOf[]> {
  return sql.query<YieldOf>(selectYield, valuesOf(asked))
}

export async function revenueFindings(sql: Sql, asked: TimesAsked): Promise<readonly RevenueFinding[]> {
  const rows = await sql.query<Omit<RevenueFinding, 'at'> & { readonly at: Date }>(selectRevenue, [...valuesOf(asked), [...revenueKinds], revenueEntriesMax + 1])
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

export async function agencyTimes(sql: Sql, asked: TimesAsked): Promise<readonly AgencyTimes[]> {
  return sql.query<AgencyTimes>(selectAgencies, valuesOf(asked))
}

export async function ruleHits(sql: Sql, asked: TimesAsked): Promise<readonly RuleHits[]> {
  return sql.query<RuleHits>(selectHits, valuesOf(asked))
}
