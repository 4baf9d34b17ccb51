-- Test credentials hear nothing of production and the other way round; null where a fact is of neither, as those about parties.
alter table outbox.facts add column environment text;
