package org.mukhtalif.store.checkout;

import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.payments.PaymentMethod;

/// A placement whose every field can be so.
///
/// @param contact what goes to the vault for the delivery
/// @param city the key of the city it goes to, from the list of cities
/// @param notices what goes to the vault for the notices of this order; may be empty
record ReadPlacement(
        Placement placement,
        Map<PersonalField, PersonalText> contact,
        Map<PersonalField, PersonalText> notices,
        Map<MerchantId, ShippingKind> shipping,
        PaymentMethod payment,
        String city) {}
