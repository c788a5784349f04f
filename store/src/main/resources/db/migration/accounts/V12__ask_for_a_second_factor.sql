-- Why: who works with other people's data signs in with more than a password, and everybody else may. The key that
--      makes the codes lies sealed in the engine, as the case `factor:<account>`.
-- Personal data: none. A recovery code is 80 random bits, held as a hash, and goes when it is used.
alter table accounts.account add column second_factor_since timestamptz;
alter table accounts.account add column second_factor_step bigint not null default 0;

create table accounts.recovery_code (
    code_hash  bytea primary key check (length(code_hash) = 32),
    account_id bigint not null references accounts.account on delete cascade
);

create index recovery_code_account on accounts.recovery_code (account_id);

alter table accounts.link drop constraint link_kind_check;
alter table accounts.link
  add constraint link_kind_check check (kind in ('CONFIRMATION', 'RECOVERY', 'EMAIL_CHANGE', 'SIGN_IN'));

grant select, insert, delete on accounts.recovery_code to ${store};
