-- Holds of officers on bills of lading, whether a manifest or an entry names them yet or not.
create table filings.bill_hold (
  id uuid not null primary key,
  environment text not null,
  bill_key text not null,
  kind text not null check (kind in ('customs', 'agriculture')),
  why text not null,
  authority text not null,
  placed_by text not null,
  placed_at timestamptz not null,
  lifted_by text,
  lifted_why text,
  lifted_at timestamptz
);
-- One of a kind at a time.
create unique index bill_hold_open on filings.bill_hold (environment, bill_key, kind) where lifted_at is null;
create index bill_hold_bill on filings.bill_hold (environment, bill_key, id);
alter table filings.bill_hold enable row level security;
alter table filings.bill_hold force row level security;
create policy system on filings.bill_hold to customhouse_system using (true) with check (true);
-- The carrier of a bill sees what stands on it; whoever enters it hears it with the status of the bill.
create policy officers on filings.bill_hold to customhouse_app using (current_setting('customhouse.authority', true) = 'on');
create policy carries on filings.bill_hold to customhouse_app using (exists (select from filings.bill b where b.environment = bill_hold.environment and b.bill_key = bill_hold.bill_key));
grant select on filings.bill_hold to customhouse_app;
grant select, insert, update on filings.bill_hold to customhouse_system;
