-- Answers to requests that carried an Idempotency-Key, kept so that a repeated request gives the same answer and no second act.
create table "data-model".answered_requests (
  organisation text not null,
  idempotency_key text not null,
  body_digest text not null,
  answer json not null,
  answered_at timestamptz not null default now(),
  primary key (organisation, idempotency_key)
);
alter table "data-model".answered_requests enable row level security;
alter table "data-model".answered_requests force row level security;
-- No caller reads it: the program alone repeats an answer, to whom it gave it.
create policy system on "data-model".answered_requests for all to customhouse_system using (true) with check (true);
grant select, insert on "data-model".answered_requests to customhouse_system;
