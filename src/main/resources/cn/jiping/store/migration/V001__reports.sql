-- A report and the rows of its lists. Amounts are in 元. A varchar without a length holds any text
-- that fits into memory; what does not fit into a column is refused, never cut off or rounded.

create table report (
  id uuid primary key,
  report_year int not null,
  outline_id varchar not null,
  unit_name varchar not null,
  department varchar not null,
  title varchar not null,
  project_name varchar not null,
  addressee varchar not null,
  amount_unit varchar not null,
  unplaced_text varchar not null,
  signing_unit varchar not null,
  signed_on date,
  head varchar not null,
  preparer varchar not null,
  phone varchar not null,
  sealed boolean not null,
  changed_at timestamp with time zone default current_timestamp not null
);

-- The grade scheme of the report, best grade first.
create table report_grade (
  report_id uuid not null references report (id) on delete cascade,
  position int not null,
  grade varchar not null,
  primary key (report_id, position)
);

create table section (
  report_id uuid not null references report (id) on delete cascade,
  heading_key varchar not null,
  position int not null,
  body varchar not null,
  carried_over boolean not null,
  primary key (report_id, heading_key)
);

create table fund_line (
  report_id uuid not null references report (id) on delete cascade,
  id uuid not null,
  position int not null,
  category varchar not null,
  source varchar not null,
  budget decimal(18, 2),
  received decimal(18, 2),
  spent decimal(18, 2),
  note varchar not null,
  primary key (report_id, id)
);

create table party_organization (
  report_id uuid not null references report (id) on delete cascade,
  id uuid not null,
  position int not null,
  full_name varchar not null,
  short_name varchar not null,
  type varchar not null,
  field varchar not null,
  community varchar not null,
  parent varchar not null,
  secretary varchar not null,
  members int,
  standardised boolean not null,
  primary key (report_id, id)
);

create table grading (
  report_id uuid not null,
  organization_id uuid not null,
  grade varchar not null,
  previous varchar not null,
  reason varchar not null,
  problems varchar not null,
  self_assessed date,
  reviewed date,
  assessed date,
  approved date,
  primary key (report_id, organization_id),
  foreign key (report_id, organization_id) references party_organization (report_id, id) on delete cascade
);

-- Counts organizations by grade without reading the rows themselves.
create index grading_by_grade on grading (report_id, grade, organization_id);

-- A row only for an organization that is, or was, on the list (软弱涣散).
create table weak_and_lax (
  report_id uuid not null,
  organization_id uuid not null,
  listed_on date,
  first_secretary varchar not null,
  plan varchar not null,
  closed_on date,
  primary key (report_id, organization_id),
  foreign key (report_id, organization_id) references party_organization (report_id, id) on delete cascade
);

-- Grades counted by hand, while no organization is listed.
create table grade_count (
  report_id uuid not null references report (id) on delete cascade,
  position int not null,
  grade varchar not null,
  organizations int not null,
  primary key (report_id, position)
);

-- The figure is text: "3.50" is kept as it was typed.
create table work_figure (
  report_id uuid not null references report (id) on delete cascade,
  id uuid not null,
  position int not null,
  name varchar not null,
  figure varchar,
  unit varchar not null,
  primary key (report_id, id)
);
