-- «№ 3» comes before «№ 10», in every list that is ordered by an organisation's name: the column says how it is ordered.
create collation natural_name (provider = icu, locale = 'ru-u-kn-true');
alter table organisation alter column name type varchar(300) collate natural_name;
