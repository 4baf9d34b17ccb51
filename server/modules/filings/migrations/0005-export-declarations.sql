-- Messages about exports, as they were filed.
create table filings.export_filing (
  organisation text not null,
  client text not null,
  id uuid not null,
  interchange uuid not null,
  environment text not null,
  received_at timestamptz not null,
  act text not null,
  number text,
  status text,
  accepted boolean not null,
  document json not null,
  findings json not null,
  primary key (organisation, id)
);
create unique index export_filing_id on filings.export_filing (id);
create index export_filing_number on filings.export_filing (environment, number);

-- Export declarations as filings and reports of their exit left them. Who filed, whom it is filed for, and the carrier see them.
create table filings.export_declaration (
  organisation text not null,
  client text not null,
  environment text not null,
  number text not null,
  carrier text,
  exporter text not null,
  reference text not null,
  status text not null,
  state json not null,
  changed_at timestamptz not null,
  primary key (environment, number)
);
create index export_declaration_reference on filings.export_declaration (environment, organisation, exporter, reference);

create sequence filings.export_numbers;
grant usage on sequence filings.export_numbers to customhouse_system;

do $$
declare name text;
begin
  foreach name in array array['export_filing', 'export_declaration'] loop
    execute format('alter table filings.%I enable row level security', name);
    execute format('alter table filings.%I force row level security', name);
    execute format('create policy system on filings.%I to customhouse_system using (true) with check (true)', name);
    execute format('create policy sees on filings.%I to customhouse_app using (access.sees(organisation, client))', name);
    execute format('grant select on filings.%I to customhouse_app', name);
    execute format('grant select, insert, update on filings.%I to customhouse_system', name);
  end loop;
end $$;
create policy carries on filings.export_declaration to customhouse_app using (carrier is not null and access.sees(carrier, ''));
