-- Provenance: what happened to goods, by whose word. A log: events are added and never changed; what a proof is worth is a history beside it.

-- One row for each call or batch, as the ledger states it: what was recorded cannot be backdated.
create table provenance.batches (
  id uuid primary key,
  organisation text not null,
  environment text not null check (environment in ('test', 'production')),
  recorded_at timestamptz not null,
  event_count integer not null check (event_count > 0),
  -- Of the digests of its events, in the order of their ids and vouchers.
  facts_sha256 text not null check (facts_sha256 ~ '^[0-9a-f]{64}$')
);
create index batches_by_organisation on provenance.batches (organisation, id);

create table provenance.events (
  key bigint generated always as identity primary key,
  environment text not null check (environment in ('test', 'production')),
  id text collate "C" not null check (length(id) <= 500),
  -- Who answers for the id: the issuer of the credential, else the organisation that handed it in. Nobody can take another's id first.
  voucher text collate "C" not null,
  kind text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  organisation text not null,
  -- At recording. How it changed since is in standing_changes.
  standing text not null check (standing in ('verified', 'not-recognised', 'stated', 'suspended', 'revoked')),
  issuer text,
  credential text,
  -- Its row follows once it is known which events are new.
  batch uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Of the event as text, so that what is read at once can be bounded.
  bytes integer not null check (bytes > 0),
  -- json, not jsonb: as it was recorded. Without what is for customs alone.
  event json not null,
  source json not null,
  unique (environment, id, voucher)
);
create index events_by_credential on provenance.events (credential) where credential is not null;
create index events_by_batch on provenance.events (batch, key);

-- The links of the graph. A walk reads these two indexes and nothing else.
create table provenance.event_lots (
  environment text not null,
  lot text collate "C" not null check (length(lot) <= 300),
  side text not null check (side in ('in', 'out', 'about')),
  event bigint not null,
  recorded_at timestamptz not null,
  primary key (environment, lot, side, event) include (recorded_at)
);
create index lots_of_event on provenance.event_lots (event, side) include (lot, environment);

create table provenance.event_documents (
  environment text not null,
  number text collate "C" not null check (length(number) <= 200),
  kind text not null,
  event bigint not null,
  recorded_at timestamptz not null,
  primary key (environment, number, kind, event) include (recorded_at)
);
create index documents_of_event on provenance.event_documents (event) include (kind, number);
create index documents_by_kind on provenance.event_documents (environment, kind, event);

-- Who may see an event: who handed it in, who issued its proof, and the parties that it names.
create table provenance.event_parties (
  organisation text not null,
  event bigint not null,
  primary key (event, organisation)
);
create index events_of_party on provenance.event_parties (organisation, event);

-- What a proof was worth from a moment on, where that changed after the event was recorded.
create table provenance.standing_changes (
  event bigint not null,
  since timestamptz not null,
  position bigint generated always as identity,
  standing text not null check (standing in ('verified', 'not-recognised', 'stated', 'suspended', 'revoked')),
  reason text not null,
  primary key (event, since, position)
);

-- What is for customs alone: prices, and parties that others of the chain do not know of.
create table provenance.confidential_terms (
  event bigint primary key,
  organisation text not null,
  environment text not null,
  terms json not null
);

-- Every look at them: who, when, at what and why. For customs, and for whose terms they are.
create table provenance.disclosures (
  id uuid primary key,
  event bigint not null,
  environment text not null,
  owner text not null,
  organisation text not null,
  subject text not null,
  disclosed_at timestamptz not null,
  reason text not null
);
create index disclosures_by_owner on provenance.disclosures (owner, id);

-- Answers to requests that carried an Idempotency-Key, kept so that a repeated request gives the same answer and no second act.
create table provenance.answered_requests (
  organisation text not null,
  idempotency_key text not null,
  body_digest text not null,
  answer json not null,
  answered_at timestamptz not null default now(),
  primary key (organisation, idempotency_key)
);

do $$
declare name text;
begin
  foreach name in array array['batches', 'events', 'event_lots', 'event_documents', 'event_parties', 'standing_changes', 'confidential_terms', 'disclosures', 'answered_requests'] loop
    execute format('alter table provenance.%I enable row level security', name);
    execute format('alter table provenance.%I force row level security', name);
    execute format('create policy system on provenance.%I for all to customhouse_system using (true) with check (true)', name);
    execute format('grant select, insert on provenance.%I to customhouse_system', name);
  end loop;
  -- An event is of no client of a party: who acts for some clients alone does not see it.
  -- `offset 0` keeps the planner from collecting all events of a party first: a walk asks for a few of a million.
  foreach name in array array['event_lots', 'event_documents', 'standing_changes'] loop
    execute format('create policy party on provenance.%1$I for select to customhouse_app using (current_setting(''customhouse.authority'', true) = ''on''
      or exists (select from provenance.event_parties as seen where seen.event = %1$I.event and seen.organisation = current_setting(''customhouse.organisation'', true) and current_setting(''customhouse.clients'', true) = ''*'' offset 0))', name);
    execute format('grant select on provenance.%I to customhouse_app', name);
  end loop;
end $$;
create policy party on provenance.events for select to customhouse_app using (current_setting('customhouse.authority', true) = 'on'
  or exists (select from provenance.event_parties as seen where seen.event = events.key and seen.organisation = current_setting('customhouse.organisation', true) and current_setting('customhouse.clients', true) = '*' offset 0));
create policy party on provenance.event_parties for select to customhouse_app using (access.sees(organisation, ''));
create policy party on provenance.batches for select to customhouse_app using (access.sees(organisation, ''));
create policy owner on provenance.disclosures for select to customhouse_app using (access.sees(owner, ''));
grant select on provenance.events, provenance.event_parties, provenance.batches, provenance.disclosures to customhouse_app;
-- Terms and kept answers are read by the program alone, which writes down every look at the terms.
