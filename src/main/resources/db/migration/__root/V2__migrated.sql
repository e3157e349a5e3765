-- What each module's migrations were when they last ran: a start with the same ones need not look at every history.
create table migrated (
    folder text primary key,
    digest text not null
);
revoke insert, update, delete on migrated from vitok_app;
