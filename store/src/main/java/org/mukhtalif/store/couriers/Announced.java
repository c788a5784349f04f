package org.mukhtalif.store.couriers;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;

/// Asks for what a courier may be told of the recipients of parcels; each that is told of is written in the
/// recipient's book first, under the courier's own name.
@Component
class Announced {

    private static final Set<PersonalField> FIELDS = Set.of(
            PersonalField.RECIPIENT_NAME,
            PersonalField.RECIPIENT_PHONE,
            PersonalField.DELIVERY_ADDRESS,
            PersonalField.SHORT_ADDRESS);

    private final Disclosures disclosures;

    Announced(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /// The lines that may be written; a parcel whose recipient may not be read has none.
    ///
    /// @param orders those of the parcels
    Map<Consignment, ManifestLine> lines(
            Map<Consignment, ParcelFacts> parcels, Map<OrderNumber, Order> orders, CourierKey courier) {
        var requests = requests(parcels.keySet(), orders, courier);
        var answers = disclosures.disclose(Set.copyOf(requests.values()));
        var lines = new LinkedHashMap<Consignment, ManifestLine>();
        requests.forEach((consignment, request) -> {
            if (answers.get(request) instanceof Disclosure.Granted granted)
                line(requireNonNull(parcels.get(consignment)), granted).ifPresent(line -> lines.put(consignment, line));
        });
        return lines;
    }

    private static Map<Consignment, DisclosureRequest> requests(
            Collection<Consignment> parcels, Map<OrderNumber, Order> orders, CourierKey courier) {
        var requests = new LinkedHashMap<Consignment, DisclosureRequest>();
        for (var parcel : parcels)
            Optional.ofNullable(orders.get(parcel.order()))
                    .flatMap(order -> order.receiver()
                            .map(subject -> new DisclosureRequest(
                                    subject, order.caseId(), FIELDS, Purpose.DELIVERY, courier.asRecipient())))
                    .ifPresent(request -> requests.put(parcel, request));
        return requests;
    }

    private static Optional<ManifestLine> line(ParcelFacts facts, Disclosure.Granted granted) {
        var recipient = granted.value(PersonalField.RECIPIENT_NAME);
        var mobile = granted.value(PersonalField.RECIPIENT_PHONE);
        var address = granted.value(PersonalField.DELIVERY_ADDRESS);
        if (recipient.isEmpty() || mobile.isEmpty() || address.isEmpty()) return Optional.empty();
        return Optional.of(new ManifestLine(
                facts, recipient.get(), mobile.get(), address.get(), granted.value(PersonalField.SHORT_ADDRESS)));
    }
}
