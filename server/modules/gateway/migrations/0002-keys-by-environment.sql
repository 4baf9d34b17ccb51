-- A key of the test environment and the same key in production are two keys.
alter table gateway.interchange drop constraint interchange_organisation_idempotency_key_key;
alter table gateway.interchange add constraint interchange_key unique (organisation, environment, idempotency_key);
