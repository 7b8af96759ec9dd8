-- What happened to a recommendation is rows that are only ever added; where it stands is not kept, because it follows from them. A row written before
-- keeps its state and answer, from which the events are read.
alter table recommendation alter column from_body drop not null;
alter table recommendation alter column to_body drop not null;
alter table recommendation alter column state drop not null;
alter table recommendation add column wording varchar;
alter table recommendation add column route_key varchar;
alter table recommendation add column action_kind varchar;
alter table recommendation add column author varchar;
alter table recommendation add column due varchar;
alter table recommendation add column report varchar;
alter table recommendation add column event_count integer;
create index recommendation_by_reference on recommendation (reference, id);

create table recommendation_event (
  recommendation_id bigint not null references recommendation (id),
  place integer not null,
  what varchar not null,
  happened_on date not null,
  reason varchar,
  particulars varchar not null,
  charter_version integer,
  recorded_on date not null,
  recorded_by varchar not null,
  primary key (recommendation_id, place)
);
