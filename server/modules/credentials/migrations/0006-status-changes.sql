-- What became of a credential after it was issued, and why: the issuer's own record. Lists that verifiers read tell only how it stands.
create table credentials.status_changes (
  organisation text not null,
  id uuid not null,
  credential uuid not null,
  purpose text not null check (purpose in ('revocation', 'suspension')),
  is_set boolean not null,
  changed_at timestamptz not null,
  changed_by text not null,
  reason text,
  primary key (organisation, id),
  foreign key (organisation, credential) references credentials.issued
);
create index status_changes_by_credential on credentials.status_changes (organisation, credential, changed_at);
alter table credentials.status_changes enable row level security;
alter table credentials.status_changes force row level security;
create policy system on credentials.status_changes for all to customhouse_system using (true) with check (true);
create policy owner on credentials.status_changes for all to customhouse_app using (organisation = current_setting('customhouse.organisation', true));
grant select, insert on credentials.status_changes to customhouse_app;
grant select, insert on credentials.status_changes to customhouse_system;
