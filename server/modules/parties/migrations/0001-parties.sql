-- Who is who. The program decides filings from a snapshot of these tables (directory/): every row knows the version in which it
-- last changed, so that a snapshot is brought up to date by the changed rows alone. Numbers come from a sequence and are never
-- given twice, not even after a rollback; the version row is locked until commit, so that they become visible in their order.
create sequence parties.directory_versions;

create table parties.directory_version (
  only_one boolean primary key default true check (only_one),
  version bigint not null
);
insert into parties.directory_version (version) values (nextval('parties.directory_versions'));

create function parties.note_change() returns trigger language plpgsql as $$
begin
  update parties.directory_version set version = nextval('parties.directory_versions') returning version into new.changed_in;
  perform pg_notify('parties', '');
  return new;
end $$;

create table parties.organisations (
  changed_in bigint not null,
  organisation text primary key check (organisation ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null,
  kind text not null check (kind in ('broker', 'importer', 'customs', 'agency')),
  permit_number text,
  permit_from date,
  permit_to date,
  registered_at timestamptz not null default now(),
  check (kind = 'broker' or permit_number is null),
  check ((permit_number is null) = (permit_from is null))
);

create table parties.filer_codes (
  organisation text not null references parties.organisations,
  filer_code text not null unique check (filer_code ~ '^[0-9A-Z]{3}$'),
  primary key (organisation, filer_code)
);

-- CBP Form 5106 data. `organisation` is the importer's own organisation here, or `importer:` and its number where it has none:
-- no sign-in can carry a colon in its organisation, so such a record is seen by authority and by empowered agents alone.
create table parties.importers (
  changed_in bigint not null,
  organisation text not null,
  importer_number text not null unique,
  name text not null,
  doing_business_as text,
  company_type text not null,
  status text not null check (status in ('active', 'inactive', 'void')),
  mailing_address jsonb not null,
  physical_address jsonb not null,
  phone text,
  email text,
  registered_on date not null,
  primary key (organisation, importer_number)
);

-- 19 CFR part 141 subpart C. `organisation` is the agent; the grantor is the importer.
create table parties.powers_of_attorney (
  changed_in bigint not null,
  organisation text not null references parties.organisations,
  id text not null unique,
  importer_number text not null references parties.importers (importer_number),
  executed_on date not null,
  effective_from date not null,
  effective_to date,
  revoked_on date,
  primary key (organisation, id),
  check (effective_to >= effective_from)
);
create index powers_of_attorney_by_importer on parties.powers_of_attorney (importer_number);

-- 19 CFR part 113. `organisation` is the principal's, as in importers.
create table parties.bonds (
  changed_in bigint not null,
  organisation text not null,
  bond_number text not null unique,
  importer_number text not null references parties.importers (importer_number),
  type text not null check (type in ('8', '9')),
  activity text not null,
  surety_code text not null,
  amount_dollars bigint not null check (amount_dollars > 0),
  executed_on date not null,
  effective_from date not null,
  effective_to date,
  terminated_on date,
  annual_duties_dollars bigint check (annual_duties_dollars >= 0),
  entry_number text,
  primary key (organisation, bond_number)
);
create index bonds_by_importer on parties.bonds (importer_number);

-- Answers to requests that carried an Idempotency-Key, kept so that a repeated request gives the same answer and no second act.
create table parties.answered_requests (
  organisation text not null,
  idempotency_key text not null,
  body_digest text not null,
  status integer not null,
  answer jsonb not null,
  answered_at timestamptz not null default now(),
  primary key (organisation, idempotency_key)
);

-- A filer code is part of what the directory knows of its organisation.
create function parties.note_filer_code() returns trigger language plpgsql as $$
begin
  update parties.organisations set registered_at = registered_at where organisation = new.organisation;
  return new;
end $$;
create trigger note_filer_code after insert or update on parties.filer_codes for each row execute function parties.note_filer_code();

do $$
declare name text;
begin
  foreach name in array array['organisations', 'importers', 'powers_of_attorney', 'bonds'] loop
    execute format('create trigger note_change before insert or update on parties.%I for each row execute function parties.note_change()', name);
    execute format('create index %I on parties.%I (changed_in)', name || '_changed', name);
  end loop;
end $$;

do $$
declare name text;
begin
  foreach name in array array['organisations', 'filer_codes', 'importers', 'powers_of_attorney', 'bonds', 'answered_requests'] loop
    execute format('alter table parties.%I enable row level security', name);
    execute format('alter table parties.%I force row level security', name);
    execute format('create policy system on parties.%I for all to customhouse_system using (true) with check (true)', name);
  end loop;
end $$;

create policy members on parties.organisations for all to customhouse_app using (access.is_member(organisation));
create policy members on parties.filer_codes for all to customhouse_app using (access.is_member(organisation));
-- Authority sees all organisations' data, but never what another caller's request was answered.
create policy members on parties.answered_requests for all to customhouse_app
  using (organisation = current_setting('customhouse.organisation', true));
create policy seen on parties.powers_of_attorney for all to customhouse_app using (access.sees(organisation, importer_number));

-- An agent sees its client's registration and bonds while it has a power of attorney in force; it changes neither.
create policy seen on parties.importers for all to customhouse_app using (access.sees(organisation, importer_number));
create policy empowered on parties.importers for select to customhouse_app using (exists (
  select from parties.powers_of_attorney power
  where power.importer_number = importers.importer_number
    and power.organisation = current_setting('customhouse.organisation', true)
    and power.effective_from <= current_date
    and (power.effective_to is null or power.effective_to >= current_date)
    and (power.revoked_on is null or power.revoked_on > current_date)));
create policy seen on parties.bonds for all to customhouse_app using (access.sees(organisation, importer_number));
create policy empowered on parties.bonds for select to customhouse_app using (exists (
  select from parties.powers_of_attorney power
  where power.importer_number = bonds.importer_number
    and power.organisation = current_setting('customhouse.organisation', true)
    and power.effective_from <= current_date
    and (power.effective_to is null or power.effective_to >= current_date)
    and (power.revoked_on is null or power.revoked_on > current_date)));

grant usage on schema parties to customhouse_app, customhouse_system;
grant usage on sequence parties.directory_versions to customhouse_app, customhouse_system;
grant select, update on parties.directory_version to customhouse_app, customhouse_system;
grant select, insert, update on parties.organisations, parties.filer_codes, parties.importers, parties.powers_of_attorney, parties.bonds to customhouse_app, customhouse_system;
grant select, insert on parties.answered_requests to customhouse_app;
grant select, insert, delete on parties.answered_requests to customhouse_system;
