package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.consent.Acceptance;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.CaseStates;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.returns.AskResult;
import org.mukhtalif.store.returns.ReturnReason;
import org.mukhtalif.store.returns.ReturnedPieces;

@StoreTest
class Keeping_an_orders_contact extends ContactOfAnOrder {

    @Test
    void while_goods_are_sent_back_the_merchant_may_read_on_but_no_longer_than_the_latest_day() {
        var merchant = goods.merchant();
        var order = shopping.placed(
                goods.offer(goods.product(merchant, goods.section(), "تمر", "Dates"), merchant, 4_500, 20));
        shopping.delivered(order.number(), merchant);
        var recipient = merchant.asRecipient();
        var now = orders.find(order.number()).orElseThrow();
        assertThat(returns.ask(now, merchant, List.of(new ReturnedPieces(0, 1)), ReturnReason.DAMAGED))
                .isInstanceOf(AskResult.Asked.class);

        clock.advance(Duration.ofDays(8));
        assertThat(cases.standing(order.caseId(), recipient, Purpose.DELIVERY))
                .isInstanceOf(CaseStates.Standing.Entitled.class);
        clock.advance(Duration.ofDays(23));
        assertThat(cases.standing(order.caseId(), recipient, Purpose.DELIVERY))
                .isEqualTo(new CaseStates.Standing.NotEntitled("window-closed"));
    }

    @Test
    void the_clock_starts_when_the_last_parcel_has_ended() {
        var nakhil = goods.merchant();
        var oud = goods.merchant();
        var order = shopping.placed(offer(nakhil), offer(oud));

        assertThat(cases.clockStarted(order.caseId())).isEmpty();
        shopping.delivered(order.number(), nakhil);
        assertThat(cases.clockStarted(order.caseId())).isEmpty();
        cancellations.cancel(order.number(), oud);
        assertThat(cases.clockStarted(order.caseId())).isPresent();
    }

    @Test
    void thirty_days_after_the_end_the_contact_is_gone_and_the_money_stays() {
        var nakhil = goods.merchant();
        var order = shopping.placed(offer(nakhil));
        var parcel = shopping.delivered(order.number(), nakhil);

        clock.advance(Duration.ofDays(29));
        sweep.sweepWithTheClockConfirmed();
        assertThat(orders.find(order.number()).orElseThrow().subject()).isPresent();
        clock.advance(Duration.ofDays(2));
        sweep.sweepWithTheClockConfirmed();

        var left = orders.find(order.number()).orElseThrow();
        assertThat(left.subject()).isEmpty();
        assertThat(left.total()).isEqualTo(order.total());
        assertThat(ownReading(order)).isInstanceOf(Disclosure.Erased.class);
        assertThat(fulfilments.find(nakhil, parcel)).get().isInstanceOf(Fulfilment.Delivered.class);
    }

    @Test
    void an_order_of_an_account_stays_hers_when_its_contact_is_gone() {
        var sara = people.shopper().subject();
        var nakhil = goods.merchant();
        var order = shopping.placed(
                shopping.placement(shopping.cart(Map.of(offer(nakhil), 1)), Optional.of(sara), Shopping.sara()));

        erasure.eraseCase(sara, order.caseId());
        assertThat(orders.numbersOf(sara)).containsExactly(order.number());
        assertThat(ownReading(order)).isInstanceOf(Disclosure.Erased.class);

        for (var holder : holders) holder.forget(sara, CaseId.ACCOUNT);
        assertThat(orders.numbersOf(sara)).isEmpty();
        assertThat(orders.find(order.number()).orElseThrow().total()).isEqualTo(order.total());
    }

    @Test
    void a_courier_number_is_forgotten_with_it() {
        var nakhil = goods.merchant();
        var order = shopping.placed(offer(nakhil));
        var number = shopping.parcel(order.number(), nakhil).number();
        steps.pack(nakhil, number);
        steps.dispatch(nakhil, number, TrackingNumber.of("TRACK-1").orElseThrow());

        erasure.eraseEverything(order.subject().orElseThrow());

        assertThat(fulfilments.find(nakhil, number))
                .get()
                .isInstanceOfSatisfying(
                        Fulfilment.Dispatched.class,
                        dispatched -> assertThat(dispatched.tracking()).isEmpty());
    }

    @Test
    void without_an_address_nothing_is_packed() {
        var nakhil = goods.merchant();
        var order = shopping.placed(offer(nakhil));
        var number = shopping.parcel(order.number(), nakhil).number();
        erasure.eraseEverything(order.subject().orElseThrow());

        assertThat(steps.pack(nakhil, number)).isInstanceOf(StepResult.NoAddress.class);
        assertThat(cancellations.cancel(order.number(), nakhil)).isTrue();
    }

    @Test
    void only_an_order_that_was_placed_is_known() {
        var order = shopping.placed(offer(goods.merchant()));
        var hers = new SubjectCase(order.subject().orElseThrow(), order.caseId());
        var anothers = new SubjectCase(DataSubjectId.random(), order.caseId());
        var nobodys = new SubjectCase(DataSubjectId.random(), CaseId.order("M-222222"));

        assertThat(cases.known(Set.of(hers, anothers, nobodys))).containsExactly(hers);
    }

    @Test
    void asking_often_leaves_every_connection_in_the_pool() {
        var order = shopping.placed(offer(goods.merchant()));
        var hers = new SubjectCase(order.subject().orElseThrow(), order.caseId());

        for (int asked = 0; asked < 25; asked++)
            assertThat(cases.known(Set.of(hers))).hasSize(1);
    }

    @Test
    void the_store_may_send_notices_and_no_merchant_reads_the_mail() {
        var nakhil = goods.merchant();
        var order = shopping.placed(offer(nakhil));

        assertThat(mail(order, Recipient.THE_STORE)).isInstanceOf(Disclosure.Granted.class);
        assertThat(mail(order, nakhil.asRecipient())).isInstanceOf(Disclosure.Refused.class);
    }

    @Test
    void the_terms_that_were_accepted_are_noted_with_the_order() {
        var order = shopping.placed(offer(goods.merchant()));

        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(acceptances.of(order.subject().orElseThrow()))
                        .singleElement()
                        .satisfies(accepted -> {
                            assertThat(accepted.caseId()).isEqualTo(order.caseId());
                            assertThat(accepted.document()).isEqualTo(Acceptance.TERMS);
                        }));
    }
}
