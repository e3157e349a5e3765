create table paper_template (
  municipality_id uuid not null references organisation (id),
  form text not null,
  file_id uuid not null,
  name text not null,
  put_at timestamptz not null,
  primary key (municipality_id, form)
);
