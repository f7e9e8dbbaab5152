-- The outlines that the unit made itself, as text; and the text of the one that a report follows, so
-- that it stays the same when the unit changes its outline. Null: the shipped one of that id.
create table unit_outline (
  id varchar primary key,
  position int not null,
  content varchar not null
);

alter table report add outline_text varchar;
