-- Which meeting confirmed minutes and who signed them, and what was corrected in them. Rows are added; a correction recorded in error is struck out
-- with its reason and stays.
create table minutes_confirmation (
  meeting_id bigint not null primary key references meeting (id),
  confirmed_at bigint references meeting (id),
  signed_by varchar,
  signed_as varchar,
  recorded_on date not null,
  recorded_by varchar not null
);

create table minutes_correction (
  id bigint not null primary key,
  meeting_id bigint not null references meeting (id),
  item_id bigint references agenda_item (id),
  was varchar not null,
  becomes varchar not null,
  agreed_at bigint not null references meeting (id),
  recorded_on date not null,
  recorded_by varchar not null,
  struck_out varchar
);
create index minutes_correction_by_meeting on minutes_correction (meeting_id, id);
create index minutes_correction_by_agreement on minutes_correction (agreed_at, id);
