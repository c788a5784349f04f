package org.mukhtalif.store.checkout;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.EmailAddress;
import org.mukhtalif.store.invoices.BuyerForm;
import org.mukhtalif.store.invoices.TaxInvoices;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.shipping.SaudiCity;
import org.springframework.stereotype.Component;

/// Judges every field of a placement at once, so that the page can tell all that is wrong in one go.
@Component
class PlacementReader {

    private static final Locale ARABIC = Locale.of("ar");

    private final Destinations destinations;
    private final TaxInvoices taxInvoices;

    PlacementReader(Destinations destinations, TaxInvoices taxInvoices) {
        this.destinations = destinations;
        this.taxInvoices = taxInvoices;
    }

    /// For each field that cannot be so, a key of the message bundle.
    Map<String, String> faults(Placement placement) {
        var form = placement.delivery();
        var faults = new TreeMap<>(DeliveryAddress.faults(form));
        RecipientName.fault(form.recipient()).ifPresent(fault -> faults.put("recipient", fault));
        SaudiMobile.fault(form.mobile()).ifPresent(fault -> faults.put("mobile", fault));
        mailFault(placement).ifPresent(fault -> faults.put("mail", fault));
        placement
                .another()
                .filter(another -> !another.mail().isBlank())
                .flatMap(another -> EmailAddress.fault(another.mail()))
                .ifPresent(_ -> faults.put("recipient-mail", "checkout.mail.shape"));
        if (city(form).isEmpty())
            faults.put("city", form.city().isBlank() ? "checkout.city.missing" : "checkout.city.unknown");
        ShortAddress.fault(form.shortAddress()).ifPresent(fault -> faults.put("short-address", fault));
        taxFaults(placement).forEach(faults::putIfAbsent);
        if (placement.shipping().values().stream().map(ShippingKind::of).anyMatch(Optional::isEmpty))
            faults.put("shipping", "checkout.shipping.unknown");
        if (PaymentMethod.of(placement.payment()).isEmpty()) faults.put("payment", "checkout.payment.unknown");
        termsFault(placement).ifPresent(fault -> faults.put("terms", fault));
        if (!placement.key().matches("[A-Za-z0-9_-]{16,64}")) faults.put("key", "checkout.key.missing");
        return faults;
    }

    private static Optional<String> termsFault(Placement placement) {
        if (placement.isUnderOtherTerms()) return Optional.of(PlacementResult.Refused.UNDER_OTHER_TERMS);
        return placement.acceptedTerms().matches("[0-9a-z.-]{1,40}")
                ? Optional.empty()
                : Optional.of("checkout.terms.not-accepted");
    }

    /// The placement as values; ask [#faults] first.
    ReadPlacement read(Placement placement) {
        var form = placement.delivery();
        var contact = new EnumMap<PersonalField, PersonalText>(PersonalField.class);
        contact.put(PersonalField.RECIPIENT_NAME, new RecipientName(form.recipient()).text());
        contact.put(PersonalField.RECIPIENT_PHONE, new SaudiMobile(form.mobile()).text());
        contact.put(
                PersonalField.DELIVERY_ADDRESS,
                DeliveryAddress.of(city(form).orElseThrow().in(placement.language()), form)
                        .text());
        if (!form.shortAddress().isBlank())
            contact.put(PersonalField.SHORT_ADDRESS, new ShortAddress(form.shortAddress()).text());
        return new ReadPlacement(
                placement,
                contact,
                address(PersonalField.ORDER_EMAIL, form.mail()),
                placement
                        .another()
                        .map(another -> address(PersonalField.RECIPIENT_EMAIL, another.mail()))
                        .orElse(Map.of()),
                placement.shipping().entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                choice -> ShippingKind.of(choice.getValue()).orElseThrow())),
                PaymentMethod.of(placement.payment()).orElseThrow(),
                city(form).orElseThrow().key(),
                buyer(placement));
    }

    /// What is wrong with who is to be named; what is wrong with the address is said of the delivery's.
    private Map<String, String> taxFaults(Placement placement) {
        var faults = new TreeMap<String, String>();
        buyer(placement)
                .map(taxInvoices::faults)
                .ifPresent(found -> found.forEach((field, fault) -> {
                    boolean isHers = field.equals("name") || field.equals("vat-number");
                    faults.put(isHers ? "invoice-" + field : field, fault);
                }));
        if (placement.invoiceTo().isPresent() && placement.another().isPresent())
            faults.put("invoice-name", "checkout.invoice.another");
        return faults;
    }

    /// Named in Arabic, as the law wants a tax invoice.
    private Optional<BuyerForm> buyer(Placement placement) {
        var form = placement.delivery();
        var city = new PersonalText(city(form).map(one -> one.in(ARABIC)).orElse(""));
        return placement.invoiceTo().map(invoiceTo -> invoiceTo.at(form, city));
    }

    private static Map<PersonalField, PersonalText> address(PersonalField field, PersonalText typed) {
        return typed.isBlank() ? Map.of() : Map.of(field, new EmailAddress(typed).text());
    }

    private Optional<SaudiCity> city(DeliveryForm form) {
        return destinations.of(form.city());
    }

    /// A guest has no other way to find her order again than the link in the mail.
    private static Optional<String> mailFault(Placement placement) {
        var typed = placement.delivery().mail();
        if (typed.isBlank())
            return placement.shopper().isPresent() ? Optional.empty() : Optional.of("checkout.mail.missing");
        return EmailAddress.fault(typed).map(_ -> "checkout.mail.shape");
    }
}
