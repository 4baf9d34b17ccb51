-- What exams of one importer found is asked whenever a filing of theirs is looked at for risk.
create index exam_outcome_client on determinations.exam_outcome (environment, client);
