package org.mukhtalif.store.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.money.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Reducing_a_price {

    private static final Money HUNDRED = Money.halalas(10_000);
    private static final Money NINETY = Money.halalas(9_000);
    private static final Money EIGHTY = Money.halalas(8_000);

    @Autowired
    Goods goods;

    @Autowired
    Offers offers;

    @Autowired
    PriceBook prices;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_sale_begins_and_ends_by_the_clock_alone() {
        var offer = goods.anOffer(10_000, 5);
        prices.set(offer, sale(EIGHTY, inDays(2), inDays(5)));
        assertThat(asked(offer).price()).isEqualTo(HUNDRED);
        clock.advance(Duration.ofDays(3));
        assertThat(asked(offer).price()).isEqualTo(EIGHTY);
        assertThat(asked(offer).oldPrice()).contains(HUNDRED);
        clock.advance(Duration.ofDays(2));
        assertThat(asked(offer).price()).isEqualTo(HUNDRED);
        assertThat(asked(offer).oldPrice()).isEmpty();
    }

    @Test
    void checkout_takes_the_price_that_holds_and_refuses_the_one_that_is_over() {
        var offer = goods.anOffer(10_000, 5);
        prices.set(offer, sale(EIGHTY, inDays(-1), inDays(1)));
        assertThat(take(offer, EIGHTY)).isInstanceOf(Reservation.Taken.class);
        clock.advance(Duration.ofDays(2));
        assertThat(take(offer, EIGHTY)).isEqualTo(new Reservation.PriceChanged(offer, HUNDRED));
    }

    @Test
    void what_is_asked_before_in_and_after_a_sale_is_taken_by_one_statement() {
        var offer = goods.anOffer(10_000, 5);
        prices.set(offer, sale(EIGHTY, inDays(2), inDays(5)));
        assertTakenByOneStatement(offer, HUNDRED, EIGHTY);
        clock.advance(Duration.ofDays(3));
        assertTakenByOneStatement(offer, EIGHTY, HUNDRED);
        clock.advance(Duration.ofDays(3));
        assertTakenByOneStatement(offer, HUNDRED, EIGHTY);
    }

    @Test
    void a_sale_without_an_end_holds_from_its_beginning_on() {
        var offer = goods.anOffer(10_000, 5);
        prices.set(
                offer,
                new PriceTerms(HUNDRED, Optional.of(new Sale(EIGHTY, Optional.of(inDays(1)), Optional.empty()))));
        assertTakenByOneStatement(offer, HUNDRED, EIGHTY);
        clock.advance(Duration.ofDays(400));
        assertTakenByOneStatement(offer, EIGHTY, HUNDRED);
    }

    @Test
    void a_sale_is_shown_with_the_lowest_price_of_the_thirty_days_before_it() {
        var offer = goods.anOffer(10_000, 5);
        clock.advance(Duration.ofDays(5));
        prices.set(offer, PriceTerms.regular(NINETY));
        clock.advance(Duration.ofDays(5));
        prices.set(offer, PriceTerms.regular(HUNDRED));
        clock.advance(Duration.ofDays(10));
        prices.set(offer, sale(EIGHTY, inDays(0), inDays(9)));
        assertThat(asked(offer).lowestBefore()).contains(NINETY);
        clock.advance(Duration.ofDays(1));
        prices.set(offer, sale(EIGHTY, inDays(-1), inDays(3)));
        assertThat(asked(offer).lowestBefore()).as("the sale only ends earlier").contains(NINETY);
    }

    @Test
    void what_was_asked_longer_ago_does_not_count() {
        var offer = goods.anOffer(9_000, 5);
        clock.advance(Duration.ofDays(1));
        prices.set(offer, PriceTerms.regular(HUNDRED));
        clock.advance(Duration.ofDays(1));
        prices.set(offer, sale(EIGHTY, inDays(40), inDays(50)));
        clock.advance(Duration.ofDays(41));
        assertThat(asked(offer).lowestBefore()).contains(HUNDRED);
    }

    @Test
    void what_was_on_sale_from_its_first_moment_has_nothing_to_be_compared_with() {
        var terms = sale(EIGHTY, inDays(-1), inDays(9));
        var offer = goods.anOfferAsking(prices.asked(terms), 5);
        clock.advance(Duration.ofSeconds(1));
        prices.set(offer, terms);
        assertThat(asked(offer).price()).isEqualTo(EIGHTY);
        assertThat(asked(offer).lowestBefore()).isEmpty();
    }

    @Test
    void without_a_sale_nothing_is_compared() {
        assertThat(asked(goods.anOffer(10_000, 1)).lowestBefore()).isEmpty();
    }

    @Test
    void every_change_stays_in_the_history_and_the_same_again_is_none() {
        var offer = goods.anOffer(10_000, 5);
        assertThat(prices.set(offer, PriceTerms.regular(HUNDRED))).isFalse();
        assertThat(prices.set(offer, PriceTerms.regular(NINETY))).isTrue();
        assertThat(prices.history(offer))
                .extracting(change -> change.terms().regular())
                .containsExactly(HUNDRED, NINETY);
        assertThatThrownBy(() -> db.sql("delete from offers.price_change where offer_id = " + offer.value())
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    private void assertTakenByOneStatement(OfferId offer, Money asked, Money other) {
        assertThat(take(offer, other)).isEqualTo(new Reservation.PriceChanged(offer, asked));
        var sent = Statements.sentBy(() -> assertThat(take(offer, asked)).isInstanceOf(Reservation.Taken.class));
        assertThat(sent).hasSize(1);
    }

    private Asking asked(OfferId offer) {
        return offers.of(List.of(offer)).get(offer).asking();
    }

    private Reservation take(OfferId offer, Money price) {
        return transaction.execute(_ -> offers.take("M-7K3Q92", List.of(new Wanted(offer, 1, price))));
    }

    private PriceTerms sale(Money price, Instant from, Instant until) {
        return new PriceTerms(HUNDRED, Optional.of(new Sale(price, Optional.of(from), Optional.of(until))));
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }
}
