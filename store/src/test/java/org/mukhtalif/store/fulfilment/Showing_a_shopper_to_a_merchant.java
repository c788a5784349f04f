package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.accesslog.AccessRecord;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Showing_a_shopper_to_a_merchant {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    DeliverySlips slips;

    @Autowired
    ForeignParcels foreign;

    @Autowired
    AccessLog book;

    @Autowired
    Erasure erasure;

    @Autowired
    TestClock clock;

    @AfterEach
    void tellTheTimeAgain() {
        clock.reset();
    }

    @Test
    void the_merchant_of_the_parcel_reads_name_mobile_and_address() {
        var merchant = goods.merchant();
        var order = shopping.placed(dates(merchant));

        var slip = slips.printFor(
                        merchant, shopping.parcel(order.number(), merchant).number())
                .orElseThrow();

        assertThat(slip).isInstanceOfSatisfying(DeliverySlip.Printed.class, printed -> {
            assertThat(printed.recipient()).isEqualTo(new PersonalText("سارة القحطاني"));
            assertThat(printed.mobile()).isEqualTo(new PersonalText("+966551234567"));
            assertThat(printed.address()).isEqualTo(new PersonalText("الرياض\nحي الياسمين\nشارع الأمل\n2929\n13322"));
            assertThat(printed.shortAddress()).contains(new PersonalText("RRRD2929"));
            assertThat(printed.part().total()).isEqualTo(order.total());
        });
    }

    @Test
    void the_shopper_reads_in_her_book_who_saw_what_and_for_which_order() {
        var merchant = goods.merchant();
        var order = shopping.placed(dates(merchant));
        slips.printFor(merchant, shopping.parcel(order.number(), merchant).number());

        assertThat(shownTo(merchant, order)).singleElement().satisfies(entry -> {
            assertThat(entry.purpose()).isEqualTo(Purpose.DELIVERY);
            assertThat(entry.caseId()).isEqualTo(order.caseId());
            assertThat(entry.clause()).isEqualTo("4");
            assertThat(entry.fields())
                    .contains(
                            PersonalField.RECIPIENT_NAME, PersonalField.RECIPIENT_PHONE, PersonalField.DELIVERY_ADDRESS)
                    .doesNotContain(PersonalField.ORDER_EMAIL);
        });
    }

    @Test
    void another_merchant_finds_nothing_and_her_book_stays_silent() {
        var merchant = goods.merchant();
        var other = goods.merchant();
        var order = shopping.placed(dates(merchant), dates(other));
        var parcel = shopping.parcel(order.number(), merchant).number();
        long refusedBefore = foreign.refused();

        assertThat(slips.printFor(other, parcel)).isEmpty();

        assertThat(shownTo(other, order)).isEmpty();
        assertThat(foreign.refused()).isEqualTo(refusedBefore + 1);
    }

    @Test
    void seven_days_after_delivery_the_window_is_shut() {
        var merchant = goods.merchant();
        var order = shopping.placed(dates(merchant));
        var parcel = shopping.delivered(order.number(), merchant);

        clock.advance(Duration.ofDays(6));
        assertThat(slips.printFor(merchant, parcel)).get().isInstanceOf(DeliverySlip.Printed.class);
        clock.advance(Duration.ofDays(1).plusMinutes(1));
        assertThat(slips.printFor(merchant, parcel))
                .get()
                .isInstanceOfSatisfying(
                        DeliverySlip.WindowClosed.class,
                        closed -> assertThat(closed.rule()).isEqualTo("window-closed"));
        assertThat(shownTo(merchant, order)).hasSize(1);
    }

    @Test
    void after_erasure_the_slip_says_so_and_the_order_keeps_its_money() {
        var merchant = goods.merchant();
        var order = shopping.placed(dates(merchant));
        var parcel = shopping.delivered(order.number(), merchant);

        erasure.eraseEverything(order.subject().orElseThrow());

        assertThat(slips.printFor(merchant, parcel)).get().isInstanceOfSatisfying(DeliverySlip.Erased.class, erased -> {
            assertThat(erased.part().total()).isEqualTo(order.total());
            assertThat(erased.part().vat()).isEqualTo(order.vat());
        });
    }

    private OfferId dates(MerchantId merchant) {
        return goods.offer(goods.product(merchant, goods.section(), "تمر", "Dates"), merchant, 4_500, 20);
    }

    private List<AccessRecord> shownTo(MerchantId merchant, Order order) {
        return book.entriesOf(order.subject().orElseThrow(), 50).stream()
                .filter(entry -> entry.act() == AccessEntry.Act.DISCLOSED)
                .filter(entry -> entry.recipient().equals(merchant.asRecipient()))
                .toList();
    }
}
