-- A corrected file may lack works that stand. What then happens to them its sender says before confirming: they stay beside
-- the file's works, or the file takes the place of all that stood of its schools. Not said means that they stay.
alter table import_file
    add correction text constraint import_file_correction check (correction in ('SUPPLEMENT', 'REPLACE'));
create index import_file_replacing on import_file (import_id) where correction = 'REPLACE';

-- What was found before says neither whose work nor which task, and of no class that it is missing as a whole.
update import_problem set arguments = arguments || array['none', '']
where code = 'SLICE_CHANGED' and cardinality(arguments) = 2;
update import_problem set arguments = arguments || array['none'] where code = 'ROWS_GONE' and cardinality(arguments) = 3;
