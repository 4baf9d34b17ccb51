-- Parcels of low value, a row each: a million may come in a day.
create table filings.low_value_parcel (
  organisation text not null,
  environment text not null,
  parcel text not null,
  id uuid not null,
  claim text not null,
  day date not null,
  consignee_key text not null,
  seller_key text not null,
  cents bigint not null,
  outcome text not null,
  received_at timestamptz not null,
  line_sha256 text not null,
  data json not null,
  findings json not null,
  primary key (organisation, environment, parcel)
);
create unique index low_value_parcel_id on filings.low_value_parcel (id);
create index low_value_parcel_day on filings.low_value_parcel (environment, day, consignee_key);

-- What a day came to for each consignee, each seller, and each pair of both, across all filers: a consignee is one person whoever files.
-- Keys are digests. Nobody reads it but the program.
create table filings.low_value_count (
  environment text not null,
  day date not null,
  kind text not null,
  key text not null,
  parcels integer not null,
  exempt_cents bigint not null,
  entered_cents bigint not null,
  primary key (environment, day, kind, key)
) with (fillfactor = 80);

do $$
declare name text;
begin
  foreach name in array array['low_value_parcel', 'low_value_count'] loop
    execute format('alter table filings.%I enable row level security', name);
    execute format('alter table filings.%I force row level security', name);
    execute format('create policy system on filings.%I to customhouse_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on filings.%I to customhouse_system', name);
  end loop;
end $$;
grant select on filings.low_value_parcel to customhouse_app;
create policy sees on filings.low_value_parcel to customhouse_app using (access.sees(organisation, ''));
