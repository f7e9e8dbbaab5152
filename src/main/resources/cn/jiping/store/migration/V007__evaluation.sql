-- What was to be reached, how it is measured, and what is compared with it. Weights, rates and scores
-- are text: "10.0" is kept as it was typed.

-- One statement: H2 copies the table for each.
alter table report add (
  goal_overall varchar default '' not null,
  goal_stages varchar default '' not null,
  goal_expected varchar default '' not null,
  goal_reached varchar default '' not null,
  score_basis varchar default 'SELF_EVALUATION' not null,
  self_set_name varchar default '' not null,
  self_execution_weight varchar default '0' not null,
  framework_set_name varchar default '' not null,
  framework_execution_weight varchar default '0' not null,
  initial_fiscal decimal(18, 2),
  initial_carried_over decimal(18, 2),
  initial_other decimal(18, 2),
  survey_sent int,
  survey_returned int,
  survey_satisfied int default 2 not null,
  comparison_printed boolean default false not null,
  self_evaluation_paper varchar default 'NONE' not null,
  score_table_paper varchar default 'NONE' not null
);

-- The indicators of both forms.
create table indicator (
  report_id uuid not null references report (id) on delete cascade,
  form varchar not null,
  id uuid not null,
  position int not null,
  first_level varchar not null,
  second_level varchar not null,
  name varchar not null,
  kind varchar not null,
  target varchar not null,
  unit varchar not null,
  actual varchar not null,
  weight varchar,
  attainment varchar,
  rate varchar,
  typed_score varchar,
  score_reason varchar not null,
  reason varchar not null,
  primary key (report_id, form, id)
);

create table level_weight (
  report_id uuid not null references report (id) on delete cascade,
  form varchar not null,
  position int not null,
  first_level varchar not null,
  second_level varchar not null,
  weight varchar not null,
  primary key (report_id, form, position)
);

-- A row only for an answer that was counted; position 0 is the best one.
create table survey_answer (
  report_id uuid not null references report (id) on delete cascade,
  position int not null,
  answers int not null,
  primary key (report_id, position)
);

-- Totals: wider than an amount of a line.
create table earlier_year (
  report_id uuid not null references report (id) on delete cascade,
  position int not null,
  report_year int not null,
  budget decimal(24, 2),
  received decimal(24, 2),
  spent decimal(24, 2),
  score varchar,
  primary key (report_id, position)
);

create table earlier_grade (
  report_id uuid not null,
  year_position int not null,
  position int not null,
  grade varchar not null,
  organizations int not null,
  primary key (report_id, year_position, position),
  foreign key (report_id, year_position) references earlier_year (report_id, position) on delete cascade
);

-- Indicator sets of the unit's own, each as one text.
create table indicator_set (
  id uuid primary key,
  name varchar not null,
  form varchar not null,
  body varchar not null
);
