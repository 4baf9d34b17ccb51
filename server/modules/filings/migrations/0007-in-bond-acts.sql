-- What was asked or told of movements in bond, act by act, and what it came to: for who handed it in.
create table filings.in_bond_act (
  organisation text not null,
  id uuid not null,
  environment text not null,
  received_at timestamptz not null,
  in_bond_number text not null,
  act text not null,
  accepted boolean not null,
  findings json not null,
  -- Packages of the bills of a request, as they were known then.
  quantities json not null,
  primary key (organisation, id)
);

alter table filings.in_bond_act enable row level security;
alter table filings.in_bond_act force row level security;
create policy system on filings.in_bond_act to customhouse_system using (true) with check (true);
create policy sees on filings.in_bond_act to customhouse_app using (access.sees(organisation, ''));
grant select on filings.in_bond_act to customhouse_app;
grant select, insert on filings.in_bond_act to customhouse_system;
