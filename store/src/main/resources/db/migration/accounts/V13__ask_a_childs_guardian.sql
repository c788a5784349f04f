-- Why: somebody under 18 may have an account if her guardian agrees; he is asked by a letter and knows by its number whom
--      it is about.
-- Personal data: none here. The guardian's address lies sealed in the engine, as the case `guardian:<number>` of a person
--                of his own; here is only the random id that leads to it, and it goes with the child's account.
create table accounts.guardian (
    number     text   primary key check (number ~ '^G-[2-9A-HJKMNP-TV-Z]{6}$'),
    subject_id uuid   not null unique,
    account_id bigint not null unique references accounts.account on delete cascade
);

grant select, insert, delete on accounts.guardian to ${store};
