-- Whether somebody saw the same thing within the hour is asked at each sight.
create index acts_sights on audit.acts (environment, subject, endpoint, target, at);
