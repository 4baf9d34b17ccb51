-- What an operator loads beside the schedule: fee notices, case deposit rates, rates that notes give, exchange rates. Public law and
-- public notices, not anyone's data. A row with the same key takes the place of the one before.
create table tariff.operator_rows (
  kind text not null,
  key text not null,
  content jsonb not null,
  loaded_at timestamptz not null,
  primary key (kind, key)
);

grant select on tariff.operator_rows to customhouse_app;
grant select, insert, update, delete on tariff.operator_rows to customhouse_system;
