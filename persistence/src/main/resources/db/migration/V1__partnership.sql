-- One row: how far this file has followed its journal, the next free number, and how many rows each table holds.
create table store_mark (
  id integer not null primary key,
  schema_version integer not null,
  sequence bigint not null,
  record_hash varchar(64) not null,
  next_number bigint not null,
  row_counts varchar not null
);
