package org.mukhtalif.store.checkout;

import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.invoices.BuyerForm;

/// The buyer wants a tax invoice in her name; the address to which the order goes stands on it. Where somebody else
/// receives the order it is asked for afterwards, with an address of the buyer's own.
///
/// @param name as registered for VAT, as typed
/// @param vatNumber as typed
public record InvoiceTo(PersonalText name, PersonalText vatNumber) {

    BuyerForm at(DeliveryForm address, PersonalText city) {
        return new BuyerForm(
                name, vatNumber, address.street(), address.building(), address.district(), city, address.postalCode());
    }
}
