-- The dictionary's versions, whole: an old one stays readable whatever the program ships later. Public.
create table "data-model".versions (
  number text primary key check (number ~ '^\d{1,4}\.\d{1,4}\.\d{1,6}$'),
  previous text references "data-model".versions,
  -- json, not jsonb: it goes out as it was signed.
  content json not null,
  -- None for the version that the program shipped.
  change_log json,
  migration json,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  released_at timestamptz not null,
  released_by text,
  check ((previous is null) = (change_log is null))
);
-- One version follows another: two that were released at once would both claim the one before.
create unique index one_version_follows on "data-model".versions (previous);

-- Maintenance requests with everything that happened to them. Everyone who is signed in may read them.
create table "data-model".requests (
  id uuid primary key,
  number integer not null unique check (number > 0),
  organisation text not null,
  state text not null check (state in ('proposed', 'examined', 'approved', 'deferred', 'withdrawn', 'rejected', 'released')),
  content json not null,
  proposed_at timestamptz not null,
  released_in text references "data-model".versions,
  check ((state = 'released') = (released_in is not null))
);
create index requests_by_state on "data-model".requests (state, number);

-- Every step, as the ledger states it. `facts` is what the digest in the log covers.
create table "data-model".acts (
  id uuid primary key,
  kind text not null,
  subject text not null,
  organisation text not null,
  acted_at timestamptz not null,
  facts json not null
);
create index acts_by_subject on "data-model".acts (subject, id);

-- Message implementation guides that were published here, each version for good.
create table "data-model".guides (
  id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  guide_version integer not null check (guide_version > 0),
  dictionary_version text not null,
  content json not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (id, guide_version)
);

-- National message sets: mapping tables as data, one row for each version of the dictionary that their paths are of.
create table "data-model".message_sets (
  name text not null check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  dictionary_version text not null,
  content json not null,
  stored_at timestamptz not null,
  stored_by text not null,
  primary key (name, dictionary_version)
);

do $$
declare name text;
begin
  foreach name in array array['versions', 'requests', 'acts', 'guides', 'message_sets'] loop
    execute format('alter table "data-model".%I enable row level security', name);
    execute format('alter table "data-model".%I force row level security', name);
    execute format('create policy everyone on "data-model".%I for select to customhouse_app using (true)', name);
    execute format('create policy system on "data-model".%I for all to customhouse_system using (true) with check (true)', name);
    execute format('grant select on "data-model".%I to customhouse_app', name);
    execute format('grant select, insert on "data-model".%I to customhouse_system', name);
  end loop;
end $$;
-- Versions, guides and what was done are never changed; a request moves on, and a message set of a version may be stored again.
grant update on "data-model".requests, "data-model".message_sets to customhouse_system;
