-- Who pays from a storefront of its own is led back there by the store's page at the end. Noted is a page of one of the
-- storefronts that the operator lists, as the storefront's program sent it; not personal, and gone with the attempt.
alter table payments.attempt
    add column leads_to text;

grant update (leads_to) on payments.attempt to ${store};
