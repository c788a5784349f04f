package org.mukhtalif.store.invoices;

import static org.mukhtalif.privacy.datainventory.PersonalField.BUYER_ADDRESS;
import static org.mukhtalif.privacy.datainventory.PersonalField.BUYER_NAME;
import static org.mukhtalif.privacy.datainventory.PersonalField.BUYER_VAT_NUMBER;

import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;

/// Opens the buyer of a tax invoice. Every opening stands in her book.
@Component
class Buyers {

    private static final Set<PersonalField> FIELDS = Set.of(BUYER_NAME, BUYER_VAT_NUMBER, BUYER_ADDRESS);

    private final Namings namings;
    private final Disclosures disclosures;

    Buyers(Namings namings, Disclosures disclosures) {
        this.namings = namings;
        this.disclosures = disclosures;
    }

    /// For the machine that writes a document.
    Optional<NamedBuyer> toWrite(OrderNumber order) {
        return open(order, Purpose.TAX, Recipient.THE_STORE);
    }

    /// For the authority that clears it.
    Optional<NamedBuyer> toClear(OrderNumber order) {
        return open(order, Purpose.TAX, Recipient.THE_TAX_AUTHORITY);
    }

    /// For herself.
    Optional<NamedBuyer> toRead(OrderNumber order) {
        return open(order, Purpose.RIGHTS, Recipient.THE_PERSON);
    }

    private Optional<NamedBuyer> open(OrderNumber order, Purpose purpose, Recipient recipient) {
        return namings.of(order)
                .flatMap(naming -> naming.subject()
                        .flatMap(subject ->
                                open(new DisclosureRequest(subject, naming.caseId(), FIELDS, purpose, recipient))));
    }

    private Optional<NamedBuyer> open(DisclosureRequest request) {
        return switch (disclosures.disclose(request)) {
            case Disclosure.Granted granted ->
                granted.value(BUYER_NAME)
                        .flatMap(name -> granted.value(BUYER_VAT_NUMBER)
                                .flatMap(number -> granted.value(BUYER_ADDRESS)
                                        .map(address -> new NamedBuyer(name, number, address))));
            case Disclosure.Refused _, Disclosure.Erased _ -> Optional.empty();
        };
    }
}
