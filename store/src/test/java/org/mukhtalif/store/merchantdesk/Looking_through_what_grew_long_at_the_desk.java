package org.mukhtalif.store.merchantdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.ListInPieces;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Looking_through_what_grew_long_at_the_desk {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private MerchantId nakhil;
    private People.Somebody teller;

    @BeforeEach
    void somebody_works_for_al_nakhil() {
        nakhil = goods.merchant();
        teller = people.of(nakhil);
    }

    @Test
    void leads_from_page_to_page_past_all_movements_of_money() {
        undone(() -> {
            var posted = movements(MoneyPages.MOVEMENTS + 1);

            assertThat(new ListInPieces("/desk/money", "movements", MoneyPages.MOVEMENTS)
                            .seen(web, teller, "datetime=\"(2025-04-[^\"]+)\""))
                    .hasSize(posted);
            return null;
        });
    }

    @Test
    void leads_from_page_to_page_past_all_that_was_paid_out() {
        undone(() -> {
            var paid = payouts(MoneyPages.STATEMENTS + 1);

            assertThat(new ListInPieces("/en/desk/money", "statements", MoneyPages.STATEMENTS)
                            .seen(web, teller, "/desk/money/statements/([0-9]+)\""))
                    .containsExactlyInAnyOrderElementsOf(paid);
            return null;
        });
    }

    @Test
    void leads_from_page_to_page_past_all_messages_of_one_moment_to_two_programs() {
        undone(() -> {
            var told = messages(WebhooksController.ROWS / 2 + 1);

            assertThat(new ListInPieces("/desk/webhooks", "messages", WebhooksController.ROWS)
                            .seen(web, teller, "/desk/webhooks/([0-9a-f-]+/messages/msg_[A-Za-z0-9]+)/replay"))
                    .containsExactlyInAnyOrderElementsOf(told);
            return null;
        });
    }

    @Test
    void leads_from_page_to_page_past_all_returns_the_open_ones_first() {
        undone(() -> {
            returns(ReturnsController.ROWS / 2 + 1, "ASKED", null, null);
            returns(ReturnsController.ROWS / 2 + 1, "DECLINED", "MERCHANT", "USED");

            assertThat(new ListInPieces("/en/desk/returns", "returns", ReturnsController.ROWS)
                            .seen(web, teller, "/desk/returns/(T-[0-9A-Z]{6})\""))
                    .containsExactlyInAnyOrderElementsOf(numbers());
            return null;
        });
    }

    @Test
    void begins_at_the_top_for_a_place_that_is_none_or_anothers() throws Exception {
        for (var address : List.of(
                "/desk/money?movements=0&statements=x&documents=S-999999999",
                "/desk/webhooks?messages=2026-13-23T12:00:00Z_msg_aaaaaaaaaaaaaaaaaaaaaaaa_"
                        + "00000000-0000-0000-0000-000000000000",
                "/desk/webhooks?messages=elsewhere",
                "/desk/returns?returns=T-222222")) ListInPieces.assertBeginning(web, teller, address);
    }

    /// What somebody sees of it, before it is taken back.
    private void undone(Callable<@Nullable Void> look) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            try {
                look.call();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    /// One a minute, so that each can be told from the others.
    private int movements(int count) {
        return db.sql("""
                with posted as (
                   insert into payouts.posting (kind, reference, merchant_id, posted_at)
                   select 'RELEASE', 'long-list-' || :merchant || '-' || i, :merchant,
                          timestamptz '2025-04-01T00:00Z' + i * interval '1 minute'
                     from generate_series(1, :count) as g (i)
                   returning id)
                insert into payouts.entry (posting_id, debit, credit, merchant_id, amount_minor, currency)
                select p.id, 'CARRIER', 'MERCHANT_DUE', :merchant, 100, 'SAR'
                  from posted p
                """)
                .param("merchant", nakhil.value())
                .param("count", count)
                .update();
    }

    private List<String> payouts(int count) {
        return db.sql("""
                with batches as (
                   insert into payouts.batch (id, made_at, approved_at)
                   select coalesce((select max(b.id) from payouts.batch b), 0) + i, timestamptz '2025-04-01T00:00Z',
                          timestamptz '2025-04-02T00:00Z'
                     from generate_series(1, :count) as g (i)
                   returning id)
                insert into payouts.payout (batch_id, merchant_id, amount_minor, currency, iban, holder)
                select b.id, :merchant, 100, 'SAR', 'SA0380000000608010167519', 'al-Nakhil'
                  from batches b
                returning id
                """)
                .param("merchant", nakhil.value())
                .param("count", count)
                .query(String.class)
                .list();
    }

    /// @return as their addresses name them
    private List<String> messages(int count) {
        for (int program = 0; program < 2; program++)
            db.sql("""
                    insert into webhooks.endpoint (id, merchant_id, url, made_at)
                    values (:id, :merchant, 'https://program.example/orders', timestamptz '2025-04-01T00:00Z')
                    """)
                    .param("id", UUID.randomUUID())
                    .param("merchant", nakhil.value())
                    .update();
        return db.sql("""
                insert into webhooks.message (id, endpoint_id, kind, body, written_at, tries, answer, told_at)
                select 'msg_' || :mark || lpad(i::text, 4, '0'), e.id, 'order.confirmed', '{}',
                       timestamptz '2025-04-01T00:00:00.123456Z', 1, 200, timestamptz '2025-04-01T00:01Z'
                  from webhooks.endpoint e, generate_series(1, :count) as g (i)
                 where e.merchant_id = :merchant
                returning endpoint_id || '/messages/' || id
                """)
                .param("mark", UUID.randomUUID().toString().replace("-", "").substring(0, 20))
                .param("count", count)
                .param("merchant", nakhil.value())
                .query(String.class)
                .list();
    }

    /// All of them asked at one moment.
    private void returns(int count, String state, @Nullable String by, @Nullable String why) {
        db.sql("""
                with asked as (
                   insert into returns.goods_return (number, order_number, merchant_id, reason, asked_at, state,
                                                     state_since, decided_by, decline_reason)
                   select 'T-' || translate(upper(left(md5(:mark || i), 6)), '01', 'XY'), 'M-7K3Q92', :merchant,
                          'DAMAGED', timestamptz '2025-04-01T00:00:00.123456Z', :state,
                          timestamptz '2025-04-02T00:00Z', :by, :why
                     from generate_series(1, :count) as g (i)
                       on conflict do nothing
                   returning number)
                insert into returns.returned_piece (return_number, position, quantity)
                select a.number, 0, 1
                  from asked a
                """)
                .param("mark", UUID.randomUUID().toString())
                .param("merchant", nakhil.value())
                .param("count", count)
                .param("state", state)
                .param("by", by)
                .param("why", why)
                .update();
    }

    private List<String> numbers() {
        return db.sql("select number from returns.goods_return where merchant_id = :merchant")
                .param("merchant", nakhil.value())
                .query(String.class)
                .list();
    }
}
