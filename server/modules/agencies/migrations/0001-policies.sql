-- What each program of an agency lets go by itself, what it draws, and how long it takes: one row for each version.
create table agencies.policy (
  -- Of the officer who proposed it.
  organisation text not null,
  id uuid not null primary key,
  agency text not null,
  program text not null,
  environment text not null,
  version integer not null,
  terms json not null,
  why text not null,
  proposed_by json not null,
  proposed_at timestamptz not null,
  notice_until timestamptz not null,
  -- Who confirmed or withdrew it; a version that nobody settled takes effect when its notice has run.
  settlement json,
  unique (agency, program, environment, version)
);

-- Counts changes of policies, so that a look at it tells whether anything changed.
create table agencies.policy_version (
  only_one boolean primary key default true check (only_one),
  version bigint not null
);
insert into agencies.policy_version (version) values (1);

-- Why a program looks at lines that its policy might have let go, with the draw where it was at random.
create table agencies.selection (
  filing uuid not null,
  environment text not null,
  agency text not null,
  program text not null,
  selection json not null,
  primary key (filing, agency, program)
);

create table agencies.answered_requests (
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
  foreach name in array array['policy', 'policy_version', 'selection', 'answered_requests'] loop
    execute format('alter table agencies.%I enable row level security', name);
    execute format('alter table agencies.%I force row level security', name);
    execute format('create policy system on agencies.%I to customhouse_system using (true) with check (true)', name);
    execute format('grant select, insert, update on agencies.%I to customhouse_system', name);
  end loop;
end $$;

-- What an agency lets go is its own and customs' to know: who knew it could file around it.
create policy concerned on agencies.policy to customhouse_app using (current_setting('customhouse.authority', true) = 'on' or agency = access.own_agency());
create policy concerned on agencies.selection to customhouse_app using (current_setting('customhouse.authority', true) = 'on' or agency = access.own_agency());
grant select on agencies.policy, agencies.selection to customhouse_app;
