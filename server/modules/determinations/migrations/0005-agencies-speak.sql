alter table determinations.agency_review
  -- What was filed, as far as it concerns the agency: it sees no other part of the filing.
  add column data json not null default '{}',
  -- The programs that have yet to speak, with their lines and until when.
  add column awaited json not null default '[]',
  add column due_at timestamptz,
  -- The agency's own documents request was answered at.
  add column documents_at timestamptz;
create index agency_review_due on determinations.agency_review (environment, due_at) where due_at is not null;

drop policy officers on determinations.work_item;
drop policy officers on determinations.proposed_decision;
drop policy own_agency on determinations.agency_review;
drop policy own_agency on determinations.agency_disposition;
create policy officers on determinations.work_item to customhouse_app using (current_setting('customhouse.authority', true) = 'on');
create policy officers on determinations.proposed_decision to customhouse_app using (current_setting('customhouse.authority', true) = 'on');
create policy own_agency on determinations.agency_review to customhouse_app using (access.sees(organisation, client) or agency = access.own_agency());
create policy own_agency on determinations.agency_disposition to customhouse_app using (access.sees(organisation, client) or agency = access.own_agency());
-- Policies of other tables ask it.
create or replace function determinations.own_agency() returns text language sql stable set search_path = '' return access.own_agency();
drop table determinations.agency_organisation;
