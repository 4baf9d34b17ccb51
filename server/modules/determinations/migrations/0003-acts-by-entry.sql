-- A hold stands when its entry is replaced: who placed it is found by the entry.
create index determination_acts on determinations.determination (environment, entry_number, id) where act is not null;
