package org.mukhtalif.store.couriers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.accesslog.AccessRecord;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.fulfilment.TrackingNumber;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Giving_parcels_to_a_courier extends ParcelsOfACourier {

    @Autowired
    Manifests manifests;

    @Autowired
    Leases leases;

    @Autowired
    AccessLog book;

    @Autowired
    Erasure erasure;

    @Test
    void its_list_says_whom_a_parcel_goes_to_and_what_is_paid_at_the_door() throws Exception {
        give();
        exchange();
        assertThat(lists()).as("a list gathers for a quarter of an hour").isEmpty();
        clock.advance(Duration.ofMinutes(16));
        exchange();

        var list = lists().getFirst();
        assertThat(Files.readString(list).lines())
                .containsExactly(
                        "parcel,order,from,from_city,recipient,mobile,address,short_address,pieces,collect,currency",
                        "%s,%s,\"%s\",\"الرياض\",\"سارة القحطاني\",966551234567,\"الرياض، حي الياسمين، شارع الأمل، 2929، 13322\",\"RRRD2929\",1,%s,SAR"
                                .formatted(parcel, order.number(), name(nakhil), riyals(order)));
        exchange();
        assertThat(lists()).containsExactly(list);
        assertThat(told()).singleElement().satisfies(entry -> {
            assertThat(entry.purpose()).isEqualTo(Purpose.DELIVERY);
            assertThat(entry.clause()).isEqualTo("4");
            assertThat(entry.fields())
                    .containsExactlyInAnyOrder(
                            PersonalField.RECIPIENT_NAME,
                            PersonalField.RECIPIENT_PHONE,
                            PersonalField.DELIVERY_ADDRESS,
                            PersonalField.SHORT_ADDRESS);
        });
    }

    @Test
    void a_name_that_a_sheet_would_take_for_a_formula_is_harmless() throws Exception {
        order = shopping.placed(shopping.placement(
                shopping.cart(java.util.Map.of(
                        goods.offer(goods.product(nakhil, goods.section(), "عسل", "Honey"), nakhil, 4_500, 20), 1)),
                Optional.empty(),
                Shopping.form("=سارة \"أم\" نورة", "0551234567")));
        parcel = shopping.parcel(order.number(), nakhil).number();
        steps.pack(nakhil, parcel);
        announced();
        assertThat(Files.readString(lists().getFirst())).contains("\"'=سارة \"\"أم\"\" نورة\"");
    }

    @Test
    void a_list_that_nobody_fetches_is_destroyed_and_its_parcels_stand_in_the_next() throws Exception {
        announced();
        var first = lists().getFirst();
        clock.advance(Duration.ofDays(3).plusMinutes(1));
        exchange();
        assertThat(lists()).hasSize(1).doesNotContain(first);
        assertThat(Files.readString(lists().getFirst())).contains(parcel.value());
    }

    @Test
    void a_list_goes_with_the_contact_of_whom_it_names() throws Exception {
        announced();
        assertThat(lists()).hasSize(1);
        erasure.eraseEverything(order.subject().orElseThrow());
        assertThat(lists()).isEmpty();
        clock.advance(Duration.ofHours(1));
        exchange();
        assertThat(lists()).isEmpty();
    }

    @Test
    void a_parcel_that_went_another_way_stands_in_no_list() throws Exception {
        give();
        assertThat(couriers.take(nakhil, parcel, Optional.of(Tracking.by(new TrackingNumber("OWN-1")))))
                .isInstanceOf(StepResult.Done.class);
        clock.advance(Duration.ofMinutes(16));
        exchange();
        assertThat(lists()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void one_node_speaks_with_a_courier_at_a_time() throws Exception {
        give();
        clock.advance(Duration.ofMinutes(16));
        leases.during(swift, () -> exchange());
        assertThat(lists()).isEmpty();
        exchange();
        assertThat(lists()).hasSize(1);
    }

    @Test
    void a_list_that_was_not_finished_is_written_again_under_its_own_name() throws Exception {
        give();
        clock.advance(Duration.ofMinutes(16));
        manifests.makeIfDue(swift, clock.instant());
        manifests.makeIfDue(swift, clock.instant());
        assertThat(manifests.unwritten(swift)).hasSize(1);
        exchange();
        exchange();
        assertThat(lists()).hasSize(1);
        assertThat(manifests.unwritten(swift)).isEmpty();
    }

    private List<AccessRecord> told() {
        return book.entriesOf(order.subject().orElseThrow(), 50).stream()
                .filter(entry -> entry.act() == AccessEntry.Act.DISCLOSED)
                .filter(entry -> entry.recipient().equals(swift.asRecipient()))
                .toList();
    }

    private String name(MerchantId merchant) {
        return merchants.find(merchant).orElseThrow().name().ar();
    }

    private static String riyals(Order order) {
        return java.math.BigDecimal.valueOf(order.total().minorUnits(), 2).toPlainString();
    }
}
