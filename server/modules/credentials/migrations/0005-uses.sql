-- An issuer asks where its credential was used: found by what it is called, whoever used it.
create index verified_by_credential on credentials.verified (issuer, credential_id) where credential_id is not null;
create index evidence_by_issuer on credentials.evidence (issuer, credential_id) where credential_id is not null;
