-- The first tables of a store. Runs unchanged on H2 and PostgreSQL: no large objects, no reserved names, no column defaults (the journal holds
-- every value a row was given). Instants and identities come from the program. Lists that are only ever read with their row are JSON text.

-- One row: how far this file has followed its journal, the next free number, and how many rows each table holds.
create table store_mark (
  id integer not null primary key,
  schema_version integer not null,
  sequence bigint not null,
  record_hash varchar(64) not null,
  next_number bigint not null,
  row_counts varchar not null
);

create table partnership (
  id bigint not null primary key,
  name varchar not null,
  office varchar not null,
  revision integer not null
);

create table partner (
  id bigint not null primary key,
  name varchar not null,
  kind varchar not null,
  matrix_column varchar,
  former_names varchar not null,
  places varchar not null,
  revision integer not null
);
create index partner_by_name on partner (name, id);

create table person (
  id bigint not null primary key,
  name varchar not null,
  organisation varchar,
  job_title varchar,
  email varchar,
  revision integer not null
);
create index person_by_name on person (name, id);

create table body (
  id bigint not null primary key,
  name varchar not null,
  short_name varchar not null,
  charter_key varchar,
  reports_to bigint references body (id),
  held_to_account_by bigint references body (id),
  cadence varchar not null,
  house_style varchar not null,
  place integer not null,
  revision integer not null
);
create index body_by_place on body (place, id);

create table constituency (
  id bigint not null primary key,
  body_id bigint not null references body (id),
  name varchar not null,
  place integer not null
);
create index constituency_by_body on constituency (body_id, place, id);

create table seat (
  id bigint not null primary key,
  body_id bigint not null references body (id),
  constituency_id bigint not null references constituency (id),
  title varchar not null,
  seat_class varchar not null,
  seat_office varchar not null,
  partner_id bigint references partner (id),
  matrix_column varchar,
  place integer not null,
  first_day date not null,
  last_day date,
  revision integer not null
);
create index seat_by_body on seat (body_id, place, id);

create table appointment (
  id bigint not null primary key,
  seat_id bigint not null references seat (id),
  person_id bigint not null references person (id),
  first_day date not null,
  term_ends date,
  last_day date,
  ended varchar
);
create index appointment_by_seat on appointment (seat_id, first_day, id);

create table deputy (
  id bigint not null primary key,
  seat_id bigint not null references seat (id),
  person_id bigint not null references person (id),
  first_day date not null,
  last_day date
);
create index deputy_by_seat on deputy (seat_id, first_day, id);

create table adopted_charter (
  version integer not null primary key,
  source_text varchar not null,
  in_force_from date not null,
  adopted_by varchar not null,
  why varchar not null
);

create table meeting (
  id bigint not null primary key,
  reference varchar not null,
  body_id bigint not null references body (id),
  held_on date not null,
  starts_at time not null,
  planned_end time,
  venue_place varchar not null,
  venue_virtual boolean not null,
  watch_link varchar,
  dial_in varchar,
  conference_id varchar,
  state varchar not null,
  minutes_state varchar not null,
  commenced time,
  concluded time,
  first_minute_number integer,
  previous_meeting date,
  revision integer not null,
  constraint meeting_reference unique (reference)
);
create index meeting_by_date on meeting (held_on, starts_at, id);
create index meeting_by_body on meeting (body_id, held_on, starts_at, id);

create table agenda_item (
  id bigint not null primary key,
  meeting_id bigint not null references meeting (id),
  place integer not null,
  title varchar not null,
  standing varchar not null,
  matter varchar,
  purpose varchar not null,
  purpose_text varchar,
  paragraphs varchar not null,
  private boolean not null,
  private_reason varchar,
  public_title varchar,
  public_summary varchar,
  public_interest varchar,
  presenter varchar,
  planned_minutes integer not null,
  first_page integer,
  last_page integer,
  minute_number integer,
  revision integer not null
);
create index agenda_item_by_meeting on agenda_item (meeting_id, place, id);

create table attendance_event (
  id bigint not null primary key,
  meeting_id bigint not null references meeting (id),
  happened_at timestamp(6) not null,
  place integer not null,
  seat_id bigint references seat (id),
  person_id bigint references person (id),
  seat_class varchar,
  what varchar not null,
  remote boolean not null,
  item_id bigint references agenda_item (id),
  reason varchar,
  struck_out varchar
);
create index attendance_event_by_meeting on attendance_event (meeting_id, happened_at, place, id);

create table proceeding (
  meeting_id bigint not null references meeting (id),
  place integer not null,
  happened_at timestamp(6) not null,
  what varchar not null,
  item_id bigint references agenda_item (id),
  primary key (meeting_id, place)
);

create table item_minute (
  item_id bigint not null primary key references agenda_item (id),
  blocks varchar not null,
  revision integer not null
);

create table decision (
  id bigint not null primary key,
  reference varchar not null,
  meeting_id bigint not null references meeting (id),
  item_id bigint not null references agenda_item (id),
  title varchar not null,
  outcome varchar not null,
  decided_by varchar not null,
  declared_outcome varchar,
  declared_by varchar,
  ruling_outcome varchar,
  ruling_headline varchar,
  ruling_text varchar not null,
  ruling_json varchar,
  ruling_charter_version integer,
  ruled_at timestamp(6),
  resolution varchar not null,
  taken_at timestamp(6) not null,
  revision integer not null
);
create index decision_by_time on decision (taken_at, id);
create index decision_by_meeting on decision (meeting_id, taken_at, id);
create index decision_by_item on decision (item_id, taken_at, id);
create index decision_by_reference on decision (reference, id);

create table consensus_test (
  id bigint not null primary key,
  item_id bigint not null references agenda_item (id),
  tested_at timestamp(6) not null,
  positions varchar not null
);
create index consensus_test_by_item on consensus_test (item_id, tested_at, id);

create table ballot (
  id bigint not null primary key,
  item_id bigint not null references agenda_item (id),
  taken_at timestamp(6) not null,
  votes varchar not null,
  counted_for integer,
  counted_against integer,
  counted_abstaining integer,
  casting_vote varchar
);
create index ballot_by_item on ballot (item_id, taken_at, id);

create table action_item (
  id bigint not null primary key,
  reference varchar not null,
  wording varchar not null,
  owners varchar not null,
  partner_id bigint references partner (id),
  item_id bigint references agenda_item (id),
  decision_id bigint references decision (id),
  raised_on date not null,
  due_on date,
  due_dates varchar not null,
  state varchar not null,
  progress varchar not null,
  closed_on date,
  closed_at_meeting bigint references meeting (id),
  revision integer not null
);
create index action_item_by_day on action_item (raised_on, id);
create index action_item_by_item on action_item (item_id, raised_on, id);
create index action_item_by_reference on action_item (reference, id);

create table interest (
  id bigint not null primary key,
  person_id bigint not null references person (id),
  kind varchar not null,
  nature varchar not null,
  registered_on date not null,
  ended_on date,
  sensitive boolean not null,
  revision integer not null
);
create index interest_by_person on interest (person_id, registered_on, id);

create table declaration (
  id bigint not null primary key,
  meeting_id bigint not null references meeting (id),
  item_id bigint references agenda_item (id),
  person_id bigint not null references person (id),
  kind varchar not null,
  nature varchar not null,
  handling varchar not null,
  revision integer not null
);
create index declaration_by_meeting on declaration (meeting_id, id);

create table recommendation (
  id bigint not null primary key,
  reference varchar not null,
  from_body bigint not null references body (id),
  to_body bigint not null references body (id),
  title varchar not null,
  source_item bigint references agenda_item (id),
  arrived_item bigint references agenda_item (id),
  made_on date not null,
  state varchar not null,
  answered_on date,
  answer varchar,
  revision integer not null
);
create index recommendation_by_day on recommendation (made_on, id);
