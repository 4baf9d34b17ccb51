-- Who changed or saw what, by name. Written before the answer goes out, read by administrators through the program alone; nobody changes it.
create table audit.acts (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  environment text not null check (environment in ('test', 'production')),
  organisation text not null,
  -- the person or program, as tokens name it
  subject text not null,
  name text,
  kind text not null,
  endpoint text not null,
  -- what it was done to, where the request says
  target text,
  -- why, where the request says
  reason text,
  status integer not null
);
create index acts_by_subject on audit.acts (environment, subject, id);
create index acts_by_time on audit.acts (environment, at);
alter table audit.acts enable row level security;
alter table audit.acts force row level security;
create policy system on audit.acts for all to customhouse_system using (true) with check (true);
grant select, insert on audit.acts to customhouse_system;
