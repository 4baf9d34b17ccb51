-- Which agency a message is from or for: that agency sees it, and no other agency does. Of those that were written before, nobody wrote it down.
alter table filings.message add column agency text;
create policy of_agency on filings.message to customhouse_app using (agency is not null and agency = access.own_agency());
create policy of_agency on filings.message_attachment to customhouse_app using (access.own_agency() is not null and exists (select from filings.message m where m.id = message and m.agency = access.own_agency()));
create policy of_agency on filings.message_reading to customhouse_app using (access.own_agency() is not null and exists (select from filings.message m where m.id = message and m.agency = access.own_agency()));
