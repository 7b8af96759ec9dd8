-- What shows that an action was done. A table of its own, so that stores made before keep the rows they have.
create table action_evidence (
  id bigint not null primary key,
  action_id bigint not null references action_item (id),
  recorded_on date not null,
  recorded_by varchar not null,
  wording varchar not null
);
create index action_evidence_by_action on action_evidence (action_id, id);
