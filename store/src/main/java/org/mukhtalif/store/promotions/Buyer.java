package org.mukhtalif.store.promotions;

import java.util.List;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// By what the person is known who takes a coupon: her account, her mobile unless somebody else receives the order, and
/// her e-mail where she gave one, each in the one spelling under which it is compared.
///
/// @param whose her random id, with which the marks go
public record Buyer(DataSubjectId whose, List<PersonalText> contacts) {

    public Buyer {
        contacts = List.copyOf(contacts);
        if (contacts.isEmpty()) throw new IllegalArgumentException("A buyer is known by one contact at least");
    }
}
