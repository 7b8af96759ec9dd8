-- The file that shows that an action was done, where it is kept with the partnership. A table of its own, so that stores made before keep the rows they have.
create table action_evidence_file (
  evidence_id bigint not null primary key references action_evidence (id),
  sha256 varchar not null references attached_file (sha256),
  file_name varchar not null
);
