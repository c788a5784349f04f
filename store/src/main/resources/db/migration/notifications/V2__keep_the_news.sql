-- Why: the news goes to those who agreed, a row of the outbox each; what it says is the same for all and stands once.
-- Personal data: no. The shop's own words to everybody.
create table notifications.newsletter (
  id         bigint      generated always as identity primary key,
  subject_ar text        not null check (length(subject_ar) between 1 and 120),
  subject_en text        not null check (length(subject_en) between 1 and 120),
  text_ar    text        not null check (length(text_ar) between 1 and 4000),
  text_en    text        not null check (length(text_en) between 1 and 4000),
  sent_at    timestamptz not null,
  readers    integer     not null check (readers >= 0)
);

grant select, insert on notifications.newsletter to ${store};
grant update (readers) on notifications.newsletter to ${store};
