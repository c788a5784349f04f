package org.mukhtalif.store.checkout;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;

/// Everything that one checkout page sends when an order is placed, as it was sent.
///
/// @param shopper who is signed in; nothing for a guest
/// @param another if somebody else receives it
/// @param invoiceTo if the buyer wants a tax invoice in her name
/// @param shipping for each merchant `standard` or `express`; a merchant that is left out ships the standard way
/// @param payment a payment method's key, such as `cash-on-delivery`
/// @param acceptedTerms the version of the terms that was accepted, see [#accepted]; blank if the box was left empty
/// @param shownTotal what the page said the order would cost
/// @param key the hidden field that makes a repeated sending harmless: 16 to 64 letters, digits, `-` or `_`
/// @param language the language of the page
public record Placement(
        CartSecret cart,
        Optional<DataSubjectId> shopper,
        DeliveryForm delivery,
        Optional<Another> another,
        Optional<InvoiceTo> invoiceTo,
        Map<MerchantId, String> shipping,
        String payment,
        String acceptedTerms,
        Money shownTotal,
        String key,
        Locale language) {

    /// Stands before every version of the terms that is not in force.
    private static final String OTHER_TERMS = "*";

    public Placement {
        shipping = Map.copyOf(shipping);
    }

    /// What counts of an acceptance: nobody accepts what was not shown, so another version does not stand for the one
    /// in force.
    ///
    /// @param named the version that the form or the program named; blank if the box was left empty
    public static String accepted(String named, String inForce) {
        return named.isBlank() || named.equals(inForce) ? named : OTHER_TERMS + named;
    }

    /// Whether a version was accepted that is not in force.
    boolean isUnderOtherTerms() {
        return isOfOtherTerms(acceptedTerms);
    }

    /// Whether what [#accepted] gave is of a version that is not in force.
    static boolean isOfOtherTerms(String accepted) {
        return accepted.startsWith(OTHER_TERMS);
    }

    /// The version as it was named, in force or not; blank if the box was left empty.
    String namedTerms() {
        return isUnderOtherTerms() ? acceptedTerms.substring(OTHER_TERMS.length()) : acceptedTerms;
    }

    /// Nobody asks for a tax invoice.
    public Placement(
            CartSecret cart,
            Optional<DataSubjectId> shopper,
            DeliveryForm delivery,
            Optional<Another> another,
            Map<MerchantId, String> shipping,
            String payment,
            String acceptedTerms,
            Money shownTotal,
            String key,
            Locale language) {
        this(
                cart,
                shopper,
                delivery,
                another,
                Optional.empty(),
                shipping,
                payment,
                acceptedTerms,
                shownTotal,
                key,
                language);
    }

    /// The buyer receives it herself.
    public Placement(
            CartSecret cart,
            Optional<DataSubjectId> shopper,
            DeliveryForm delivery,
            Map<MerchantId, String> shipping,
            String payment,
            String acceptedTerms,
            Money shownTotal,
            String key,
            Locale language) {
        this(cart, shopper, delivery, Optional.empty(), shipping, payment, acceptedTerms, shownTotal, key, language);
    }
}
