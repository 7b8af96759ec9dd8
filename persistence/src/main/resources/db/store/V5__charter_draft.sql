-- The changes to the charter that nobody has adopted yet: one row while there are any. A table of its own, so that adopted versions stay as they are.
create table charter_draft (
  id integer not null primary key,
  begun_from integer not null references adopted_charter (version),
  begun_by varchar not null,
  begun_at timestamp(6) not null,
  changed_by varchar not null,
  changed_at timestamp(6) not null,
  last_change varchar not null,
  source_text varchar not null,
  revision integer not null
);
