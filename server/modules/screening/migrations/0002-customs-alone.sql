-- An officer who speaks for another agency reads neither hits nor clearances, whatever else that officer may do.
drop policy officers on screening.hit;
drop policy officers on screening.clearance;
create policy officers on screening.hit for select to customhouse_app using (current_setting('customhouse.authority', true) = 'on' and access.own_agency() is null);
create policy officers on screening.clearance for select to customhouse_app using (current_setting('customhouse.authority', true) = 'on' and access.own_agency() is null);
