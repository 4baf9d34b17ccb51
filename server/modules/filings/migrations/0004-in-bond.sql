-- Goods that move in bond: who asked for it, and the carrier whose bond is obliged, may both see and report it.
create table filings.in_bond_movement (
  organisation text not null,
  environment text not null,
  in_bond_number text not null,
  carrier text,
  status text not null,
  state json not null,
  changed_at timestamptz not null,
  primary key (environment, in_bond_number)
);
create table filings.in_bond_bill (
  organisation text not null,
  environment text not null,
  in_bond_number text not null,
  carrier text,
  bill_key text not null,
  primary key (environment, in_bond_number, bill_key)
);
create index in_bond_bill_key on filings.in_bond_bill (environment, bill_key);

-- Eight digits, to which a check digit is added.
create sequence filings.in_bond_numbers start 70000000 maxvalue 79999999;
grant usage on sequence filings.in_bond_numbers to customhouse_system;

do $$
declare name text;
begin
  foreach name in array array['in_bond_movement', 'in_bond_bill'] loop
    execute format('alter table filings.%I enable row level security', name);
    execute format('alter table filings.%I force row level security', name);
    execute format('create policy system on filings.%I to customhouse_system using (true) with check (true)', name);
    execute format('create policy sees on filings.%I to customhouse_app using (access.sees(organisation, %L) or (carrier is not null and access.sees(carrier, %L)))', name, '', '');
    execute format('grant select on filings.%I to customhouse_app', name);
    execute format('grant select, insert, update, delete on filings.%I to customhouse_system', name);
  end loop;
end $$;
