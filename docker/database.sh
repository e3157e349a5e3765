#!/bin/sh
# First start of the database container: the portal's queries run as a user that owns nothing, so that row level
# security holds for it; the owner only migrates.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$APP_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role vitok_app login password :'password' nosuperuser nobypassrls;
grant connect on database vitok to vitok_app;
SQL
