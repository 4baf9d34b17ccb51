-- Messages of importer security filings, as they were filed.
create table filings.security_message (
  organisation text not null,
  client text not null,
  id uuid not null,
  environment text not null,
  received_at timestamptz not null,
  number text,
  status text,
  accepted boolean not null,
  document json not null,
  findings json not null,
  primary key (organisation, id)
);
create unique index security_message_id on filings.security_message (id);

create table filings.security_filing (
  organisation text not null,
  client text not null,
  environment text not null,
  number text not null,
  status text not null,
  state json not null,
  changed_at timestamptz not null,
  primary key (environment, number)
);

-- The bills that they name. The carrier of a bill sees that a filing is there, and nothing else of it.
create table filings.security_filing_bill (
  organisation text not null,
  client text not null,
  environment text not null,
  number text not null,
  bill_key text not null,
  carrier text,
  primary key (environment, number, bill_key)
);
create index security_filing_bill_key on filings.security_filing_bill (environment, bill_key);

-- Air cargo before it is laden: what was reported, and how each waybill was assessed.
create table filings.pre_loading_report (
  organisation text not null,
  id uuid not null,
  environment text not null,
  received_at timestamptz not null,
  accepted boolean not null,
  told json not null,
  document json not null,
  findings json not null,
  primary key (organisation, id)
);
create unique index pre_loading_report_id on filings.pre_loading_report (id);
create table filings.pre_loading (
  organisation text not null,
  environment text not null,
  bill_key text not null,
  state json not null,
  changed_at timestamptz not null,
  primary key (environment, bill_key)
);

create sequence filings.security_filing_numbers;
grant usage on sequence filings.security_filing_numbers to customhouse_system;

do $$
declare name text;
begin
  foreach name in array array['security_message', 'security_filing', 'security_filing_bill', 'pre_loading', 'pre_loading_report'] loop
    execute format('alter table filings.%I enable row level security', name);
    execute format('alter table filings.%I force row level security', name);
    execute format('create policy system on filings.%I to customhouse_system using (true) with check (true)', name);
    execute format('grant select on filings.%I to customhouse_app', name);
    execute format('grant select, insert, update, delete on filings.%I to customhouse_system', name);
  end loop;
  foreach name in array array['security_message', 'security_filing', 'security_filing_bill'] loop
    execute format('create policy sees on filings.%I to customhouse_app using (access.sees(organisation, client))', name);
  end loop;
  foreach name in array array['pre_loading', 'pre_loading_report'] loop
    execute format('create policy sees on filings.%I to customhouse_app using (access.sees(organisation, %L))', name, '');
  end loop;
end $$;
create policy carries on filings.security_filing_bill to customhouse_app using (carrier is not null and access.sees(carrier, ''));
