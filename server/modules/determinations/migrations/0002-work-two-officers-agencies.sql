-- What waits for a person: one row for each entry and each summary that stands short of release.
create table determinations.work_item (
  organisation text not null,
  client text not null,
  environment text not null,
  filing uuid not null,
  entry_number text not null,
  kind text not null,
  port text not null,
  outcome text not null,
  waits_for text not null,
  reasons json not null,
  received_at timestamptz not null,
  waiting_since timestamptz not null,
  arrival date,
  goods text not null,
  -- Urgency: perishable goods first, then by the moment until which somebody should have looked.
  tier integer not null,
  attention_by timestamptz not null,
  urgency json not null,
  claimed_by text,
  claimed_name text,
  claimed_at timestamptz,
  primary key (environment, entry_number, kind)
);
create unique index work_item_filing on determinations.work_item (environment, filing);
create index work_item_urgency on determinations.work_item (environment, tier, attention_by, filing);

-- Decisions that wait for a second officer, and what became of them.
create table determinations.proposed_decision (
  -- Of the proposing officer: a proposal is customs' own until it is decided.
  organisation text not null,
  id uuid not null primary key,
  environment text not null,
  filing uuid not null,
  entry_number text not null,
  proposal json not null,
  -- The determination that stood when it was proposed.
  before uuid not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  state text not null check (state in ('open', 'confirmed', 'refused', 'overtaken')),
  settlement json
);
create index proposed_decision_filing on determinations.proposed_decision (environment, filing, id);
create index proposed_decision_open on determinations.proposed_decision (environment, id) where state = 'open';

-- Which organisation speaks for which agency (CATAIR Appendix V). The one here is invented, for the sandbox.
create table determinations.agency_organisation (
  organisation text not null primary key,
  agency text not null
);
insert into determinations.agency_organisation values ('fda-sandbox', 'FDA');

-- The lines of a filing that concern another agency.
create table determinations.agency_review (
  organisation text not null,
  client text not null,
  environment text not null,
  filing uuid not null,
  entry_number text not null,
  kind text not null,
  agency text not null,
  port text not null,
  received_at timestamptz not null,
  arrival date,
  -- Line numbers with the goods and the programme.
  lines json not null,
  -- What the agency said of each line, as it stands.
  standing json not null default '[]',
  is_settled boolean not null default false,
  tier integer not null,
  attention_by timestamptz not null,
  primary key (environment, entry_number, kind, agency)
);
create index agency_review_filing on determinations.agency_review (environment, filing);
create index agency_review_urgency on determinations.agency_review (environment, agency, is_settled, tier, attention_by, filing);

-- Each answer of an agency, never changed.
create table determinations.agency_disposition (
  organisation text not null,
  client text not null,
  id uuid not null primary key,
  environment text not null,
  filing uuid not null,
  agency text not null,
  disposition text not null check (disposition in ('may-proceed', 'hold', 'refuse', 'documents', 'under-review')),
  lines json not null,
  reason text not null,
  authority text not null,
  given_by text not null,
  given_at timestamptz not null
);
create index agency_disposition_filing on determinations.agency_disposition (environment, filing, id);

create table determinations.answered_requests (
  organisation text not null,
  idempotency_key text not null,
  body_digest text not null,
  answer json not null,
  answered_at timestamptz not null default now(),
  primary key (organisation, idempotency_key)
);

-- For which agency the asker speaks; null for everyone else.
create function determinations.own_agency() returns text
language sql stable security definer set search_path = ''
return (select agency from determinations.agency_organisation where organisation = current_setting('customhouse.organisation', true));
grant execute on function determinations.own_agency() to customhouse_app, customhouse_system;

do $$
declare
  name text;
begin
  foreach name in array array['work_item', 'proposed_decision', 'agency_organisation', 'agency_review', 'agency_disposition', 'answered_requests'] loop
    execute format('alter table determinations.%I enable row level security', name);
    execute format('alter table determinations.%I force row level security', name);
    execute format('create policy system on determinations.%I to customhouse_system using (true) with check (true)', name);
    execute format('grant select, insert, update on determinations.%I to customhouse_system', name);
  end loop;
end $$;
grant delete on determinations.work_item, determinations.agency_review to customhouse_system;
-- The function above runs as the owner, whom forced row-level security binds too.
create policy owner_reads on determinations.agency_organisation for select to current_user using (true);

-- Whoever decides about all goods sees what waits; an agency, its own lines alone; a filer neither claims nor proposals.
create policy officers on determinations.work_item to customhouse_app using (current_setting('customhouse.authority', true) = 'on' and determinations.own_agency() is null);
create policy officers on determinations.proposed_decision to customhouse_app using (current_setting('customhouse.authority', true) = 'on' and determinations.own_agency() is null);
create policy own_agency on determinations.agency_review to customhouse_app using (case when determinations.own_agency() is null then access.sees(organisation, client) else agency = determinations.own_agency() end);
create policy own_agency on determinations.agency_disposition to customhouse_app using (case when determinations.own_agency() is null then access.sees(organisation, client) else agency = determinations.own_agency() end);
grant select on determinations.work_item, determinations.proposed_decision, determinations.agency_review, determinations.agency_disposition to customhouse_app;
