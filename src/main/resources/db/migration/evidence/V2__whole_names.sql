-- A line is kept in two languages, and a skill's name alone may have 400 characters: a bound here made the portal collect
-- nothing at all where one specification had a long name.
alter table trail_node alter column title type text, alter column detail type text;
alter table evidence alter column headline type text, alter column detail type text;
