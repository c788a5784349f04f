package org.mukhtalif.store.fulfilment;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderSecret;

/// The paper on a parcel, as far as it may be printed now.
public sealed interface DeliverySlip {

    Fulfilment fulfilment();

    /// What is in the parcel, and what the courier is to be paid.
    MerchantOrder part();

    /// May be printed. Reading it was told in the recipient's book.
    ///
    /// @param address city, district, street, building number and postal code, a line each
    /// @param recipientsLink for the paper that tells a recipient who is not the buyer that her data is here
    record Printed(
            Fulfilment fulfilment,
            MerchantOrder part,
            PersonalText recipient,
            PersonalText mobile,
            PersonalText address,
            Optional<PersonalText> shortAddress,
            Optional<OrderSecret> recipientsLink)
            implements DeliverySlip {}

    /// The recipient's data was destroyed. A state of the slip, not an error.
    record Erased(Fulfilment fulfilment, MerchantOrder part) implements DeliverySlip {}

    /// The merchant needs the address no longer, so it may not read it.
    ///
    /// @param rule the rule that says so, such as `window-closed`
    record WindowClosed(Fulfilment fulfilment, MerchantOrder part, String rule) implements DeliverySlip {}
}
