-- For which agency an organisation speaks, by CATAIR Appendix V: its officers see what concerns that agency, and nothing else.
alter table parties.organisations add column agency text check (agency ~ '^[A-Z]{3}$');
alter table parties.organisations add check (kind = 'agency' or agency is null);
