-- What a person said of a clock: done, not applicable, running again. Rows are only ever added, so that nothing said is lost.
create table clock_mark (
  id bigint not null primary key,
  clock_key varchar not null,
  kind varchar not null,
  what varchar not null,
  happened_on date not null,
  note varchar,
  recorded_at timestamp not null,
  recorded_by varchar not null
);
create index clock_mark_by_key on clock_mark (clock_key, id);

-- What a register of interests keeps besides the interest. A table of its own, so that stores made before keep the rows they have.
create table interest_note (
  interest_id bigint not null primary key references interest (id),
  begun_on date,
  managed varchar
);

-- A declaration taken back stays on record, with who took it back and why.
create table declaration_withdrawal (
  declaration_id bigint not null primary key references declaration (id),
  why varchar not null,
  recorded_at timestamp not null,
  recorded_by varchar not null
);
