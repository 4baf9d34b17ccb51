-- What carriers reported, message by message.
create table filings.manifest (
  organisation text not null,
  id uuid not null,
  interchange uuid not null,
  environment text not null,
  received_at timestamptz not null,
  action text not null,
  carrier_code text not null,
  conveyance text not null,
  reference text,
  accepted boolean not null,
  bills integer not null,
  document json not null,
  findings json not null,
  primary key (organisation, id)
);
create unique index manifest_id on filings.manifest (id);
create index manifest_conveyance on filings.manifest (organisation, conveyance, id);

-- A conveyance on one journey: the fold of its carrier's reports.
create table filings.conveyance (
  organisation text not null,
  environment text not null,
  conveyance text not null,
  state json not null,
  changed_at timestamptz not null,
  primary key (organisation, environment, conveyance)
);

-- Bills of lading and waybills. A number lives once in each environment.
create table filings.bill (
  organisation text not null,
  environment text not null,
  bill_key text not null,
  master_key text,
  conveyance text not null,
  -- The report that last changed it.
  manifest uuid not null,
  state json not null,
  changed_at timestamptz not null,
  primary key (environment, bill_key)
);
create index bill_conveyance on filings.bill (organisation, environment, conveyance);
create index bill_master on filings.bill (environment, master_key);

-- The bills that entries state, each with its status on the manifest. The filer sees that status alone and no bill;
-- the carrier of the bill sees that, and how far, an entry was made of it.
create table filings.entry_bill (
  organisation text not null,
  client text not null,
  environment text not null,
  entry_number text not null,
  place integer not null,
  filing uuid not null,
  bill_key text not null,
  in_bond text,
  carrier text,
  stated json not null,
  status json not null,
  changed_at timestamptz not null,
  primary key (entry_number, place)
);
create index entry_bill_key on filings.entry_bill (environment, bill_key);
create index entry_bill_in_bond on filings.entry_bill (environment, in_bond) where in_bond is not null;

-- What was told of them after the answer, by filing.
create table filings.entry_bill_change (
  organisation text not null,
  client text not null,
  id uuid not null,
  environment text not null,
  filing uuid not null,
  entry_number text not null,
  changed_at timestamptz not null,
  bills json not null,
  primary key (organisation, id)
);
create index entry_bill_change_filing on filings.entry_bill_change (filing, id);

do $$
declare name text;
begin
  foreach name in array array['manifest', 'conveyance', 'bill', 'entry_bill', 'entry_bill_change'] loop
    execute format('alter table filings.%I enable row level security', name);
    execute format('alter table filings.%I force row level security', name);
    execute format('create policy system on filings.%I to customhouse_system using (true) with check (true)', name);
    execute format('grant select on filings.%I to customhouse_app', name);
    execute format('grant select, insert, update on filings.%I to customhouse_system', name);
  end loop;
  -- A manifest is of no client of its carrier: who acts for some clients alone does not see it.
  foreach name in array array['manifest', 'conveyance', 'bill'] loop
    execute format('create policy sees on filings.%I to customhouse_app using (access.sees(organisation, %L))', name, '');
  end loop;
end $$;
create policy sees on filings.entry_bill to customhouse_app using (access.sees(organisation, client));
create policy carries on filings.entry_bill to customhouse_app using (carrier is not null and access.sees(carrier, ''));
create policy sees on filings.entry_bill_change to customhouse_app using (access.sees(organisation, client));
grant delete on filings.entry_bill to customhouse_system;
