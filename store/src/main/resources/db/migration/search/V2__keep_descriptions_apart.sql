-- Why: a search for a common word reads the words of every product it fits. Without the descriptions twenty of them lie
--      on a page of the database instead of seven; descriptions are asked only when names and facts have no answer.
-- Personal data: no.
create table search.prose (
  product_id bigint primary key references search.listing on delete cascade,
  popularity integer not null,
  words      tsvector not null
);

create index prose_words on search.prose using gin (words);

grant select, insert, update, delete, maintain on search.prose to ${store};
