-- What organisations offer to wallets (OpenID for Verifiable Credential Issuance 1.0). No secret is kept: references, codes and tokens
-- are known by their hashes alone, and the code follows from the reference that the wallet has.
create table credentials.wallet_offers (
  organisation text not null,
  id uuid not null,
  environment text not null check (environment in ('test', 'production')),
  offered_by text not null,
  offered_at timestamptz not null,
  expires_at timestamptz not null,
  types text[] not null,
  -- The credential configurations among which the wallet chooses one.
  configurations text[] not null check (cardinality(configurations) > 0),
  -- What is to be issued. Null once it was, or can be no more.
  credential json,
  purposes text[] not null,
  disclosable text[] not null,
  -- The DID whose key must ask for it, where the issuer knows it.
  holder text,
  reference_hash text not null unique,
  code_hash text not null unique,
  transaction_code_hash text,
  attempts_left integer not null check (attempts_left >= 0),
  code_used_at timestamptz,
  token_hash text unique,
  -- The thumbprint of the key that the token is bound to (DPoP).
  token_key text,
  token_until timestamptz,
  taken_at timestamptz,
  taken_as text,
  -- The thumbprint of the key that the credential was issued to.
  holder_key text,
  issued uuid,
  notification_hash text unique,
  notified_event text check (notified_event in ('credential_accepted', 'credential_failure', 'credential_deleted')),
  notified_at timestamptz,
  primary key (organisation, id)
);
create index wallet_offers_with_content on credentials.wallet_offers (expires_at) where credential is not null;

-- What counts once: nonces that were given out, by their hashes, until they are used; proofs of possession that were seen.
create table credentials.wallet_nonces (
  hash text primary key,
  kind text not null check (kind in ('given-out', 'seen')),
  organisation text not null,
  expires_at timestamptz not null
);
create index wallet_nonces_by_end on credentials.wallet_nonces (expires_at);

-- What organisations ask wallets to present (OpenID for Verifiable Presentations 1.0). Each is answered once.
create table credentials.presentation_requests (
  organisation text not null,
  id uuid not null,
  environment text not null check (environment in ('test', 'production')),
  requested_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  purpose text not null,
  query json not null,
  signing text not null check (signing in ('signed', 'unsigned')),
  -- Nonce and state follow from the reference that the wallet has, and are kept nowhere.
  reference_hash text not null unique,
  answered_at timestamptz,
  declined text,
  result json,
  primary key (organisation, id)
);

do $$
declare name text;
begin
  foreach name in array array['wallet_offers', 'wallet_nonces', 'presentation_requests'] loop
    execute format('alter table credentials.%I enable row level security', name);
    execute format('alter table credentials.%I force row level security', name);
    execute format('create policy system on credentials.%I for all to customhouse_system using (true) with check (true)', name);
    execute format('create policy owner on credentials.%I for all to customhouse_app using (organisation = current_setting(''customhouse.organisation'', true))', name);
  end loop;
end $$;

grant select, insert on credentials.wallet_offers, credentials.presentation_requests to customhouse_app;
grant select, insert, update, delete on credentials.wallet_offers, credentials.wallet_nonces, credentials.presentation_requests to customhouse_system;
