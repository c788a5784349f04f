-- Why: a picture stays as long as a product shows it, so products are asked for by the names of their pictures.
-- Personal data: no.
create index product_by_picture on catalog.product using gin (pictures);
