-- What duty is owed on a parcel, and in which batch, at which place, its answer stands in the log.
alter table filings.low_value_parcel add column duty_cents bigint;
alter table filings.low_value_parcel add column batch uuid;
alter table filings.low_value_parcel add column batch_place integer;
-- The parcels of a filer by name, to make declarations of them page by page.
create index low_value_parcel_filer_day on filings.low_value_parcel (organisation, environment, day, parcel);

-- Parcels that were decided together: the leaves of their tree, 32 bytes each, whose root the log states. Never changed.
create table filings.low_value_batch (
  organisation text not null,
  environment text not null,
  id uuid not null,
  received_at timestamptz not null,
  parcels integer not null,
  leaves bytea not null,
  primary key (id)
);
-- Hashes do not grow smaller.
alter table filings.low_value_batch alter column leaves set storage external;
alter table filings.low_value_batch enable row level security;
alter table filings.low_value_batch force row level security;
create policy system on filings.low_value_batch to customhouse_system using (true) with check (true);
grant select, insert on filings.low_value_batch to customhouse_system;
grant select on filings.low_value_batch to customhouse_app;
create policy sees on filings.low_value_batch to customhouse_app using (access.sees(organisation, ''));
