-- Why: somebody's e-mail changes, and her account should go on. The new address is confirmed by a link, the old one is
--      told; one change at a time.
-- Personal data: none here. Both addresses lie sealed in the engine for a day at most, as the cases `email:<id>-new` and
--                `email:<id>-old`.
create table accounts.email_change (
    id         bigint generated always as identity primary key,
    account_id bigint      not null unique references accounts.account on delete cascade,
    asked_at   timestamptz not null
);

alter table accounts.link drop constraint link_kind_check;
alter table accounts.link
  add constraint link_kind_check check (kind in ('CONFIRMATION', 'RECOVERY', 'EMAIL_CHANGE'));

-- A link proves the one address it went to: with its change it is gone, so that it can not prove another one.
alter table accounts.link add column change_id bigint references accounts.email_change on delete cascade;
alter table accounts.link add constraint link_of_a_change check ((kind = 'EMAIL_CHANGE') = (change_id is not null));
create index link_change on accounts.link (change_id) where change_id is not null;

grant select, insert, update, delete on accounts.email_change to ${store};
