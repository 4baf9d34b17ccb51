-- The public parts of organisations' signing keys; the private parts never enter the database. A key signs while it is the newest of
-- its type, stays in the DID document after its successor came, and leaves it when it is retired.
create table credentials.signing_keys (
  organisation text not null,
  -- Its fragment in the DID document.
  id text not null check (id ~ '^[a-z0-9-]{1,60}$'),
  type text not null check (type in ('Ed25519', 'P-256')),
  -- The name by which the keyring knows the private part.
  ring_name text not null unique,
  public_jwk json not null,
  made_at timestamptz not null,
  succeeded_at timestamptz,
  retired_at timestamptz,
  primary key (organisation, id),
  check (retired_at is null or succeeded_at is not null)
);
create unique index one_key_of_a_type_signs on credentials.signing_keys (organisation, type) where succeeded_at is null;

-- What an organisation issued here. It is the issuer's own until somebody shows it: officers do not see it in this table.
create table credentials.issued (
  organisation text not null,
  id uuid not null,
  -- The credential's own id, or the one given for it; what others call it by.
  credential_id text not null,
  issuer text not null,
  types text[] not null,
  subjects text[] not null,
  form text not null,
  suite text not null,
  issued_at timestamptz not null,
  valid_from timestamptz,
  valid_until timestamptz,
  issued_by text not null,
  environment text not null check (environment in ('test', 'production')),
  -- As it was handed out: JSON, or a token as a JSON string. Null once it was deleted; its statuses go on.
  content json,
  deleted_at timestamptz,
  primary key (organisation, id),
  unique (organisation, credential_id)
);
create index issued_in_order on credentials.issued (organisation, issued_at desc, id desc);

-- Status lists (W3C Bitstring Status List): 131,072 bits and more, one list after the other for an organisation and a purpose.
create table credentials.status_lists (
  organisation text not null,
  purpose text not null check (purpose in ('revocation', 'suspension')),
  number integer not null check (number > 0),
  bits bytea not null check (length(bits) >= 16384),
  drawn integer not null default 0,
  -- Grows with every change, so that what was signed before is known to be old.
  version bigint not null default 1,
  changed_at timestamptz not null,
  primary key (organisation, purpose, number)
);

-- Which credential has which index. An index is drawn at random and never drawn again.
create table credentials.status_entries (
  organisation text not null,
  purpose text not null,
  number integer not null,
  index integer not null check (index >= 0),
  credential uuid not null,
  is_set boolean not null default false,
  changed_at timestamptz,
  primary key (organisation, purpose, number, index),
  foreign key (organisation, purpose, number) references credentials.status_lists,
  foreign key (organisation, credential) references credentials.issued
);
create index status_entries_by_credential on credentials.status_entries (organisation, credential);

-- Who is recognised to issue what, from when to when and on which ground; and who may recognise issuers further on. Public.
create table credentials.recognised_issuers (
  id uuid primary key,
  issuer text not null,
  name text not null,
  -- An issuer issues the types itself; an anchor says by credentials of its own who else does.
  standing text not null check (standing in ('issuer', 'anchor')),
  types text[] not null check (cardinality(types) > 0),
  scope json not null,
  recognised_from timestamptz not null,
  recognised_until timestamptz,
  basis text not null,
  recognised_by text not null,
  recognised_by_subject text not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  end_reason text,
  check (recognised_until > recognised_from)
);
create index recognised_issuers_by_issuer on credentials.recognised_issuers (issuer);

-- Who verified what, when, and what it came to. The content is kept for a while and then forgotten; the digest stays.
create table credentials.verified (
  organisation text not null,
  id uuid not null,
  kind text not null check (kind in ('credential', 'presentation')),
  verified_by text not null,
  environment text not null check (environment in ('test', 'production')),
  verified_at timestamptz not null,
  sha256 text not null,
  issuer text,
  credential_id text,
  types text[] not null,
  form text,
  is_verified boolean not null,
  recognition text not null check (recognition in ('recognised', 'not-recognised', 'not-asked')),
  result json not null,
  content json,
  content_until timestamptz not null,
  primary key (organisation, id)
);
create index verified_in_order on credentials.verified (organisation, verified_at desc, id desc);
create index verified_with_content on credentials.verified (content_until) where content is not null;

-- Challenges for presentations, each good for one presentation to the organisation that asked for it.
create table credentials.challenges (
  organisation text not null,
  challenge text not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation, challenge)
);

do $$
declare name text;
begin
  foreach name in array array['signing_keys', 'issued', 'status_lists', 'status_entries', 'recognised_issuers', 'verified', 'challenges'] loop
    execute format('alter table credentials.%I enable row level security', name);
    execute format('alter table credentials.%I force row level security', name);
    execute format('create policy system on credentials.%I for all to customhouse_system using (true) with check (true)', name);
  end loop;
  -- What an organisation signs and whom it trusts is its own business, not the authorities' either, until it is handed to them.
  foreach name in array array['signing_keys', 'issued', 'status_lists', 'status_entries', 'verified', 'challenges'] loop
    execute format('create policy owner on credentials.%I for all to customhouse_app using (organisation = current_setting(''customhouse.organisation'', true))', name);
  end loop;
end $$;
create policy everyone on credentials.recognised_issuers for select to customhouse_app using (true);

grant select on credentials.signing_keys, credentials.recognised_issuers to customhouse_app;
grant select, insert, update on credentials.issued, credentials.status_lists, credentials.status_entries, credentials.verified,
  credentials.challenges to customhouse_app;
grant select, insert, update on credentials.signing_keys, credentials.issued, credentials.status_lists, credentials.status_entries,
  credentials.recognised_issuers, credentials.verified, credentials.challenges to customhouse_system;
grant delete on credentials.challenges to customhouse_system;
