-- Credentials that filings carry or were given: what each is to prove, and what verifying it came to. Kept as long as the filing.
-- Who may see a filing may see its evidence: it was handed to customs.
create table credentials.evidence (
  organisation text not null,
  id uuid not null,
  client text not null,
  environment text not null check (environment in ('test', 'production')),
  filing uuid not null,
  position integer not null check (position >= 0),
  proves text not null,
  sha256 text not null,
  credential_id text,
  issuer text,
  type text,
  form text,
  is_verified boolean not null,
  recognition text not null check (recognition in ('recognised', 'not-recognised', 'not-asked')),
  handed_in_at timestamptz not null,
  verified_at timestamptz not null,
  result json not null,
  -- How it stood before: verifications are told apart by their moment, and none is forgotten.
  earlier json not null default '[]',
  -- As its issuer secured it; null where a reference named nothing.
  content json,
  primary key (organisation, id),
  unique (filing, position)
);
-- The same credential for the same place is one piece of evidence, however often it is handed in.
create unique index evidence_once on credentials.evidence (filing, sha256, md5(proves));
create index evidence_by_credential on credentials.evidence (organisation, credential_id) where credential_id is not null;
alter table credentials.evidence enable row level security;
alter table credentials.evidence force row level security;
create policy sees on credentials.evidence to customhouse_app using (access.sees(organisation, client));
create policy system on credentials.evidence to customhouse_system using (true) with check (true);
grant select on credentials.evidence to customhouse_app;
grant select, insert, update on credentials.evidence to customhouse_system;

-- What customs issued about an entry or a filing is found by it when a release is taken back.
create index issued_by_subjects on credentials.issued using gin (subjects);
