-- Cases. What happened in one is the row of its steps, which are never changed; all else here is what the steps leave, kept to be found.

create table enforcement.step (
  -- Of customs: a case is its own, and what others see of it is in the tables below.
  organisation text not null,
  environment text not null,
  case_id uuid not null,
  place integer not null check (place >= 0),
  id uuid not null unique,
  taken_at timestamptz not null,
  taken_by json not null,
  authority text not null,
  why text not null,
  act json not null,
  previous text not null,
  sha256 text not null,
  primary key (case_id, place)
);

create table enforcement.case_file (
  organisation text not null,
  environment text not null,
  id uuid not null primary key,
  number text not null,
  title text not null,
  is_open boolean not null,
  officer text,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  -- The next day by which customs, or anyone, has something to do.
  due_on date,
  state json not null,
  unique (environment, number)
);
create index case_file_due on enforcement.case_file (environment, is_open, due_on, id);
create sequence enforcement.case_number;

create table enforcement.case_filing (
  organisation text not null,
  environment text not null,
  case_id uuid not null references enforcement.case_file,
  filing uuid not null,
  primary key (case_id, filing)
);
create index case_filing_filing on enforcement.case_filing (environment, filing);

-- What somebody concerned sees of a case: notices, the times that run for them, their own answers.
create table enforcement.part (
  organisation text not null,
  environment text not null,
  case_id uuid not null references enforcement.case_file,
  trader text not null,
  client text not null,
  number text not null,
  is_open boolean not null,
  changed_at timestamptz not null,
  due_on date,
  view json not null,
  primary key (case_id, trader, client)
);

create table enforcement.document (
  organisation text not null,
  environment text not null,
  case_id uuid not null references enforcement.case_file,
  id uuid not null,
  trader text not null,
  client text not null,
  title text not null,
  sha256 text not null,
  pdf bytea not null,
  html text not null,
  primary key (id, trader, client)
);

-- Bytes: of evidence, which customs alone sees, and of answers, which who sent them sees too.
create table enforcement.kept_file (
  organisation text not null,
  environment text not null,
  case_id uuid not null references enforcement.case_file,
  id uuid not null primary key,
  -- Empty for evidence.
  trader text not null,
  client text not null,
  name text not null,
  media_type text not null,
  sha256 text not null,
  content bytea not null
);

create table enforcement.answered_requests (
  organisation text not null,
  idempotency_key text not null,
  body_digest text not null,
  answer json not null,
  answered_at timestamptz not null default now(),
  primary key (organisation, idempotency_key)
);

do $$
declare
  name text;
begin
  foreach name in array array['step', 'case_file', 'case_filing', 'part', 'document', 'kept_file', 'answered_requests'] loop
    execute format('alter table enforcement.%I enable row level security', name);
    execute format('alter table enforcement.%I force row level security', name);
    execute format('create policy system on enforcement.%I to customhouse_system using (true) with check (true)', name);
    execute format('grant select, insert on enforcement.%I to customhouse_system', name);
  end loop;
  -- The authority whose case it is, and no other authority.
  foreach name in array array['step', 'case_file', 'case_filing'] loop
    execute format('create policy own_cases on enforcement.%I to customhouse_app using (current_setting(''customhouse.authority'', true) = ''on'' and organisation = current_setting(''customhouse.organisation'', true))', name);
    execute format('grant select on enforcement.%I to customhouse_app', name);
  end loop;
  -- And whom the row is for.
  foreach name in array array['part', 'document', 'kept_file'] loop
    execute format('create policy own_part on enforcement.%I to customhouse_app using (case when current_setting(''customhouse.authority'', true) = ''on'' then organisation = current_setting(''customhouse.organisation'', true) else trader <> '''' and access.sees(trader, client) end)', name);
    execute format('grant select on enforcement.%I to customhouse_app', name);
  end loop;
end $$;
-- Steps and what was served are never changed.
grant update on enforcement.case_file, enforcement.part to customhouse_system;
grant usage on sequence enforcement.case_number to customhouse_system;
