package org.mukhtalif.store.offers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.money.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Taking_stock {

    @Autowired
    Goods goods;

    @Autowired
    Offers offers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void of_fifty_shoppers_twenty_get_one_of_twenty_pieces() throws Exception {
        var offer = goods.anOffer(4_999, 20);
        Callable<Reservation> shopper = () -> take(wanted(offer, 1, 4_999));

        var outcomes = outcomesOf(shopper, 50);

        assertThat(outcomes).containsEntry(true, 20L).containsEntry(false, 30L);
        assertThat(stock(offer)).isZero();
        assertThat(ledger(offer)).isZero();
    }

    @Test
    void two_shoppers_of_the_same_two_things_never_wait_in_a_ring() throws Exception {
        var one = goods.anOffer(100, 40);
        var other = goods.anOffer(200, 40);
        var turns = IntStream.range(0, 40)
                .<Callable<Reservation>>mapToObj(turn -> turn % 2 == 0
                        ? () -> take(wanted(one, 1, 100), wanted(other, 1, 200))
                        : () -> take(wanted(other, 1, 200), wanted(one, 1, 100)))
                .toList();
        try (var shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var turn : shoppers.invokeAll(turns)) assertThat(turn.get()).isInstanceOf(Reservation.Taken.class);
        }
        assertThat(stock(one)).isZero();
        assertThat(stock(other)).isZero();
    }

    @Test
    void all_is_taken_or_nothing() {
        var plenty = goods.anOffer(100, 10);
        var scarce = goods.anOffer(200, 1);

        var outcome = take(wanted(plenty, 3, 100), wanted(scarce, 2, 200));

        assertThat(outcome).isEqualTo(new Reservation.SoldOut(scarce, 1));
        assertThat(stock(plenty)).isEqualTo(10);
    }

    @Test
    void what_is_all_there_is_taken_by_one_statement() {
        var one = goods.anOffer(100, 3);
        var other = goods.anOffer(200, 2);
        var sent = Statements.sentBy(() ->
                assertThat(take(wanted(other, 1, 200), wanted(one, 2, 100))).isInstanceOf(Reservation.Taken.class));
        assertThat(sent).hasSize(1);
        assertThat(stock(one)).isEqualTo(1);
        assertThat(stock(other)).isEqualTo(1);
        assertThat(ledger(one) + ledger(other)).isEqualTo(2);
    }

    @Test
    void another_price_than_the_one_shown_is_not_charged() {
        var offer = goods.anOffer(5_000, 5);
        offers.reprice(offer, new Asking(Money.halalas(5_000), Optional.of(Money.halalas(4_500))));

        assertThat(take(wanted(offer, 1, 5_000))).isEqualTo(new Reservation.PriceChanged(offer, Money.halalas(4_500)));
        assertThat(take(wanted(offer, 1, 4_500))).isInstanceOf(Reservation.Taken.class);
    }

    @Test
    void an_offer_that_does_not_exist_is_sold_out() {
        var nowhere = new OfferId(Long.MAX_VALUE);
        assertThat(take(wanted(nowhere, 1, 100))).isEqualTo(new Reservation.SoldOut(nowhere, 0));
    }

    @Test
    void what_comes_back_can_be_bought_again_and_the_ledger_knows_why() {
        var offer = goods.anOffer(100, 2);
        take(wanted(offer, 2, 100));

        transaction.executeWithoutResult(_ -> offers.giveBack("M-7K3Q92", List.of(new Pieces(offer, 2))));
        offers.receive(offer, 5);
        offers.recount(offer, 6);

        assertThat(stock(offer)).isEqualTo(6);
        assertThat(ledger(offer)).isEqualTo(6);
        assertThat(db.sql("select reason from offers.stock_movement where offer_id = :id order by id")
                        .param("id", offer.value())
                        .query(String.class)
                        .list())
                .containsExactly("RECEIVED", "TAKEN", "GIVEN_BACK", "RECEIVED", "RECOUNTED");
    }

    @Test
    void a_caller_that_fails_took_nothing() {
        var offer = goods.anOffer(100, 2);
        transaction.executeWithoutResult(status -> {
            offers.take("M-7K3Q92", List.of(wanted(offer, 2, 100)));
            status.setRollbackOnly();
        });
        assertThat(stock(offer)).isEqualTo(2);
    }

    @Test
    void nothing_is_taken_outside_a_transaction() {
        var offer = goods.anOffer(100, 2);
        assertThatThrownBy(() -> offers.take("M-7K3Q92", List.of(wanted(offer, 1, 100))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_database_itself_refuses_less_than_nothing_and_a_changed_ledger() {
        var offer = goods.anOffer(100, 1);
        assertThatThrownBy(() -> db.sql("update offers.offer set stock = -1 where id = :id")
                        .param("id", offer.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> db.sql("update offers.stock_movement set change = 2 where offer_id = :id")
                        .param("id", offer.value())
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private Reservation take(Wanted... lines) {
        return requireNonNull(transaction.execute(_ -> offers.take("M-7K3Q92", List.of(lines))));
    }

    private static Wanted wanted(OfferId offer, int quantity, long shown) {
        return new Wanted(offer, quantity, Money.halalas(shown));
    }

    private static Map<Boolean, Long> outcomesOf(Callable<Reservation> shopper, int times) throws Exception {
        try (var shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            return shoppers
                    .invokeAll(IntStream.range(0, times).mapToObj(_ -> shopper).toList())
                    .stream()
                    .map(Future::resultNow)
                    .collect(Collectors.partitioningBy(
                            outcome -> outcome instanceof Reservation.Taken, Collectors.counting()));
        }
    }

    private int stock(OfferId offer) {
        return requireNonNull(offers.of(List.of(offer)).get(offer)).stock();
    }

    private int ledger(OfferId offer) {
        return db.sql("select sum(change) from offers.stock_movement where offer_id = :id")
                .param("id", offer.value())
                .query(Integer.class)
                .single();
    }
}
