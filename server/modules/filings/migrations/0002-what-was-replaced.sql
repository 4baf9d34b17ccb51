-- Whether the filing took the place of one on file, as its answer said.
alter table filings.filing add column replaces_on_file boolean not null default false;
