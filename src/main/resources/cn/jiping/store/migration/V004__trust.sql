-- Which database this is, and how often it was written: the program remembers both outside the file,
-- so that an older or another file in its place is noticed.
create table store_state (
  id uuid primary key,
  generation bigint not null
);

insert into store_state (id, generation) values (random_uuid(), 0);

-- A report as it was at the end of a day, or where the clerk set a mark. The rows are text, packed;
-- pictures stand in it by their digest and are kept once.
create table revision (
  report_id uuid not null references report (id) on delete cascade,
  number int not null,
  kind varchar not null,
  name varchar not null,
  kept_at timestamp(9) with time zone not null,
  digest varchar not null,
  content blob not null,
  primary key (report_id, number)
);

create table revision_picture (
  digest varchar primary key,
  content blob not null
);
