-- Programs that may sign in, and what the authorization server remembers between requests. Only the system role reads them:
-- a caller never needs to, and the public keys of other organisations are none of its business.
create table access.programs (
  client_id text primary key,
  organisation text not null,
  name text not null,
  -- importer numbers that the program may act for; null means all of its organisation's
  clients text[],
  roles text[] not null,
  environment text not null check (environment in ('test', 'production')),
  public_keys jsonb not null,
  sender_constrained boolean not null default false,
  registered_at timestamptz not null default now(),
  disabled_at timestamptz
);

create table access.authorization_records (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  user_code text,
  uid text,
  expires_at timestamptz,
  primary key (model, id)
);
create index authorization_records_expiry on access.authorization_records (expires_at) where expires_at is not null;
create index authorization_records_grant on access.authorization_records (grant_id) where grant_id is not null;
create index authorization_records_uid on access.authorization_records (model, uid) where uid is not null;
create index authorization_records_user_code on access.authorization_records (model, user_code) where user_code is not null;

grant select, insert, update, delete on access.programs, access.authorization_records to customhouse_system;
