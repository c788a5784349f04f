-- Why: when goods go back, what the store added for a discount goes back to it, also of goods that cost the shopper nothing.
-- Personal data: none.
alter table payouts.sale_line
  add column funded_back_minor bigint not null default 0,
  add constraint sale_line_funded_back_check check (funded_back_minor between 0 and funded_minor);

grant update (funded_back_minor) on payouts.sale_line to ${store};
