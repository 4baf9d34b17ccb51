-- The features of the package anomalies over whole histories: the same definitions as in memory, held to it by a parity test.

-- Logarithm of a ratio to five places; null where either is not known or not positive.
create function anomalies.log_ratio(above double precision, below double precision) returns double precision
language sql immutable parallel safe
return case when above > 0 and below > 0 and above < 'Infinity' and below < 'Infinity' then floor(ln(above / below) * 1e5 + 0.5) / 1e5 end;

create function anomalies.median(peers double precision[]) returns double precision
language sql immutable parallel safe
return (select percentile_cont(0.5) within group (order by peer) from unnest(peers) as peer);

-- Distance from the median in units of the median distance, with fewer than three peers none.
create function anomalies.robust_distance(own double precision, peers double precision[]) returns double precision
language sql immutable parallel safe
return (
  select case when own is not null and cardinality(peers) >= 3 then
    greatest(-50, least(50, (own - middle) / greatest(0.05, 1.4826 * (select percentile_cont(0.5) within group (order by abs(peer - middle)) from unnest(peers) as peer)))) end
  from (select anomalies.median(peers) as middle) as peers_of
);

create function anomalies.smoothed_rate(illicit bigint, inspected bigint, prior double precision) returns double precision
language sql immutable parallel safe
return (illicit + 20 * prior) / (inspected + 20);

-- Weeks since the first Monday of 1970.
create function anomalies.week_of(day date) returns integer
language sql immutable parallel safe
return floor((day - date '1970-01-05') / 7.0)::integer;

-- A key of several texts; null where one of them is not known. A unit may be unknown: it comes last.
create function anomalies.key_of(variadic texts text[]) returns text
language sql immutable parallel safe
return case when '' = any (texts) then null else array_to_string(texts, '|') end;

grant execute on all functions in schema anomalies to customhouse_system;
