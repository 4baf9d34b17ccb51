-- Deliveries are sent again by the fact's id.
create index facts_by_id on outbox.facts (id);
