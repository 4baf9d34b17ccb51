-- Where an organisation wants to be told, and what it was told, is no one else's to see or end: not the authorities' either.
drop policy sees on gateway.webhook_subscription;
create policy owner on gateway.webhook_subscription to customhouse_app
  using (organisation = current_setting('customhouse.organisation', true)) with check (organisation = current_setting('customhouse.organisation', true));
drop policy sees on gateway.webhook_delivery;
create policy owner on gateway.webhook_delivery to customhouse_app using (organisation = current_setting('customhouse.organisation', true));
