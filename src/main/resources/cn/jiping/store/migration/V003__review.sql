-- What was decided about findings, the unit's own rules and tables, and versions that were finalised.

-- The same characters of a text may be mended more than once: nothing but the order names a note.
create table finding_note (
  report_id uuid not null references report (id) on delete cascade,
  position int not null,
  rule varchar not null,
  part varchar not null,
  item varchar not null,
  about varchar not null,
  decision varchar not null,
  reason varchar not null,
  noted_by varchar not null,
  noted_at timestamp(9) with time zone not null,
  primary key (report_id, position)
);

-- Rules that the unit has switched off, and the entries in which its tables differ from those of the
-- program: its own ones, and those of the program that it has removed.
create table check_rule_off (
  rule varchar primary key
);

create table check_slogan (
  words varchar primary key,
  position int not null,
  first_year int not null,
  last_year int not null,
  source varchar not null,
  removed boolean not null
);

create table check_collocation (
  verb varchar not null,
  object varchar not null,
  position int not null,
  advice varchar not null,
  source varchar not null,
  removed boolean not null,
  primary key (verb, object)
);

create table check_confusion (
  wrong varchar primary key,
  position int not null,
  right_word varchar not null,
  unless_in varchar not null,
  certain boolean not null,
  source varchar not null,
  removed boolean not null
);

-- Which version a report is, and when, by whom and with what digests it was finalised.
alter table report add version_number int default 1 not null;
alter table report add version_reason varchar default '' not null;
alter table report add data_digest varchar;
alter table report add paper_digest varchar;
alter table report add finalised_at timestamp(9) with time zone;
alter table report add finalised_by varchar;

-- A version that was finalised: a copy of all rows of the report under an id of its own, which no
-- list shows, and the paper. The digest covers the columns that the scheme of this number names.
create table report_version (
  report_id uuid not null references report (id),
  version_number int not null,
  snapshot_id uuid not null unique references report (id),
  digest_scheme int not null,
  paper blob not null,
  primary key (report_id, version_number)
);
