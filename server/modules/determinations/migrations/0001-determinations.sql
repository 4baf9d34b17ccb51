-- Every determination of every filing, in order: the first by the rules, later ones by officers.
create table determinations.determination (
  organisation text not null,
  id uuid not null,
  client text not null,
  filing uuid not null,
  entry_number text not null,
  environment text not null,
  outcome text not null,
  reasons json not null,
  decided_at timestamptz not null,
  -- An officer's act; absent where the rules decided.
  act text,
  decided_by text,
  role text,
  why text,
  primary key (organisation, id)
);
create index determination_filing on determinations.determination (filing, id);
create index determination_outcome on determinations.determination (environment, outcome, id);
alter table determinations.determination enable row level security;
alter table determinations.determination force row level security;
create policy sees on determinations.determination to customhouse_app using (access.sees(organisation, client));
create policy system on determinations.determination to customhouse_system using (true) with check (true);
grant select on determinations.determination to customhouse_app;
grant select, insert on determinations.determination to customhouse_system;
