-- What became of each training that was asked for, the last ones.
create table anomalies.training (
  id uuid not null primary key,
  environment text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  finished_at timestamptz,
  -- How many outcomes were known.
  outcomes integer,
  model uuid,
  -- Why there is no model, where there is none.
  findings json not null default '[]'
);
create index training_asked on anomalies.training (environment, asked_at desc);
alter table anomalies.training enable row level security;
alter table anomalies.training force row level security;
create policy system on anomalies.training to customhouse_system using (true) with check (true);
grant select, insert, update on anomalies.training to customhouse_system;
create policy customs on anomalies.training for select to customhouse_app using (current_setting('customhouse.authority', true) = 'on' and access.own_agency() is null);
grant select on anomalies.training to customhouse_app;
