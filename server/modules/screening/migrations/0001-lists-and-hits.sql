-- Editions of lists of denied and restricted parties. One of each list is in force; the others stay readable, so that a hit can be explained.
create table screening.edition (
  id uuid not null primary key,
  list text not null,
  published date not null,
  sha256 text not null,
  parties integer not null,
  loaded_at timestamptz not null,
  loaded_by text not null,
  in_force boolean not null,
  -- How many entries came, went and changed against the edition before.
  difference json not null,
  unique (list, sha256)
);
create unique index edition_in_force on screening.edition (list) where in_force;

create table screening.listed_party (
  edition uuid not null references screening.edition,
  entry text not null,
  party json not null,
  primary key (edition, entry)
);

-- One row that changes with every list and clearance: whoever screens looks at it first.
create table screening.version (
  is_only boolean not null primary key default true check (is_only),
  number bigint not null
);
insert into screening.version values (true, 0);

-- The parties of accepted filings: a new edition is compared with them, and enforcement sees who is named together, and where.
create table screening.named_party (
  environment text not null,
  filing uuid not null,
  pointer text not null,
  entry_number text not null,
  organisation text not null,
  client text not null,
  received_at timestamptz not null,
  name_key text not null,
  address_key text,
  identifier text,
  party json not null,
  primary key (environment, filing, pointer)
);
create index named_party_received on screening.named_party (received_at);
create index named_party_name on screening.named_party (environment, name_key);
create index named_party_address on screening.named_party (environment, address_key) where address_key is not null;
create index named_party_identifier on screening.named_party (environment, identifier) where identifier is not null;

create table screening.hit (
  id uuid not null primary key,
  environment text not null,
  filing uuid not null,
  entry_number text not null,
  organisation text not null,
  client text not null,
  list text not null,
  entry text not null,
  pointer text not null,
  hit json not null,
  score double precision not null,
  effect text not null check (effect in ('hold', 'review')),
  found_at timestamptz not null,
  found_by text not null check (found_by in ('filing', 'rescreening')),
  state text not null check (state in ('open', 'cleared', 'confirmed', 'delisted')),
  settlement json,
  unique (environment, filing, pointer, list, entry)
);
create index hit_entry on screening.hit (list, entry) where state = 'open';
create index hit_state on screening.hit (environment, state, id);

-- That a name is not the listed one, until a day.
create table screening.clearance (
  id uuid not null primary key,
  name_key text not null,
  name text not null,
  list text not null,
  entry text not null,
  -- The importer for whose filings it holds; empty for all.
  client text not null,
  why text not null,
  given_by text not null,
  given_at timestamptz not null,
  until date not null,
  ended_at timestamptz,
  ended_by text,
  ended_why text
);
create index clearance_name on screening.clearance (name_key) where ended_at is null;

create table screening.answered_requests (
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
  foreach name in array array['edition', 'listed_party', 'version', 'named_party', 'hit', 'clearance', 'answered_requests'] loop
    execute format('alter table screening.%I enable row level security', name);
    execute format('alter table screening.%I force row level security', name);
    execute format('create policy system on screening.%I to customhouse_system using (true) with check (true)', name);
    execute format('grant select, insert, update on screening.%I to customhouse_system', name);
  end loop;
end $$;
grant delete on screening.named_party to customhouse_system;

-- Lists are public; what was found in whose filings is customs' own.
create policy everyone on screening.edition for select to customhouse_app using (true);
create policy everyone on screening.listed_party for select to customhouse_app using (true);
create policy officers on screening.hit for select to customhouse_app using (current_setting('customhouse.authority', true) = 'on');
create policy officers on screening.clearance for select to customhouse_app using (current_setting('customhouse.authority', true) = 'on');
grant select on screening.edition, screening.listed_party, screening.hit, screening.clearance to customhouse_app;
