-- JSON-LD contexts that an operator loaded, besides those that come with the program: pinned by digest, and never replaced, because what was
-- signed under a context means what it meant then.
create table credentials.contexts (
  -- As credentials name it.
  url text primary key,
  -- Of its canonical JSON (RFC 8785).
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  document json not null,
  loaded_by text not null,
  loaded_by_subject text not null,
  loaded_at timestamptz not null
);
alter table credentials.contexts enable row level security;
alter table credentials.contexts force row level security;
create policy system on credentials.contexts to customhouse_system using (true) with check (true);
create policy everyone on credentials.contexts for select to customhouse_app using (true);
grant select on credentials.contexts to customhouse_app;
grant select, insert on credentials.contexts to customhouse_system;
