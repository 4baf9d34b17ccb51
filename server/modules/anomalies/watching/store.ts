import type { Sql } from '../../../platform/database/index.ts'
import type { GroupCount } from './bias.ts'

type Environment = 'test' | 'production'

export interface LateLine {
  readonly features: Readonly<Record<string, number>>
  readonly score: number | null
}

export const daysWatched = 30
const linesMax = 20_000

/** Lines of the last days, the latest first, with what was known of them. */
export async function lateLines(sql: Sql, environment: Environment, today: string): Promise<readonly LateLine[]> {
  return sql.query<LateLine>(`select features, score from anomalies.line where environment = $1 and day > $2::date - $3::integer and state <> 'superseded' order by day desc, place desc limit $4`, [environment, today, daysWatched, linesMax])
}

const daysCompared = 365

/** Lines of a year by port, origin and size of importer: how many are among the most unusual tenth, were inspected, and had something found. */
export async function groupCounts(sql: Sql, environment: Environment, today: string): Promise<readonly GroupCount[]> {
  return sql.query<GroupCount>(
    `with seen as (
       select l.port, l.origin, case when (l.features->>'importer-lines')::float8 <= 50 then 'up to 50 lines' when (l.features->>'importer-lines')::float8 <= 250 then '51 to 250 lines' else 'more than 250 lines' end as size,
         coalesce(l.score, l.unusualness) > 0 and percent_rank() over (partition by l.model is null order by coalesce(l.score, l.unusualness)) >= 0.9 as flagged, o.filing is not null as inspected, coalesce(o.is_illicit, false) as found
       from anomalies.line l left join anomalies.outcome o using (environment, filing, line)
       where environment = $1 and l.day > $2::date - $3::integer and l.state <> 'superseded'
     )
     select case when grouping(port) = 0 then 'port' when grouping(origin) = 0 then 'origin' else 'importer-size' end as by, coalesce(port, origin, size) as group,
       count(*)::int as lines, count(*) filter (where flagged)::int as flagged, count(*) filter (where inspected)::int as inspected, count(*) filter (where found)::int as found
     from seen group by grouping sets ((port), (origin), (size)) having coalesce(port, origin, size) <> '' order by 1, lines desc, 2`, [environment, today, daysCompared])
}

export interface SelectedCount {
  readonly selectedBy: string
  readonly inspected: number
  readonly found: number
}

/** What inspections of a year came to, by how they came about. Those drawn at random alone tell the rate of all trade. */
export async function selectedCounts(sql: Sql, environment: Environment, today: string): Promise<readonly SelectedCount[]> {
  return sql.query<SelectedCount>(`select selected_by as "selectedBy", count(*)::int as inspected, count(*) filter (where is_illicit)::int as found from anomalies.outcome where environment = $1 and inspected_on > $2::date - $3::integer group by 1 order by 1`, [environment, today, daysCompared])
}
