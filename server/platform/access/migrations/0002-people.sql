-- People who may sign in, and the passkeys that they sign in by. As with programs, only the system role reads them: what a caller may
-- know of a person is decided by the routes.
create table access.people (
  subject text primary key,
  name text not null,
  title text not null,
  organisation text not null,
  -- importer numbers that the person may act for; null means all of its organisation's
  clients text[],
  roles text[] not null,
  environment text not null check (environment in ('test', 'production')),
  language text,
  -- invented for a sandbox: chosen there without proof, and shut out everywhere else
  invented boolean not null default false,
  -- what authenticators keep in place of a name (WebAuthn Level 3, section 14.6.1)
  user_handle uuid not null default gen_random_uuid(),
  registered_at timestamptz not null default now(),
  ended_at timestamptz
);

create table access.passkeys (
  id text primary key,
  subject text not null references access.people (subject),
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  -- whether the authenticator's maker copies it to the person's other devices
  synced boolean not null,
  made_at timestamptz not null default now(),
  used_at timestamptz
);
create index passkeys_by_person on access.passkeys (subject);

-- One-time codes by which a person makes a first passkey. The code itself is only in the link.
create table access.enrolments (
  subject text primary key references access.people (subject),
  code_digest text not null unique,
  expires_at timestamptz not null
);

-- What an authenticator was asked to sign, until it answers.
create table access.challenges (
  purpose text primary key,
  challenge text not null,
  expires_at timestamptz not null
);
create index challenges_expiry on access.challenges (expires_at);

-- Answers to requests that carried an Idempotency-Key, kept so that a repeated request gives the same answer and no second act.
create table access.answered_requests (
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
  foreach name in array array['people', 'passkeys', 'enrolments', 'challenges', 'answered_requests'] loop
    execute format('alter table access.%I enable row level security', name);
    execute format('alter table access.%I force row level security', name);
    execute format('create policy system on access.%I for all to customhouse_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on access.%I to customhouse_system', name);
  end loop;
end $$;
