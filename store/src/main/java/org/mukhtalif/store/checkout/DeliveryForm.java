package org.mukhtalif.store.checkout;

import org.mukhtalif.privacy.datainventory.PersonalText;

/// The words that were typed on the checkout page, unjudged; blank where nothing was.
///
/// @param mail where the notices of this order go; a guest needs it for her link, a shopper with an account may leave
///     it out
/// @param city the key of a city, such as `riyadh`
/// @param building four digits
/// @param postalCode five digits
/// @param shortAddress the National Address short code; optional
public record DeliveryForm(
        PersonalText recipient,
        PersonalText mobile,
        PersonalText mail,
        PersonalText city,
        PersonalText district,
        PersonalText street,
        PersonalText building,
        PersonalText postalCode,
        PersonalText shortAddress) {}
