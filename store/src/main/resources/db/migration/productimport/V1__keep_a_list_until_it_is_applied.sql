-- Why: what a list of products would change is shown before it is applied, so the file waits in between; whichever node
--      answers next finds it. It goes when it was applied, and a day after it came at the latest.
-- Personal data: no. A list of goods.
create table productimport.upload (
  id          bigint generated always as identity primary key,
  merchant_id bigint not null,
  content     bytea not null,
  columns     text[] not null,
  category_id bigint,
  came_at     timestamptz not null
);

create index upload_by_time on productimport.upload (came_at);

grant usage on schema productimport to ${store};
grant select, insert, update, delete on productimport.upload to ${store};
