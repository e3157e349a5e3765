-- notes that take a while: ordered on a page, made by a job, kept for the one who ordered
create table made_report (
  id uuid primary key,
  person_id uuid not null,
  kind text not null,
  municipality_id uuid not null references organisation (id),
  school_id uuid references organisation (id),
  year int not null,
  language text not null,
  status text not null,
  -- what the person might see when it was made: with other rights it has to be made anew
  rights text not null,
  docx_id uuid,
  pdf_id uuid,
  ordered_at timestamptz not null,
  made_at timestamptz
);
create index made_report_person on made_report (person_id, ordered_at desc);
