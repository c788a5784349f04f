-- Why: pictures lie beside the goods they show: every node serves them, a backup holds them, and a restore brings both
--      back from the same moment. Each lies in a few widths, as the store drew it anew.
-- Personal data: no. What a camera wrote into the file (place, owner, device) is not taken over.
create table pictures.picture (
  name        text primary key check (name ~ '^[0-9a-f]{32}[.](jpg|png)$'),
  merchant_id bigint not null,
  hung_at     timestamptz not null
);

create table pictures.drawing (
  name    text not null references pictures.picture,
  width   integer not null,
  content bytea not null,
  primary key (name, width)
);

grant usage on schema pictures to ${store};
grant select, insert on pictures.picture, pictures.drawing to ${store};
