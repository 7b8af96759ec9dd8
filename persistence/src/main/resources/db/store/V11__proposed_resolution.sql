-- The words an item is to resolve, as typed in the meeting and not yet put in its minutes.
create table proposed_resolution (
  item_id bigint not null primary key references agenda_item (id),
  words varchar not null
);
