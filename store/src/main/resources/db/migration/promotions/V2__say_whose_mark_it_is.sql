-- Why: an order for somebody else concerns two people, and a mark is the buyer's alone. It goes with what she gave for the
--      order, at the latest with her account, and not with the recipient's data. Marks of before say nothing, and go with
--      whoever is erased first.
-- Personal data: a random id; the row is deleted as said.
alter table promotions.use_mark add column subject_id uuid;
create index use_mark_by_subject on promotions.use_mark (subject_id);
