-- A merchant finds a product among thousands by its name, however the name is spelled: found_by holds both names with the
-- spellings that mean the same letter made one, as the shop's own search makes them. PostgreSQL writes it, so it cannot
-- lag behind; org.mukhtalif.store.catalog.Sought folds what is typed by the same letters. Not personal.
alter table catalog.product
    add column found_by text not null generated always as (
        translate(
            lower(normalize(name_ar || ' ' || name_en || ' ' || code, nfkc)),
            E'\u0623\u0625\u0622\u0671\u0649\u06cc\u0626\u0629\u06c1\u06c0\u06d5\u0624\u06a9'
                || E'\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669'
                || E'\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9'
                || E'\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0027\u2019',
            E'\u0627\u0627\u0627\u0627\u064a\u064a\u064a\u0647\u0647\u0647\u0647\u0648\u0643'
                || '01234567890123456789')) stored;
