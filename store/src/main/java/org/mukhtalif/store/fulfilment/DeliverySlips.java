package org.mukhtalif.store.fulfilment;

import java.time.Clock;
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
import org.mukhtalif.store.orders.OrderSecret;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.orders.RecipientLinks;
import org.springframework.stereotype.Component;

/// Prints delivery slips: asks for a disclosure to the merchant of the parcel, with the order as the reason.
@Component
public class DeliverySlips {

    private final Fulfilments fulfilments;
    private final Orders orders;
    private final Disclosures disclosures;
    private final RecipientLinks links;
    private final Clock clock;

    DeliverySlips(Fulfilments fulfilments, Orders orders, Disclosures disclosures, RecipientLinks links, Clock clock) {
        this.fulfilments = fulfilments;
        this.orders = orders;
        this.disclosures = disclosures;
        this.links = links;
        this.clock = clock;
    }

    /// The slip of the merchant's own parcel; nothing for a parcel that is not there or not its own.
    public Optional<DeliverySlip> printFor(MerchantId merchant, FulfilmentNumber number) {
        return fulfilments
                .find(merchant, number)
                .flatMap(fulfilment -> orders.find(fulfilment.parcel().order())
                        .flatMap(order -> order.partOf(merchant).map(part -> print(fulfilment, order, part))));
    }

    private DeliverySlip print(Fulfilment fulfilment, Order order, MerchantOrder part) {
        return order.receiver()
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
            case Disclosure.Granted granted -> printed(fulfilment, order, part, granted);
            case Disclosure.Erased _ -> new DeliverySlip.Erased(fulfilment, part);
            case Disclosure.Refused(var rule) -> new DeliverySlip.WindowClosed(fulfilment, part, rule);
        };
    }

    private DeliverySlip printed(Fulfilment fulfilment, Order order, MerchantOrder part, Disclosure.Granted granted) {
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
                granted.value(PersonalField.SHORT_ADDRESS),
                recipientsLink(order));
    }

    private Optional<OrderSecret> recipientsLink(Order order) {
        return order.parties().forAnother()
                ? Optional.of(links.make(order.number(), RecipientLinks.Way.SLIP, clock.instant()))
                : Optional.empty();
    }
}
