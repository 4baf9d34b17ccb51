-- The tariff schedule, revision by revision. It is public law, not anyone's data: everyone reads it, only the program writes it.
create table tariff.revisions (
  id bigint generated always as identity primary key,
  name text not null,
  as_of date not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  row_count integer not null check (row_count > 0),
  loaded_at timestamptz not null,
  report jsonb not null,
  -- The same file for the same day is one revision, however often it is loaded.
  unique (as_of, sha256)
);

-- Rows as lines of text, a thousand or so to a part, so that a start reads a whole schedule in a few dozen rows.
create table tariff.revision_parts (
  revision bigint not null references tariff.revisions,
  part integer not null,
  rows text not null,
  primary key (revision, part)
);

-- One row: whoever keeps the schedule in memory compares this number, and reads again when it moved.
create table tariff.version (
  is_only boolean primary key default true check (is_only),
  number bigint not null
);
insert into tariff.version (number) values (0);

grant select on tariff.revisions, tariff.revision_parts, tariff.version to customhouse_app;
grant select, insert, update, delete on tariff.revisions, tariff.revision_parts, tariff.version to customhouse_system;
