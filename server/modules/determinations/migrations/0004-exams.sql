-- Examinations of goods: where, when and at whose cost. The filer sees them, and never what was found.
create table determinations.exam (
  organisation text not null,
  client text not null,
  id uuid not null primary key,
  environment text not null,
  filing uuid not null,
  entry_number text not null,
  port text not null,
  kind text not null,
  site text,
  scheduled_at timestamptz,
  cost_party text not null check (cost_party in ('importer', 'customs')),
  ordered_at timestamptz not null,
  state text not null check (state in ('ordered', 'partial', 'recorded', 'called-off')),
  closed_at timestamptz
);
create index exam_filing on determinations.exam (environment, filing, id);
create index exam_entry on determinations.exam (environment, entry_number, id);
create index exam_open on determinations.exam (environment, id) where state in ('ordered', 'partial');

-- Why goods were chosen for an exam: customs' own.
create table determinations.exam_selection (
  exam uuid not null primary key references determinations.exam,
  environment text not null,
  selected_by json not null
);

-- What an exam found of each line: customs' own, and what anomalies and targeting learn from.
create table determinations.exam_outcome (
  exam uuid not null references determinations.exam,
  line integer not null,
  environment text not null,
  filing uuid not null,
  entry_number text not null,
  client text not null,
  port text not null,
  kind text not null,
  site text,
  is_conforming boolean not null,
  discrepancies json not null,
  measured json,
  is_seized boolean not null,
  selected_by json not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (exam, line)
);
create index exam_outcome_recorded on determinations.exam_outcome (environment, recorded_at);

do $$
declare
  name text;
begin
  foreach name in array array['exam', 'exam_selection', 'exam_outcome'] loop
    execute format('alter table determinations.%I enable row level security', name);
    execute format('alter table determinations.%I force row level security', name);
    execute format('create policy system on determinations.%I to customhouse_system using (true) with check (true)', name);
    execute format('grant select, insert, update on determinations.%I to customhouse_system', name);
    execute format('grant select on determinations.%I to customhouse_app', name);
  end loop;
end $$;
create policy sees on determinations.exam to customhouse_app using (access.sees(organisation, client));
create policy officers on determinations.exam_selection to customhouse_app using (current_setting('customhouse.authority', true) = 'on' and determinations.own_agency() is null);
create policy officers on determinations.exam_outcome to customhouse_app using (current_setting('customhouse.authority', true) = 'on' and determinations.own_agency() is null);
