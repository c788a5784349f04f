-- Why: what a letter tells stands in the person's account as well, also while the mail server is away or her address has
--      changed. A row is written when the message is taken from the outbox, so a placement costs nothing more.
-- Personal data: no. Which sort of news, about which number, for which random person; the words are written when they are
--                read. It goes with the account, and after ninety days on its own.
create table notifications.notice (
    message_id uuid        primary key,
    subject_id uuid        not null,
    kind       text        not null check (length(kind) between 3 and 40),
    reference  text        not null check (length(reference) between 1 and 40),
    told_at    timestamptz not null,
    read_at    timestamptz
);

create index notice_of_subject on notifications.notice (subject_id, told_at desc);

grant select, insert, update, delete on notifications.notice to ${store};
