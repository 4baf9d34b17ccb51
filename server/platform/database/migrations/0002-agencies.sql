-- For which agency the asker speaks; null for everyone else. Agencies see what concerns them, by the policies of single tables.
create function access.own_agency() returns text
language sql stable parallel safe
return nullif(current_setting('customhouse.agency', true), '');
grant execute on function access.own_agency() to customhouse_app, customhouse_system;
