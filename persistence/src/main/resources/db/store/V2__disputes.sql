-- Disputes: what happened and which letters went are rows that are only ever added. Where a dispute stands is not kept, because it follows from them.

create table dispute (
  id bigint not null primary key,
  reference varchar not null,
  title varchar not null,
  procedure_key varchar not null,
  parties varchar not null,
  affected_decided_by varchar,
  item_id bigint references agenda_item (id),
  decision_id bigint references decision (id),
  body_key varchar,
  matter_key varchar,
  decision_level varchar,
  opened_on date not null,
  event_count integer not null,
  letter_count integer not null,
  revision integer not null,
  constraint dispute_reference unique (reference)
);
create index dispute_by_day on dispute (opened_on, id);

create table dispute_event (
  dispute_id bigint not null references dispute (id),
  place integer not null,
  happened_on date not null,
  what varchar not null,
  done_by varchar,
  reason varchar,
  particulars varchar not null,
  ruling_text varchar,
  ruling_outcome varchar,
  charter_version integer,
  recorded_on date not null,
  recorded_by varchar not null,
  primary key (dispute_id, place)
);

create table dispute_letter (
  dispute_id bigint not null references dispute (id),
  place integer not null,
  kind varchar not null,
  about_event integer not null,
  sent_to varchar not null,
  in_name_of varchar not null,
  sent_on date not null,
  primary key (dispute_id, place)
);
