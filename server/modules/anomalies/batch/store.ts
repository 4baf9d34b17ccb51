import type { Sql } from '../../../platform/database/index.ts'
import { featureQueries } from './feature-queries.table.ts'

export interface BatchAsked {
  readonly environment: 'test' | 'production'
  /** Days whose lines are looked at; all earlier ones are their history. */
  readonly from: string
  readonly to: string
}

export interface BatchLine {
  readonly filing: string
  readonly line: number
  readonly features: Readonly<Record<string, number | null>>
}

/**
 * The features of the lines that stand, over whole histories and inside PostgreSQL: to train anew after a definition changed, or to look at trade that was
 * filed before this module was. The working tables have indexes of their own, so that intake carries none for it. Needs a system transaction.
 */
export async function batchFeatures(sql: Sql, { environment, from, to }: BatchAsked): Promise<readonly BatchLine[]> {
  await prepareHistory(sql, environment, to)
  // A reader would want one statement; PostgreSQL takes at most 100 arguments of a function, and fewer than that are used here.
  const members = featureQueries.map(({ name, expression }) => `'${name}', ${expression}`).join(',\n')
  return sql.query<BatchLine>(`select l.filing::text, l.line, json_build_object(${members}) as features from history l where l.day between $1 and $2 order by l.place`, [from, to])
}

async function prepareHistory(sql: Sql, environment: BatchAsked['environment'], to: string): Promise<void> {
  await sql.query('drop table if exists history, consignment')
  await sql.query(
    `create temporary table history on commit drop as
     select l.environment, l.filing, l.line, l.place, l.day, l.importer, l.seller, l.commodity, l.origin, l.departure, l.port, l.quantity, l.value, l.tariff_rate, l.metered, l.capacity, l.credentials, l.consignment_value,
       anomalies.log_ratio(l.value, l.quantity) as price, anomalies.log_ratio(l.mass, l.quantity) as unit_mass, anomalies.log_ratio(l.value, l.mass) as kilogram_value,
       anomalies.week_of(l.day) as week, min(l.place) over (partition by l.filing, l.day) as filing_place,
       anomalies.key_of(l.importer) as importer_key, anomalies.key_of(l.filer) as filer_key, anomalies.key_of(l.port) as port_key,
       anomalies.key_of(l.commodity) || '|' || l.unit as commodity_unit, anomalies.key_of(l.commodity, l.origin) || '|' || l.unit as commodity_origin, anomalies.key_of(l.commodity, l.origin, l.departure) || '|' || l.unit as route,
       anomalies.key_of(l.importer, l.commodity) || '|' || l.unit as importer_commodity, anomalies.key_of(l.manufacturer, l.commodity) as maker, anomalies.key_of(l.importer, l.seller) as parties,
       anomalies.key_of(left(l.commodity, 6), least(l.importer collate "C", l.seller collate "C"), greatest(l.importer collate "C", l.seller collate "C")) as circle,
       o.inspected_on, o.is_illicit, 0::bigint as all_inspected, 0::bigint as all_illicit
     from anomalies.line l left join anomalies.outcome o using (environment, filing, line)
     where l.environment = '${environment}' and l.state in ('new', 'observed') and l.day <= '${dateText(to)}'::date`)
  for (const keys of ['importer, day', 'commodity_unit, day', 'commodity_origin, day', 'route, day', 'importer_commodity, day', 'maker, day', 'circle, day', 'day']) await sql.query(`create index on history (${keys}, place)`)
  for (const key of ['importer_key', 'filer_key', 'port_key', 'commodity_unit', 'route']) await sql.query(`create index on history (${key}, inspected_on) where inspected_on is not null`)
  await sql.query('create index on history using gin (credentials)')
  await sql.query(
    `update history h set all_inspected = known.inspected, all_illicit = known.illicit
     from (select day, (select count(*) from history o where o.inspected_on < days.day) as inspected, (select count(*) from history o where o.inspected_on < days.day and o.is_illicit) as illicit from (select distinct day from history) days) known where known.day = h.day`)
  await sql.query('create temporary table consignment on commit drop as select environment, parties, filing, min(day) as day, min(place) as first_place, sum(coalesce(value, 0)) as dollars from history where parties is not null group by environment, parties, filing')
  await sql.query('create index on consignment (parties, first_place)')
  await sql.query('analyze history')
}

/** Statements that make tables take no parameters. */
function dateText(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError('Cannot look at lines: the day is none')
  return date
}
