/**
 * Each feature of the package anomalies as an expression over one line `l` of the working table, with `history` as what is strictly earlier by day. The
 * definitions are those of anomalies/features/*; the parity test holds one to the other on the same lines.
 */
export interface FeatureQuery {
  readonly name: string
  readonly expression: string
}

/** The last twelve values of earlier days under a key, in the order of filing. */
function lastValues(key: string, value: string): string {
  return `(select array_agg(peer) from (select h.${value} as peer from history h where h.environment = l.environment and h.${key} = l.${key} and h.day < l.day and h.${value} is not null order by h.day desc, h.place desc limit 12) last)`
}

function distance(name: string, key: string, value: string): FeatureQuery {
  return { name, expression: `anomalies.robust_distance(l.${value}, ${lastValues(key, value)})` }
}

function count(what: string, where: string): string {
  return `(select ${what} from history h where h.environment = l.environment and h.day < l.day and ${where})`
}

/** Earlier lines of the importer's commodity, and those of them that went the same way. */
function change(name: string, column: 'departure' | 'port'): FeatureQuery {
  const all = count('count(*)', 'h.importer_commodity = l.importer_commodity')
  const same = count('count(*)', `h.importer_commodity = l.importer_commodity and h.${column} = l.${column}`)
  return { name, expression: `case when l.${column} <> '' and ${all} >= 5 then -ln((${same} + 0.5) / (${all} + 1)) end` }
}

/** The latest measure on another origin, within three years. */
const measure = `(select m from anomalies.measure m where starts_with(l.commodity, m.commodity) and m.origin <> l.origin and m.effective_from <= l.day and m.effective_from > (l.day - interval '3 years') order by m.effective_from desc limit 1)`

function shift(name: string, key: string): FeatureQuery {
  const first = (origin: string) => `(select min(h.day) from history h where h.environment = l.environment and h.${key} = l.${key} and h.day < l.day and h.origin = ${origin})`
  return {
    name,
    expression: `(select case when l.origin = '' or not exists (select from history h where h.environment = l.environment and h.${key} = l.${key} and h.day < l.day and h.origin <> '') then null
      when ${first('m.origin')} < m.effective_from and coalesce(${first('l.origin')} >= m.effective_from, true)
        then ${count('count(*) filter (where h.origin = m.origin)::float8 / count(*)', `h.${key} = l.${key}`)} else 0 end
      from (select (${measure}).*) m where m.commodity is not null)`,
  }
}

const threshold = `(case when l.consignment_value > 0 and l.consignment_value < 800 then 800 when l.consignment_value > 0 and l.consignment_value < 2500 then 2500 end)`
/** The last twenty consignments of the same two parties that arrived before, of the last week and below the threshold. */
const split = `(select case when l.value is null or l.parties is null then null when ${threshold} is null then 0 else
  (select case when coalesce(sum(dollars), 0) + l.consignment_value >= ${threshold} then count(*) else 0 end
   from (select c.day, c.dollars from consignment c where c.environment = l.environment and c.parties = l.parties and c.first_place < l.filing_place order by c.first_place desc limit 20) c
   where c.dollars > 0 and c.dollars < ${threshold} and c.day <= l.day and l.day - c.day < 7) end)`

const circle = `case when l.circle is not null and l.commodity <> '' then (select count(*) from (
    select h.day, h.importer, h.origin, h.departure from history h where h.environment = l.environment and h.circle = l.circle and h.day < l.day order by h.day desc, h.place desc limit 12) h
  where l.day - h.day <= 365 and (h.importer = l.seller or (h.origin = l.departure and h.departure = l.origin and h.origin <> h.departure))) end`

/** The greatest over the credentials of a line of what earlier lines make of each. */
function ofCredentials(name: string, what: string): FeatureQuery {
  return { name, expression: `case when cardinality(l.credentials) > 0 then (select max(coalesce(each, 0)) from unnest(l.credentials) as digest cross join lateral (select ${what} as each from history h where h.environment = l.environment and h.credentials @> array[digest] and h.day < l.day) used) end` }
}

const overall = '(l.all_illicit + 0.5) / (l.all_inspected + 1)'

function rate(name: string, key: string): FeatureQuery {
  return { name, expression: `case when l.all_inspected > 0 then (select anomalies.smoothed_rate(count(*) filter (where h.is_illicit), count(*), ${overall}) from history h where h.environment = l.environment and h.${key} = l.${key} and h.inspected_on < l.day) end` }
}

const recent = count('count(*)', 'h.importer = l.importer and h.week > l.week - 2')
const usual = `${count('count(*)', 'h.importer = l.importer and h.week > l.week - 14 and h.week <= l.week - 2')} / 6.0`
const firstDay = `(select min(h.day) from history h where h.environment = l.environment and h.importer = l.importer and h.day < l.day)`

export const featureQueries: readonly FeatureQuery[] = [
  distance('price-against-route', 'route', 'price'),
  distance('price-against-commodity-origin', 'commodity_origin', 'price'),
  distance('price-against-own', 'importer_commodity', 'price'),
  distance('price-against-commodity', 'commodity_unit', 'price'),
  distance('mass-per-unit', 'commodity_unit', 'unit_mass'),
  distance('value-per-kilogram', 'commodity_origin', 'kilogram_value'),
  { name: 'quantity-against-metered', expression: 'case when l.quantity > 0 and l.metered > 0 then ln(l.quantity / l.metered) end' },
  { name: 'capacity-share', expression: 'case when l.capacity > 0 and l.quantity >= 0 then l.quantity / l.capacity end' },
  { name: 'tariff-rate', expression: 'l.tariff_rate' },
  { name: 'line-value', expression: 'case when l.value >= 0 then ln(1 + l.value) end' },
  { name: 'importer-age', expression: `case when l.importer <> '' then coalesce(l.day - ${firstDay}, 0) end` },
  { name: 'importer-lines', expression: `case when l.importer <> '' then ${count('count(*)', 'h.importer = l.importer')} end` },
  { name: 'importer-growth', expression: `case when l.importer <> '' and l.day - ${firstDay} >= 28 then ln((${recent} + 1) / (${usual} + 1)) end` },
  change('departure-change', 'departure'),
  change('port-change', 'port'),
  { name: 'tuple-unseen', expression: `case when l.route is not null then ${count('case when count(*) = 0 then 1 else 0 end', 'h.route = l.route')} end` },
  shift('origin-shift', 'importer_commodity'),
  shift('maker-origin-shift', 'maker'),
  ofCredentials('credential-uses', 'count(*)'),
  ofCredentials('credential-importers', 'count(distinct h.importer) filter (where h.importer <> l.importer)'),
  { name: 'credential-quantity', expression: `case when l.quantity > 0 then ${ofCredentials('', 'sum(coalesce(h.quantity, 0))').expression} / l.quantity end` },
  { name: 'split-consignments', expression: split },
  { name: 'circular-trade', expression: circle },
  rate('importer-rate', 'importer_key'),
  rate('filer-rate', 'filer_key'),
  rate('commodity-rate', 'commodity_unit'),
  rate('route-rate', 'route'),
  rate('port-rate', 'port_key'),
]
