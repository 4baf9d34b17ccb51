-- What lists of filings show and are narrowed by, beside the declaration, so that no list takes declarations apart.
alter table filings.filing
  add column reference text not null default '',
  add column port_of_entry text not null default '',
  add column entry_type text not null default '',
  add column lines integer not null default 0,
  add column duty numeric(20, 2),
  add column total numeric(20, 2);
update filings.filing set
  reference = coalesce(declaration->>'functionalReference', ''),
  port_of_entry = coalesce(declaration->>'portOfEntry', ''),
  entry_type = coalesce(declaration->>'typeCode', ''),
  lines = coalesce(json_array_length(declaration->'goodsItems'), 0),
  duty = (assessment->>'duty')::numeric,
  total = (assessment->>'total')::numeric;
-- An importer's filings, whoever filed them.
create index filing_client on filings.filing (client, id);
