-- All that the list of reports shows, in its order: for thousands of reports it is read without their rows.
create index report_list on report (
  report_year desc, changed_at desc, id, unit_name, title, version_number, finalised_at
);
