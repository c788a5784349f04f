package org.mukhtalif.store.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.ListInPieces;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Looking_through_what_grew_long {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Test
    void leads_from_page_to_page_past_all_coupons() throws Exception {
        var made = coupons(CouponsPages.ROWS + 1);

        assertThat(new ListInPieces("/staff/coupons", "coupons", CouponsPages.ROWS)
                        .seen(web, people.with(Role.OPERATOR), "\"coupon-code\">(LONG-[0-9A-F-]+)<"))
                .containsAll(made);
    }

    @Test
    void leads_from_page_to_page_past_all_lists_that_couriers_were_given() throws Exception {
        var given = lists(CouriersPages.ROWS + 1, courier());

        assertThat(new ListInPieces("/en/staff/couriers", "sent", CouriersPages.ROWS)
                        .seen(web, people.with(Role.OPERATOR), ">parcels-([0-9]+)\\.csv<"))
                .containsAll(given);
    }

    @Test
    void leads_from_page_to_page_past_all_that_couriers_said() throws Exception {
        var said = reports(CouriersPages.ROWS + 1, courier());

        assertThat(new ListInPieces("/staff/couriers", "heard", CouriersPages.ROWS)
                        .seen(web, people.with(Role.OPERATOR), "datetime=\"(2025-03-[^\"]+)\""))
                .containsAll(said);
    }

    @Test
    void leads_from_page_to_page_past_all_news() throws Exception {
        var sent = news(NewslettersController.ROWS + 1);

        assertThat(new ListInPieces("/en/staff/newsletters", "sent", NewslettersController.ROWS)
                        .seen(web, people.with(Role.OPERATOR), "<b>(Long list [0-9]+)</b>"))
                .containsAll(sent);
    }

    @Test
    void begins_at_the_top_for_a_place_that_is_none() throws Exception {
        for (var address : List.of(
                "/staff/coupons?coupons=0",
                "/staff/coupons?coupons=9999999999999999999",
                "/staff/couriers?sent=elsewhere&heard=-1",
                "/staff/newsletters?sent=1%20or%201",
                "/staff/invoices?documents=S-000000",
                "/staff/invoices?documents=S-999999999"))
            ListInPieces.assertBeginning(web, people.with(Role.OPERATOR), address);
    }

    private List<String> coupons(int count) {
        return db.sql("""
                insert into promotions.coupon (code, benefit, amount_minor, by_store_points, minimum_minor, currency,
                                               starts_at, ended_at, uses, made_at)
                select 'LONG-' || upper(left(gen_random_uuid()::text, 18)), 'AMOUNT', 100, 10000, 0, 'SAR',
                       timestamptz '2025-03-01T00:00Z', timestamptz '2025-03-02T00:00Z', 0,
                       timestamptz '2025-03-01T00:00Z'
                  from generate_series(1, :count)
                returning code
                """).param("count", count).query(String.class).list();
    }

    private String courier() {
        return db.sql("""
                insert into couriers.courier (key, name_ar, name_en, way, usual)
                values (:key, 'شركة القوائم', 'Company of lists', 'FILES', false)
                returning key
                """)
                .param("key", "lists-" + UUID.randomUUID().toString().substring(0, 13))
                .query(String.class)
                .single();
    }

    private List<String> lists(int count, String courier) {
        return db.sql("""
                insert into couriers.manifest (courier, made_at, parcels, written_at, removed_at)
                select :courier, timestamptz '2025-02-01T00:00Z', 1, timestamptz '2025-02-01T00:00Z',
                       timestamptz '2025-02-01T01:00Z'
                  from generate_series(1, :count)
                returning id
                """)
                .param("courier", courier)
                .param("count", count)
                .query(String.class)
                .list();
    }

    /// @return their moments, each another
    private List<String> reports(int count, String courier) {
        db.sql("""
                insert into couriers.report (courier, fingerprint, read_at, taken, unchanged, refused)
                select :courier, lpad(i::text, 64, '0'), timestamptz '2025-03-01T00:00Z' + i * interval '1 hour',
                       1, 0, 0
                  from generate_series(1, :count) as g (i)
                """).param("courier", courier).param("count", count).update();
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Instant.parse("2025-03-01T00:00:00Z")
                        .plusSeconds(3600L * i)
                        .toString())
                .toList();
    }

    /// @return their English subjects
    private List<String> news(int count) {
        return db.sql("""
                insert into notifications.newsletter (subject_ar, subject_en, text_ar, text_en, sent_at, readers)
                select 'قائمة طويلة', 'Long list ' || i, 'خبر', 'News', timestamptz '2025-03-01T00:00Z', 0
                  from generate_series(1, :count) as g (i)
                returning subject_en
                """).param("count", count).query(String.class).list();
    }
}
