-- Escalations, levels of assurance and segments. What happened is only ever added; where an escalation stands, and which level or segment holds, follows.

create table escalation (
  id bigint not null primary key,
  reference varchar not null,
  title varchar not null,
  partner_id bigint references partner (id),
  organisation varchar not null,
  trigger_text varchar,
  arisen_on date,
  identified_on date not null,
  theme varchar,
  materiality varchar not null,
  procedure_key varchar,
  opened_on date not null,
  event_count integer not null,
  revision integer not null,
  constraint escalation_reference unique (reference)
);
create index escalation_by_day on escalation (opened_on, id);

create table escalation_event (
  escalation_id bigint not null references escalation (id),
  place integer not null,
  happened_on date not null,
  step varchar not null,
  done_by varchar,
  particulars varchar not null,
  ruling_text varchar,
  ruling_outcome varchar,
  charter_version integer,
  recorded_on date not null,
  recorded_by varchar not null,
  primary key (escalation_id, place)
);

create table assurance_move (
  id bigint not null primary key,
  partner_id bigint references partner (id),
  organisation varchar not null,
  level_key varchar not null,
  level_title varchar not null,
  moved_on date not null,
  authorised_by varchar,
  reason varchar,
  risk_profile varchar,
  plan varchar,
  ruling_text varchar,
  ruling_outcome varchar,
  charter_version integer,
  recorded_on date not null,
  recorded_by varchar not null
);
create index assurance_move_by_day on assurance_move (moved_on, id);

create table segment_entry (
  id bigint not null primary key,
  partner_id bigint references partner (id),
  organisation varchar,
  quarter_year integer not null,
  quarter_number integer not null,
  kind varchar not null,
  segment integer not null,
  done_by varchar not null,
  done_on date not null,
  meeting varchar,
  themes varchar not null,
  reason varchar,
  ruling_text varchar,
  ruling_outcome varchar,
  charter_version integer,
  recorded_on date not null,
  recorded_by varchar not null
);
create index segment_entry_by_quarter on segment_entry (quarter_year, quarter_number, id);
