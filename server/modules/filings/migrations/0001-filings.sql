-- What was filed, and what is on file under each entry number.
create table filings.filing (
  organisation text not null,
  id uuid not null,
  -- Importer of record, by whom a client of the filer is told apart; empty where the filing names none.
  client text not null,
  interchange uuid not null,
  kind text not null,
  entry_number text not null,
  function_code text not null,
  environment text not null,
  received_at timestamptz not null,
  accepted boolean not null,
  outcome text not null,
  version text,
  declaration json not null,
  findings json not null,
  assessment json,
  -- As first answered; what officers decided since is the determinations module's.
  determination json not null,
  primary key (organisation, id)
);
create unique index filing_id on filings.filing (id);
create index filing_entry on filings.filing (entry_number, id);
alter table filings.filing enable row level security;
alter table filings.filing force row level security;
create policy sees on filings.filing to customhouse_app using (access.sees(organisation, client));
create policy system on filings.filing to customhouse_system using (true) with check (true);
grant select on filings.filing to customhouse_app;
grant select, insert, update on filings.filing to customhouse_system;

-- The state of an entry: the fold of its facts. A number lives once, in one environment.
create table filings.entry (
  organisation text not null,
  entry_number text not null primary key,
  client text not null,
  environment text not null,
  state json not null,
  changed_at timestamptz not null
);
create index entry_organisation on filings.entry (organisation, entry_number);
alter table filings.entry enable row level security;
alter table filings.entry force row level security;
create policy sees on filings.entry to customhouse_app using (access.sees(organisation, client));
create policy system on filings.entry to customhouse_system using (true) with check (true);
grant select on filings.entry to customhouse_app;
grant select, insert, update on filings.entry to customhouse_system;
