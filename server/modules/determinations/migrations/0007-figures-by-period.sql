-- Figures of a period look at the period alone.
create index if not exists agency_review_received on determinations.agency_review (environment, received_at);
create index if not exists risk_assessment_selected on determinations.risk_assessment (environment, assessed_at) where is_selected;
