-- Filings that begin with what is known. Nothing of them is filed until they are signed; each change is kept with who made it.
create table gateway.progressive_filing (
  organisation text not null,
  id uuid not null,
  -- Importer number, empty until it is known: then only who acts for all of the organisation sees it.
  client text not null,
  environment text not null check (environment in ('test', 'production')),
  idempotency_key text not null,
  state json not null,
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  filing uuid,
  primary key (organisation, id),
  unique (organisation, environment, idempotency_key)
);
alter table gateway.progressive_filing enable row level security;
alter table gateway.progressive_filing force row level security;
create policy sees on gateway.progressive_filing to customhouse_app using (access.sees(organisation, client)) with check (access.sees(organisation, client));
create policy system on gateway.progressive_filing to customhouse_system using (true) with check (true);
grant select, insert, update on gateway.progressive_filing to customhouse_app;
grant select on gateway.progressive_filing to customhouse_system;
