-- Lines of trade as filed, with the features that were known of them then, and how unusual they were. Customs' own, all of it.
create table anomalies.line (
  environment text not null,
  filing uuid not null,
  line integer not null,
  -- In the order of filing.
  place bigint generated always as identity,
  entry_number text not null,
  kind text not null,
  day date not null,
  importer text not null,
  filer text not null,
  seller text not null,
  manufacturer text not null,
  commodity text not null,
  origin text not null,
  departure text not null,
  port text not null,
  mode text not null,
  carrier text not null,
  unit text not null,
  special_program text not null,
  quantity double precision,
  mass double precision,
  value double precision,
  tariff_rate double precision,
  metered double precision,
  capacity double precision,
  credentials text[] not null,
  -- What the line's whole filing is worth.
  consignment_value double precision not null,
  -- new: not among the aggregates yet; observed: among them; withdrawing: to be taken out of them; superseded: another filing took its place.
  state text not null check (state in ('new', 'observed', 'withdrawing', 'superseded')),
  features json not null,
  score double precision,
  model uuid,
  unusualness double precision not null,
  reasons json not null,
  primary key (environment, filing, line)
);
create index line_entry on anomalies.line (environment, entry_number);
create index line_to_fold on anomalies.line (place) where state in ('new', 'withdrawing');
create index line_unusual on anomalies.line (environment, unusualness desc, place);
create index line_score on anomalies.line (environment, score desc, place) where score is not null;
create index line_day on anomalies.line (environment, day);

-- What is remembered by key (package anomalies, features/key-state.ts).
create table anomalies.aggregate (
  environment text not null,
  key text not null,
  state json not null,
  primary key (environment, key)
);

-- What inspections of lines came to, each once; a later one of the same line takes the place of the one before.
create table anomalies.outcome (
  environment text not null,
  filing uuid not null,
  line integer not null,
  exam text not null,
  inspected_on date not null,
  is_illicit boolean not null,
  recovered double precision,
  -- How the line came to be inspected: by a rule, by an officer, or at random. Random ones alone tell the rate of all.
  selected_by text not null,
  primary key (environment, filing, line)
);
create index outcome_day on anomalies.outcome (environment, inspected_on);

create table anomalies.model (
  id uuid not null primary key,
  environment text not null,
  -- Counts up within an environment.
  version integer not null,
  state text not null check (state in ('candidate', 'in-force', 'withdrawn', 'refused')),
  file bytea not null,
  sha256 text not null,
  evaluation json not null,
  made_by text not null,
  made_at timestamptz not null,
  settled_by text,
  settled_at timestamptz,
  reason text,
  unique (environment, version)
);
create unique index model_in_force on anomalies.model (environment) where state = 'in-force';

-- Measures after which origins are watched.
create table anomalies.measure (
  commodity text not null,
  origin text not null,
  effective_from date not null,
  name text not null,
  authority text not null,
  primary key (commodity, origin, effective_from)
);

-- One number that changes with every model that comes into force and every measure: nobody reads them anew while it stands.
create table anomalies.version (
  only_one boolean primary key default true check (only_one),
  version bigint not null
);
insert into anomalies.version (version) values (1);

create table anomalies.answered_requests (
  organisation text not null,
  idempotency_key text not null,
  body_digest text not null,
  answer json not null,
  answered_at timestamptz not null default now(),
  primary key (organisation, idempotency_key)
);

grant usage on schema anomalies to customhouse_app, customhouse_system;
do $$
declare
  name text;
begin
  foreach name in array array['line', 'aggregate', 'outcome', 'model', 'measure', 'version', 'answered_requests'] loop
    execute format('alter table anomalies.%I enable row level security', name);
    execute format('alter table anomalies.%I force row level security', name);
    execute format('create policy system on anomalies.%I to customhouse_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on anomalies.%I to customhouse_system', name);
  end loop;
  -- No filer and no agency: what customs finds unusual tells how not to be found.
  foreach name in array array['line', 'outcome', 'model', 'measure'] loop
    execute format('create policy customs on anomalies.%I for select to customhouse_app using (current_setting(''customhouse.authority'', true) = ''on'' and access.own_agency() is null)', name);
    execute format('grant select on anomalies.%I to customhouse_app', name);
  end loop;
end $$;
