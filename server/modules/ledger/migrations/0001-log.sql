-- The log's state, in one row: whoever appends locks it until the end of the transaction, so indexes have no gaps.
create table ledger.head (
  single boolean primary key default true check (single),
  size bigint not null check (size >= 0),
  root bytea not null check (length(root) = 32),
  -- Hashes of the perfect subtrees that make up the log, smallest first, 32 bytes each.
  frontier bytea not null,
  -- The latest signed checkpoint; empty before the first append.
  checkpoint text not null
);
insert into ledger.head (size, root, frontier, checkpoint) values (0, sha256(''), '', '');
grant select, update on ledger.head to customhouse_system;

-- One row for each entry of the log. The entry, a digest, is public; the statement that it is the digest of is not.
create table ledger.leaves (
  organisation text not null,
  leaf_index bigint primary key,
  client text not null,
  filing text not null,
  entry bytea not null check (length(entry) = 32),
  statement text not null
);
create index leaves_by_filing on ledger.leaves (filing, leaf_index);
alter table ledger.leaves enable row level security;
alter table ledger.leaves force row level security;
create policy parties_to_the_filing on ledger.leaves for all to customhouse_app using (access.sees(organisation, client));
create policy program on ledger.leaves for all to customhouse_system using (true) with check (true);
-- No one may change or remove what is in the log.
grant select on ledger.leaves to customhouse_app;
grant select, insert on ledger.leaves to customhouse_system;

-- Hashes of tile levels 1 and above (c2sp.org/tlog-tiles): each is the root of a full tile of 256 hashes below it. Level 0 follows from the entries.
create table ledger.hashes (
  tile_level smallint not null check (tile_level between 1 and 63),
  hash_index bigint not null,
  hash bytea not null check (length(hash) = 32),
  primary key (tile_level, hash_index)
);
grant select, insert on ledger.hashes to customhouse_system;
