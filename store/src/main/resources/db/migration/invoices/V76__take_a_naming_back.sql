-- Why: a buyer may ask for a tax invoice while her order is placed. If it is never paid there is nothing to name her on:
--      that she asked is forgotten, so that nothing keeps what was sealed, and she may ask again if she pays late.
-- Personal data: no.
grant delete on invoices.naming to ${store};
