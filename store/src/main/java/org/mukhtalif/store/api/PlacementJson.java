package org.mukhtalif.store.api;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.checkout.Another;
import org.mukhtalif.store.checkout.DeliveryForm;
import org.mukhtalif.store.checkout.InvoiceTo;
import org.mukhtalif.store.checkout.Placement;
import org.mukhtalif.store.money.Money;

/// What a program sends to place an order.
///
/// @param another present if somebody else than the buyer receives it
/// @param taxInvoice present if the buyer wants a tax invoice in her name
/// @param shipping the kind by the merchant's id; the standard way where nothing is said
/// @param payment such as `cash-on-delivery`
/// @param terms the version of the terms that the shopper accepted, see `GET /api/v1/terms`
/// @param total what the shopper was shown, as the quote said it; another sum places nothing
/// @param address where it goes
/// @param contact who receives it
record PlacementJson(
        @Nullable ContactJson contact,
        @Nullable AddressJson address,
        @Nullable AnotherJson another,
        @Nullable TaxInvoiceJson taxInvoice,
        @Nullable Map<Long, String> shipping,
        @Nullable String payment,
        @Nullable String terms,
        @Nullable Amount total) {

    /// Who receives it.
    ///
    /// @param mail where the notices of this order go; a guest needs it, and it is always the buyer's
    /// @param mobile a Saudi mobile number, in any digits
    /// @param recipient first name and family name
    record ContactJson(
            @Nullable PersonalText recipient,
            @Nullable PersonalText mobile,
            @Nullable PersonalText mail) {}

    /// Somebody else receives it: name, mobile and address are theirs, and they are told that they are kept here.
    ///
    /// @param mail where the recipient is told; without it the paper in the parcel tells
    record AnotherJson(@Nullable PersonalText mail) {}

    /// The buyer is registered for VAT: her invoices name her, with the address to which the order goes. Not together
    /// with `another`. What is sealed for it stays six years.
    ///
    /// @param name as registered for VAT
    /// @param vatNumber fifteen digits, the first and the last a 3
    record TaxInvoiceJson(
            @Nullable PersonalText name, @Nullable PersonalText vatNumber) {}

    /// Where it goes, by the National Address.
    ///
    /// @param city a key of `GET /api/v1/cities`
    /// @param building four digits
    /// @param postalCode five digits
    /// @param shortCode the short code, four letters and four digits; optional
    record AddressJson(
            @Nullable PersonalText city,
            @Nullable PersonalText district,
            @Nullable PersonalText street,
            @Nullable PersonalText building,
            @Nullable PersonalText postalCode,
            @Nullable PersonalText shortCode) {}

    Placement placement(
            CartSecret cart, Optional<DataSubjectId> shopper, String termsInForce, String key, Locale language) {
        return new Placement(
                cart,
                shopper,
                delivery(contact, address),
                Optional.ofNullable(another).map(typed -> new Another(orBlank(typed.mail()))),
                Optional.ofNullable(taxInvoice)
                        .map(typed -> new InvoiceTo(orBlank(typed.name()), orBlank(typed.vatNumber()))),
                new WaysJson(shipping).typed(),
                payment == null ? "" : payment,
                Placement.accepted(terms == null ? "" : terms, termsInForce),
                Money.halalas(total == null ? 0 : total.minorUnits()),
                key,
                language);
    }

    /// What was typed of where it goes, unjudged.
    static DeliveryForm delivery(@Nullable ContactJson contact, @Nullable AddressJson address) {
        var who = contact == null ? new ContactJson(null, null, null) : contact;
        var where = address == null ? new AddressJson(null, null, null, null, null, null) : address;
        return new DeliveryForm(
                orBlank(who.recipient()),
                orBlank(who.mobile()),
                orBlank(who.mail()),
                orBlank(where.city()),
                orBlank(where.district()),
                orBlank(where.street()),
                orBlank(where.building()),
                orBlank(where.postalCode()),
                orBlank(where.shortCode()));
    }

    private static PersonalText orBlank(@Nullable PersonalText typed) {
        return typed == null ? new PersonalText("") : typed;
    }
}
