create table report (id uuid primary key);
