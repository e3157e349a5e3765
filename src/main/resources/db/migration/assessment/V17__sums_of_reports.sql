-- Many municipalities get reports alone. A school that has no works is summed up from its rows of the reports; whoever
-- reads sums has to know it, because such rows tell less than works do.
alter table slice_sum add column reported boolean not null default false;
