-- Why: shoppers have words for things that no list foresees. Whoever runs the shop adds them without a new version.
-- Personal data: no. The words are the shop's own; what people search for is not kept.
create table search.synonym (
  id       bigint generated always as identity primary key,
  words    text not null unique check (length(words) between 3 and 200),
  added_at timestamptz not null
);

grant select, insert, delete on search.synonym to ${store};
