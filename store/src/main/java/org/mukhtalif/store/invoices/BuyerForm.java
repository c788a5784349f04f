package org.mukhtalif.store.invoices;

import org.mukhtalif.privacy.datainventory.PersonalText;

/// Who wants to be named on a tax invoice, as it was typed, unjudged; blank where nothing was.
///
/// @param vatNumber fifteen digits, the first and the last a 3
/// @param building four digits
/// @param postalCode five digits
public record BuyerForm(
        PersonalText name,
        PersonalText vatNumber,
        PersonalText street,
        PersonalText building,
        PersonalText district,
        PersonalText city,
        PersonalText postalCode) {

    public static BuyerForm blank() {
        var nothing = new PersonalText("");
        return new BuyerForm(nothing, nothing, nothing, nothing, nothing, nothing, nothing);
    }
}
