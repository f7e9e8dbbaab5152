-- How a report comes on paper, and what is attached to it. Margins in mm, pitch in pt.

alter table report add signature_form varchar default 'CLOSING' not null;
alter table report add margin_top decimal(6, 2) default 37 not null;
alter table report add margin_bottom decimal(6, 2) default 35 not null;
alter table report add margin_left decimal(6, 2) default 28 not null;
alter table report add margin_right decimal(6, 2) default 26 not null;
alter table report add line_pitch decimal(6, 2) default 29.62 not null;
alter table report add number_style varchar default 'OUTSIDE' not null;
alter table report add figure_face varchar default 'CJK' not null;
alter table report add font_source varchar default 'PROGRAM' not null;
alter table report add has_cover boolean default false not null;
alter table report add has_contents boolean default false not null;
alter table report add has_red_head boolean default false not null;
alter table report add issuer varchar default '' not null;
alter table report add document_number varchar default '' not null;
alter table report add signer varchar default '' not null;
alter table report add has_imprint boolean default false not null;
alter table report add copies_to varchar default '' not null;
alter table report add printer varchar default '' not null;
alter table report add printed_on date;
alter table report add attach_funds boolean default false not null;
alter table report add attach_organizations boolean default false not null;

-- Photographs and certificates, as they came.
create table picture (
  report_id uuid not null references report (id) on delete cascade,
  id uuid not null,
  position int not null,
  caption varchar not null,
  content blob not null,
  primary key (report_id, id)
);
