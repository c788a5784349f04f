package org.mukhtalif.store.couriers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.TrackingNumber;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Telling_a_courier_where_to extends ParcelsOfACourier {

    @Autowired
    Disclosures disclosures;

    @Test
    void another_courier_reads_nothing_and_is_not_believed() throws Exception {
        announced();
        var other = courier(Optional.empty());
        assertThat(asks(other)).isEqualTo(new Disclosure.Refused("not-your-parcel"));
        swift = other;
        say("delivered,%s,".formatted(now()));
        exchange();
        assertThat(reasons()).containsExactly("unknown-parcel");
        assertThat(state()).isInstanceOf(Fulfilment.Packed.class);
    }

    @Test
    void it_reads_only_while_it_has_the_parcel_to_bring() throws Exception {
        assertThat(asks(swift)).isEqualTo(new Disclosure.Refused("not-your-parcel"));
        announced();
        assertThat(asks(swift)).isInstanceOf(Disclosure.Granted.class);
        clock.advance(Duration.ofDays(31));
        assertThat(asks(swift)).isInstanceOf(Disclosure.Refused.class);
        clock.reset();
        steps.dispatch(nakhil, parcel, new TrackingNumber("SPL-77"));
        steps.deliver(nakhil, parcel);
        assertThat(asks(swift)).isEqualTo(new Disclosure.Refused("not-your-parcel"));
    }

    private Disclosure asks(CourierKey who) {
        return disclosures.disclose(new DisclosureRequest(
                order.subject().orElseThrow(),
                order.caseId(),
                java.util.Set.of(PersonalField.RECIPIENT_NAME),
                Purpose.DELIVERY,
                who.asRecipient()));
    }
}
