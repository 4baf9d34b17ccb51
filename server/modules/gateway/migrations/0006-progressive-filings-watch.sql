-- By which papers new evidence is known to concern a filing on its way: those around its shipment when it was staged last.
alter table gateway.progressive_filing add column watched text[] not null default '{}';
create index progressive_filing_watched on gateway.progressive_filing using gin (watched) where filing is null;
grant update on gateway.progressive_filing to customhouse_system;
