-- Why: what happened in one room is told to others after the commit, and survives a crash in between.
-- Personal data: no; events carry random ids, money and times only, and a completed one is deleted.
create table events.event_publication (
  id                     uuid primary key,
  listener_id            text not null,
  event_type             text not null,
  serialized_event       text not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    integer,
  last_resubmission_date timestamptz
);

create index event_publication_serialized_event on events.event_publication using hash (serialized_event);
create index event_publication_completion_date on events.event_publication (completion_date);

grant usage on schema events to ${store};
grant select, insert, update, delete on events.event_publication to ${store};
