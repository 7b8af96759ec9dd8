-- Files kept beside the store, each once, named by the SHA-256 of its content. What attaches one refers to it here, so that a missing file is noticed.
create table attached_file (
  sha256 varchar not null primary key,
  name varchar not null,
  bytes bigint not null
);

-- When the issue arose: a charter may say within how many days, or from what day on, it may be brought.
alter table dispute add column arisen_on date;

-- What shows a step of a dispute: words, a file, or both. Only ever added to.
create table dispute_evidence (
  id bigint not null primary key,
  dispute_id bigint not null references dispute (id),
  about_event integer,
  what varchar not null,
  sha256 varchar references attached_file (sha256),
  file_name varchar,
  recorded_on date not null,
  recorded_by varchar not null
);
create index dispute_evidence_by_dispute on dispute_evidence (dispute_id, id);

create table dispute_action (
  dispute_id bigint not null references dispute (id),
  action_id bigint not null references action_item (id),
  linked_on date not null,
  linked_by varchar not null,
  primary key (dispute_id, action_id)
);

-- The partnership's own wording of a letter; the wording that comes with the program holds where there is none.
create table letter_wording (
  kind varchar not null primary key,
  wording varchar not null,
  revision integer not null
);

-- A letter that was written and has perhaps not gone yet.
create table dispute_letter_written (
  dispute_id bigint not null references dispute (id),
  about_event integer not null,
  kind varchar not null,
  written_on date not null,
  written_by varchar not null,
  primary key (dispute_id, about_event, kind)
);
