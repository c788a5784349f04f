package org.mukhtalif.store.fulfilment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Goes through everything that can show a merchant something of a parcel's recipient.
@Component
class MerchantWalk {

    private final DeliverySlips slips;
    private final Disclosures disclosures;
    private final DeliveryWindow window;
    private final ObjectProvider<MerchantChannel> channels;

    MerchantWalk(
            DeliverySlips slips,
            Disclosures disclosures,
            DeliveryWindow window,
            ObjectProvider<MerchantChannel> channels) {
        this.slips = slips;
        this.disclosures = disclosures;
        this.window = window;
        this.channels = channels;
    }

    Duration afterDelivery() {
        return window.afterDelivery();
    }

    Duration atLatest() {
        return window.atLatest();
    }

    boolean readsTheSlip(Order order, FulfilmentNumber parcel) {
        return order.partOf(SyntheticParcel.MERCHANT).isPresent()
                && slips.printFor(SyntheticParcel.MERCHANT, parcel)
                        .filter(DeliverySlip.Printed.class::isInstance)
                        .isPresent();
    }

    /// The channels on which something of the recipient still comes through; none, if the window is shut.
    List<String> stillShown(Order order, FulfilmentNumber parcel) {
        var shown = new ArrayList<String>();
        if (readsTheSlip(order, parcel)) shown.add("the slip");
        Arrays.stream(Purpose.values())
                .filter(purpose -> isDisclosed(order, purpose))
                .map(purpose -> "a disclosure for " + purpose.key())
                .forEach(shown::add);
        channels.stream()
                .filter(channel -> channel.shows(SyntheticParcel.MERCHANT, parcel, SyntheticParcel.WORDS)
                        .contains(SyntheticParcel.WORDS))
                .map(MerchantChannel::name)
                .forEach(shown::add);
        return shown;
    }

    private boolean isDisclosed(Order order, Purpose purpose) {
        var subject = order.subject().orElseThrow();
        var answer = disclosures.disclose(new DisclosureRequest(
                subject, order.caseId(), SlipFields.ALL, purpose, SyntheticParcel.MERCHANT.asRecipient()));
        return !(answer instanceof Disclosure.Refused);
    }
}
