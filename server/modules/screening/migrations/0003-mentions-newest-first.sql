-- A forwarder is named by many thousands of filings: the newest are read without sorting them all.
drop index screening.named_party_name;
drop index screening.named_party_address;
drop index screening.named_party_identifier;
create index named_party_name on screening.named_party (environment, name_key, received_at);
create index named_party_address on screening.named_party (environment, address_key, received_at) where address_key is not null;
create index named_party_identifier on screening.named_party (environment, identifier, received_at) where identifier is not null;
