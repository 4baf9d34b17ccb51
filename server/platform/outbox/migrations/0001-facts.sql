-- One row, locked from publishing to commit: positions have no gaps, and none appears after a later one has been read.
create table outbox.head (
  single boolean primary key default true check (single),
  position bigint not null
);
insert into outbox.head (position) values (0);
grant select, update on outbox.head to customhouse_app, customhouse_system;

create table outbox.facts (
  organisation text not null,
  position bigint primary key,
  id uuid not null,
  type text not null,
  module text not null,
  client text not null,
  subject text not null,
  occurred_at text not null,
  published_at timestamptz not null default now(),
  data json not null
);
create index facts_by_organisation on outbox.facts (organisation, position);
alter table outbox.facts enable row level security;
alter table outbox.facts force row level security;
create policy members on outbox.facts for all to customhouse_app using (access.sees(organisation, client));
create policy program on outbox.facts for all to customhouse_system using (true) with check (true);
grant select, insert on outbox.facts to customhouse_app, customhouse_system;

-- How far each subscriber has heard.
create table outbox.cursors (
  subscriber text primary key,
  position bigint not null
);
grant select, insert, update on outbox.cursors to customhouse_system;
