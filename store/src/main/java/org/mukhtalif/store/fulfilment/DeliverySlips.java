package org.mukhtalif.store.fulfilment;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// Prints delivery slips: asks for a disclosure to the merchant of the parcel, with the order as the reason.
@Component
public class DeliverySlips {

    private final Fulfilments fulfilments;
    private final Orders orders;
    private final Disclosures disclosures;

    DeliverySlips(Fulfilments fulfilments, Orders orders, Disclosures disclosures) {
        this.fulfilments = fulfilments;
        this.orders = orders;
        this.disclosures = disclosures;
    }

    /// The slip of the merchant's own parcel; nothing for a parcel that is not there or not its own.
    public Optional<DeliverySlip> printFor(MerchantId merchant, FulfilmentNumber number) {
        return fulfilments
                .find(merchant, number)
                .flatMap(fulfilment -> orders.find(fulfilment.parcel().order())
                        .flatMap(order -> order.partOf(merchant).map(part -> print(fulfilment, order, part))));
    }

    private DeliverySlip print(Fulfilment fulfilment, Order order, MerchantOrder part) {
        return order.subject()
                .map(subject -> disclose(fulfilment, order, part, subject))
                .orElseGet(() -> new DeliverySlip.Erased(fulfilment, part));
    }

    private DeliverySlip disclose(Fulfilment fulfilment, Order order, MerchantOrder part, DataSubjectId subject) {
        var request = new DisclosureRequest(
                subject,
                order.caseId(),
                SlipFields.ALL,
                Purpose.DELIVERY,
                part.merchant().asRecipient());
        return switch (disclosures.disclose(request)) {
            case Disclosure.Granted granted -> printed(fulfilment, part, granted);
            case Disclosure.Erased _ -> new DeliverySlip.Erased(fulfilment, part);
            case Disclosure.Refused(var rule) -> new DeliverySlip.WindowClosed(fulfilment, part, rule);
        };
    }

    private static DeliverySlip printed(Fulfilment fulfilment, MerchantOrder part, Disclosure.Granted granted) {
        var recipient = granted.value(PersonalField.RECIPIENT_NAME);
        var mobile = granted.value(PersonalField.RECIPIENT_PHONE);
        var address = granted.value(PersonalField.DELIVERY_ADDRESS);
        if (recipient.isEmpty() || mobile.isEmpty() || address.isEmpty())
            return new DeliverySlip.Erased(fulfilment, part);
        return new DeliverySlip.Printed(
                fulfilment,
                part,
                recipient.get(),
                mobile.get(),
                address.get(),
                granted.value(PersonalField.SHORT_ADDRESS));
    }
}
