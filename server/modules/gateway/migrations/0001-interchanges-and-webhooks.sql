create table gateway.interchange (
  organisation text not null,
  id uuid not null,
  -- The importer when the whole interchange is one client's, empty when it mixes clients: then only who acts for all sees it.
  client text not null,
  idempotency_key text not null,
  body_sha256 bytea not null,
  environment text not null,
  format text not null,
  body bytea not null,
  received_at timestamptz not null,
  filings uuid[] not null,
  primary key (organisation, id),
  unique (organisation, idempotency_key)
);
alter table gateway.interchange enable row level security;
alter table gateway.interchange force row level security;
create policy sees on gateway.interchange to customhouse_app using (access.sees(organisation, client));
create policy system on gateway.interchange to customhouse_system using (true) with check (true);
grant select on gateway.interchange to customhouse_app;
grant select, insert on gateway.interchange to customhouse_system;

create table gateway.webhook_subscription (
  organisation text not null,
  id uuid not null,
  -- Importer numbers that the subscriber may hear of; null is all.
  clients text[],
  url text not null,
  fact_types text[] not null,
  secret text not null,
  environment text not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation, id)
);
alter table gateway.webhook_subscription enable row level security;
alter table gateway.webhook_subscription force row level security;
create policy sees on gateway.webhook_subscription to customhouse_app
  using (access.is_member(organisation)) with check (access.is_member(organisation));
create policy system on gateway.webhook_subscription to customhouse_system using (true) with check (true);
grant select, insert, update on gateway.webhook_subscription to customhouse_app;
grant select, update on gateway.webhook_subscription to customhouse_system;

create table gateway.webhook_delivery (
  organisation text not null,
  subscription uuid not null,
  fact uuid not null,
  attempts integer not null default 0,
  last_status integer,
  last_attempt_at timestamptz,
  delivered_at timestamptz,
  primary key (organisation, subscription, fact)
);
alter table gateway.webhook_delivery enable row level security;
alter table gateway.webhook_delivery force row level security;
create policy sees on gateway.webhook_delivery to customhouse_app using (access.is_member(organisation));
create policy system on gateway.webhook_delivery to customhouse_system using (true) with check (true);
grant select on gateway.webhook_delivery to customhouse_app;
grant select, insert, update on gateway.webhook_delivery to customhouse_system;
