-- A sandbox that was made before agencies were given at registration has one agency; which one it is was known elsewhere.
alter table parties.organisations no force row level security;
update parties.organisations set agency = 'FDA' where organisation = 'fda-sandbox' and kind = 'agency' and agency is null;
alter table parties.organisations force row level security;
