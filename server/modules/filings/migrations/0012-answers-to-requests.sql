-- Whether a request was answered is asked for each one that is shown, and requests are looked for among all messages.
create index message_answers on filings.message (answers) where answers is not null;
create index message_requests on filings.message (environment, id) where kind = 'document-request';
