-- Who may see a row. Every transaction states who asks (server/platform/database/open-database.ts); policies call this function.
create schema access;
grant usage on schema access to customhouse_app, customhouse_system;

create function access.sees(organisation text, client text) returns boolean
language sql stable parallel safe
return
  current_setting('customhouse.authority', true) = 'on'
  or (
    organisation = current_setting('customhouse.organisation', true)
    and (
      current_setting('customhouse.clients', true) = '*'
      or client = any (string_to_array(current_setting('customhouse.clients', true), ','))
    )
  )
  or client = any (string_to_array(nullif(current_setting('customhouse.owned', true), ''), ','));

-- For rows that belong to an organisation as a whole and to no client of it.
create function access.is_member(organisation text) returns boolean
language sql stable parallel safe
return
  current_setting('customhouse.authority', true) = 'on'
  or organisation = current_setting('customhouse.organisation', true);

grant execute on function access.sees(text, text), access.is_member(text) to customhouse_app, customhouse_system;
