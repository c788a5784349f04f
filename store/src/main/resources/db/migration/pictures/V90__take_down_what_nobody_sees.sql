-- Why: a picture that no page shows any longer is taken down, a while after it was last seen; it may be hung again until
--      then.
-- Personal data: no.
alter table pictures.picture
  add column looked_at    timestamptz,
  add column unseen_since timestamptz;

create index picture_by_look on pictures.picture (looked_at nulls first, name);

alter table pictures.drawing
  drop constraint drawing_name_fkey,
  add foreign key (name) references pictures.picture on delete cascade;

grant update, delete on pictures.picture to ${store};
