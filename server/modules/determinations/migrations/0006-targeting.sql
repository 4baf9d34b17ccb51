-- Targeting: rules that officers write, what they came to, and the draw of what is inspected whatever its risk. Customs' own, all of it.

-- Each version of each rule; a definition is never changed once it was submitted.
create table determinations.targeting_rule (
  environment text not null,
  name text not null,
  version integer not null,
  state text not null check (state in ('draft', 'submitted', 'active', 'suspended', 'replaced', 'ended')),
  definition json not null,
  -- Everyone who wrote on this version: none of them approves it.
  authors json not null,
  written_at timestamptz not null,
  -- The dry run of this definition; taken away when the definition changes.
  dry_run uuid,
  active_since timestamptz,
  primary key (environment, name, version)
);
create unique index targeting_rule_in_force on determinations.targeting_rule (environment, name) where state in ('active', 'suspended');

-- Who did what to a rule, never changed.
create table determinations.targeting_act (
  environment text not null,
  id uuid not null primary key,
  rule text not null,
  version integer not null,
  act text not null,
  why text not null,
  officer json not null,
  done_at timestamptz not null
);
create index targeting_act_rule on determinations.targeting_act (environment, rule, id);

-- Lists of values that rules name; each change is a version.
create table determinations.value_list (
  environment text not null,
  name text not null,
  version integer not null,
  words text not null,
  entries json not null,
  kept_by json not null,
  kept_at timestamptz not null,
  primary key (environment, name, version)
);

-- Shares that officers set for random inspection; the latest of each mode counts, '' is for all modes that have none.
create table determinations.inspection_share (
  environment text not null,
  id uuid not null primary key,
  mode text not null,
  share double precision not null check (share >= 0 and share <= 1),
  why text not null,
  set_by json not null,
  set_at timestamptz not null
);
create index inspection_share_mode on determinations.inspection_share (environment, mode, id);

-- Moves on with every change of what assessments rest on, in its transaction, so that they need not read it again while nothing changed.
create table determinations.targeting_version (
  is_only boolean not null primary key default true check (is_only),
  version bigint not null
);
insert into determinations.targeting_version (version) values (1);

-- States of the log from which draws are seeded: one for each hour in which something was filed.
create table determinations.draw_seed (
  taken_at timestamptz not null primary key,
  tree_size bigint not null,
  root_hash text not null
);

create table determinations.dry_run (
  environment text not null,
  id uuid not null primary key,
  rule text not null,
  version integer not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  asked_by json not null,
  asked_at timestamptz not null,
  since timestamptz not null,
  done integer not null default 0,
  total integer not null default 0,
  result json
);
create index dry_run_rule on determinations.dry_run (environment, rule, version, id);

-- What risk was seen in a filing.
create table determinations.risk_assessment (
  environment text not null,
  filing uuid not null,
  entry_number text not null,
  client text not null,
  port text not null,
  points integer not null,
  is_selected boolean not null,
  assessment json not null,
  assessed_at timestamptz not null,
  primary key (environment, filing)
);
create index risk_assessment_entry on determinations.risk_assessment (environment, entry_number, filing);

-- Each rule that held for a filing, with its version and why.
create table determinations.rule_hit (
  environment text not null,
  filing uuid not null,
  rule text not null,
  version integer not null,
  entry_number text not null,
  client text not null,
  port text not null,
  line integer,
  effect text not null,
  held json not null,
  hit_at timestamptz not null,
  primary key (environment, rule, filing, version)
);
create index rule_hit_filing on determinations.rule_hit (environment, filing);

-- What an importer's past came to, where a rule asks for it.
create index determination_client on determinations.determination (environment, client, id);

do $$
declare
  name text;
begin
  foreach name in array array['targeting_rule', 'targeting_act', 'value_list', 'inspection_share', 'targeting_version', 'draw_seed', 'dry_run', 'risk_assessment', 'rule_hit'] loop
    execute format('alter table determinations.%I enable row level security', name);
    execute format('alter table determinations.%I force row level security', name);
    execute format('create policy system on determinations.%I to customhouse_system using (true) with check (true)', name);
    execute format('grant select, insert, update on determinations.%I to customhouse_system', name);
    -- No filer and no agency reads how goods are chosen.
    execute format('create policy customs on determinations.%I to customhouse_app using (current_setting(''customhouse.authority'', true) = ''on'' and determinations.own_agency() is null)', name);
    execute format('grant select on determinations.%I to customhouse_app', name);
  end loop;
end $$;
