create table store_mark (id int primary key, sequence bigint not null, record_hash varchar(64) not null);
