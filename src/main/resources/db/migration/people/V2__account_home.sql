-- Where an account belongs, also after its last role was taken away; and when its sessions were ended.
alter table account add column organisation_id uuid references organisation (id);
alter table account add column signed_out_at timestamptz;

update account a set organisation_id = (
    select g.organisation_id from role_grant g where g.person_id = a.person_id order by g.granted_at, g.id limit 1);
create index account_organisation on account (organisation_id);
