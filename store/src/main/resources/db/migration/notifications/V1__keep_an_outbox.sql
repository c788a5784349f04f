-- Why: a message must reach its person also when the mail server is away for an hour, and exactly the messages of
--      what really happened: the row is written with the event, and goes when the message went.
-- Personal data: no. A row says which sort of message, about which number, to which random person; the address is
--                opened and the words are written at the moment of sending, and neither is kept.
create table notifications.outbox (
    id          bigint generated always as identity primary key,
    message_id  uuid        not null unique,
    kind        text        not null check (length(kind) between 3 and 40),
    subject_id  uuid        not null,
    case_id     text        not null check (length(case_id) between 2 and 60),
    reference   text        not null check (length(reference) between 1 and 40),
    language    text        not null check (language in ('ar', 'en')),
    created_at  timestamptz not null,
    next_try_at timestamptz not null,
    attempts    integer     not null default 0
);

create index outbox_next on notifications.outbox (next_try_at);
create index outbox_subject on notifications.outbox (subject_id);

grant usage on schema notifications to ${store};
grant select, insert, update, delete on notifications.outbox to ${store};
