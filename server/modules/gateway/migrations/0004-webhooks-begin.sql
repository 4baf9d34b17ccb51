-- A subscription is told of what comes after it was made, however far the relay is behind.
alter table gateway.webhook_subscription add column begins_after bigint not null default 0;
