-- An app or another storefront asks for consent as well, and a receipt is to say truly how it was given.
-- No personal data: the way of a decision.
alter table consent.decision drop constraint decision_way_check;
alter table consent.decision add constraint decision_way_check check (way in ('PAGE', 'PROGRAM', 'LINK', 'GUARDIAN'));
