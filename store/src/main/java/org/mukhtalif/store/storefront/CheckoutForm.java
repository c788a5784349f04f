package org.mukhtalif.store.storefront;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.checkout.Another;
import org.mukhtalif.store.checkout.DeliveryForm;
import org.mukhtalif.store.checkout.InvoiceTo;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.payments.PaymentMethod;

/// What the checkout page sends, as typed. Masked from here on.
///
/// @param another if the box was ticked that somebody else receives it
/// @param invoiceTo if the box was ticked that a tax invoice is wanted
/// @param shipping for each merchant the way that was chosen
/// @param terms the version that was accepted; blank if the box was left empty
/// @param shown the total that the page showed
/// @param key makes a repeated sending harmless
public record CheckoutForm(
        DeliveryForm delivery,
        Optional<Another> another,
        Optional<InvoiceTo> invoiceTo,
        Map<MerchantId, String> shipping,
        String payment,
        String terms,
        Money shown,
        String key) {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final Pattern WAY = Pattern.compile("shipping-([1-9][0-9]{0,17})");
    private static final int LONGEST = 400;

    public CheckoutForm {
        shipping = Map.copyOf(shipping);
    }

    static CheckoutForm of(Map<String, String> sent) {
        return new CheckoutForm(
                new DeliveryForm(
                        personal(sent, "recipient"),
                        personal(sent, "mobile"),
                        personal(sent, "mail"),
                        personal(sent, "city"),
                        personal(sent, "district"),
                        personal(sent, "street"),
                        personal(sent, "building"),
                        personal(sent, "postal-code"),
                        personal(sent, "short-address")),
                Optional.of(new Another(personal(sent, "recipient-mail"))).filter(_ -> sent.containsKey("another")),
                Optional.of(new InvoiceTo(personal(sent, "invoice-name"), personal(sent, "invoice-vat-number")))
                        .filter(_ -> sent.containsKey("tax-invoice")),
                sent.entrySet().stream()
                        .filter(entry -> WAY.matcher(entry.getKey()).matches())
                        .collect(toMap(entry -> merchant(entry.getKey()), Map.Entry::getValue)),
                sent.getOrDefault("payment", ""),
                sent.getOrDefault("terms", ""),
                shown(sent.getOrDefault("total", "")),
                sent.getOrDefault("key", ""));
    }

    /// The ways that exist, for a quote.
    Map<MerchantId, ShippingKind> ways() {
        return shipping.entrySet().stream()
                .flatMap(entry ->
                        ShippingKind.of(entry.getValue()).stream().map(kind -> Map.entry(entry.getKey(), kind)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static MerchantId merchant(String field) {
        return new MerchantId(Long.parseLong(field.substring(field.indexOf('-') + 1)));
    }

    /// Longer than any field takes is cut a little above its limit: still too long, and never a burden.
    private static PersonalText personal(Map<String, String> sent, String field) {
        var typed = sent.getOrDefault(field, "");
        return new PersonalText(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    }

    private static Money shown(String halalas) {
        return Money.halalas(AMOUNT.matcher(halalas).matches() ? Long.parseLong(halalas) : 0);
    }

    boolean isPaidOnDelivery() {
        return PaymentMethod.of(payment).filter(PaymentMethod::isPaidOnDelivery).isPresent();
    }

    /// A page that nobody filled in yet.
    static CheckoutForm blank() {
        return of(Map.of());
    }

    Optional<String> keptKey() {
        return KEY.matcher(key).matches() ? Optional.of(key) : Optional.empty();
    }
}
