-- What officers and the filer write to each other about a filing: on the record, never changed.
create table filings.message (
  organisation text not null,
  client text not null,
  id uuid not null primary key,
  filing uuid not null,
  environment text not null,
  kind text not null check (kind in ('message', 'document-request', 'answer')),
  side text not null check (side in ('filer', 'customs', 'agency')),
  author json not null,
  sent_at timestamptz not null,
  words text not null,
  -- What a request asks for, and until when.
  documents json not null,
  due_on date,
  -- The request that an answer is about.
  answers uuid references filings.message
);
create index message_filing on filings.message (filing, id);

create table filings.message_attachment (
  organisation text not null,
  client text not null,
  message uuid not null references filings.message,
  place integer not null,
  name text not null,
  media_type text not null,
  sha256 text not null,
  size integer not null,
  content bytea not null,
  primary key (message, place)
);

-- When each side first read a message of another side.
create table filings.message_reading (
  organisation text not null,
  client text not null,
  message uuid not null references filings.message,
  side text not null check (side in ('filer', 'customs', 'agency')),
  subject text not null,
  read_at timestamptz not null,
  primary key (message, side)
);

create table filings.answered_requests (
  organisation text not null,
  idempotency_key text not null,
  body_digest text not null,
  answer json not null,
  answered_at timestamptz not null default now(),
  primary key (organisation, idempotency_key)
);

do $$
declare
  name text;
begin
  foreach name in array array['message', 'message_attachment', 'message_reading', 'answered_requests'] loop
    execute format('alter table filings.%I enable row level security', name);
    execute format('alter table filings.%I force row level security', name);
    execute format('create policy system on filings.%I to customhouse_system using (true) with check (true)', name);
    execute format('grant select, insert on filings.%I to customhouse_system', name);
  end loop;
  foreach name in array array['message', 'message_attachment', 'message_reading'] loop
    execute format('create policy sees on filings.%I to customhouse_app using (access.sees(organisation, client))', name);
    execute format('grant select on filings.%I to customhouse_app', name);
  end loop;
end $$;
