-- Scans and photographs kept beside a report, as they came. They are no part of it: a report that is
-- finalised gets them, too, and stays as it was.
create table scan (
  id uuid primary key,
  report_id uuid not null references report (id) on delete cascade,
  position int not null,
  kind varchar not null,
  title varchar not null,
  file_name varchar not null,
  file_type varchar not null,
  pages int not null,
  quarter_turns int not null,
  version_number int,
  size bigint not null,
  digest varchar not null,
  added_at timestamp(9) with time zone not null,
  content blob not null
);
