-- Carriers and forwarders report what they carry under their carrier codes (Standard Carrier Alpha Code, or the designator or prefix of an airline).
alter table parties.organisations drop constraint organisations_kind_check;
alter table parties.organisations add constraint organisations_kind_check check (kind in ('broker', 'importer', 'carrier', 'customs', 'agency'));

create table parties.carrier_codes (
  organisation text not null references parties.organisations,
  carrier_code text not null unique check (carrier_code ~ '^[0-9A-Z]{2,4}$'),
  primary key (organisation, carrier_code)
);
-- A carrier code is part of what the directory knows of its organisation.
create trigger note_carrier_code after insert or update on parties.carrier_codes for each row execute function parties.note_filer_code();
alter table parties.carrier_codes enable row level security;
alter table parties.carrier_codes force row level security;
create policy system on parties.carrier_codes for all to customhouse_system using (true) with check (true);
create policy members on parties.carrier_codes for all to customhouse_app using (access.is_member(organisation));
grant select, insert, update on parties.carrier_codes to customhouse_app, customhouse_system;
