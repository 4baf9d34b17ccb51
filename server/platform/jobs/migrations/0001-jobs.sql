-- Work to be done later. A job that is taken is leased: should its worker die, another takes it when the lease is over.
create table jobs.jobs (
  id bigint generated always as identity primary key,
  queue text not null,
  data jsonb not null,
  -- At most one job of a key waits in a queue.
  key text,
  run_at timestamptz not null default now(),
  attempts integer not null default 0,
  attempts_max integer not null,
  enqueued_at timestamptz not null default now(),
  -- When the last attempt was given up; such a job is kept until someone looks.
  dead_at timestamptz,
  last_error text
);
create index jobs_due on jobs.jobs (queue, run_at) where dead_at is null;
create unique index jobs_by_key on jobs.jobs (queue, key) where key is not null and dead_at is null;

-- Whoever changes something may enqueue what follows from it; only the program itself sees jobs.
grant insert on jobs.jobs to customhouse_app;
grant select, insert, update, delete on jobs.jobs to customhouse_system;
