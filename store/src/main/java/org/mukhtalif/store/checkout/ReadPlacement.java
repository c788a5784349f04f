package org.mukhtalif.store.checkout;

import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.invoices.BuyerForm;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.shipping.Delivery;

/// A placement whose every field can be so.
///
/// @param contact what goes to the vault for the delivery
/// @param city the key of the city it goes to, from the list of cities
/// @param notices what goes to the vault for the notices of this order; may be empty
/// @param tellings what goes to the vault to tell a recipient who is not the buyer; may be empty
/// @param invoiceTo who is to be named on a tax invoice
record ReadPlacement(
        Placement placement,
        Map<PersonalField, PersonalText> contact,
        Map<PersonalField, PersonalText> notices,
        Map<PersonalField, PersonalText> tellings,
        Map<MerchantId, ShippingKind> shipping,
        PaymentMethod payment,
        String city,
        Optional<BuyerForm> invoiceTo) {

    /// Why a part cannot be brought where it is to go, as a key of the message bundle.
    Optional<String> shippingFault(Quote quote) {
        return quote.merchants().stream()
                .map(this::fault)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> fault(MerchantQuote part) {
        var asked = shipping.getOrDefault(part.merchant().id(), ShippingKind.STANDARD);
        return switch (part.delivery()) {
            case Delivery.NotThere _ -> Optional.of("checkout.shipping.not-there");
            case Delivery.TooHeavy _ -> Optional.of("checkout.shipping.too-heavy");
            case Delivery.Offered offered ->
                offered.way(asked).isPresent() ? Optional.empty() : Optional.of("checkout.shipping.not-offered");
        };
    }
}
