package org.mukhtalif.store.checkout;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.EmailAddress;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.shipping.SaudiCity;
import org.springframework.stereotype.Component;

/// Judges every field of a placement at once, so that the page can tell all that is wrong in one go.
@Component
class PlacementReader {

    private final Destinations destinations;

    PlacementReader(Destinations destinations) {
        this.destinations = destinations;
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
        if (placement.shipping().values().stream().map(ShippingKind::of).anyMatch(Optional::isEmpty))
            faults.put("shipping", "checkout.shipping.unknown");
        if (PaymentMethod.of(placement.payment()).isEmpty()) faults.put("payment", "checkout.payment.unknown");
        if (!placement.acceptedTerms().matches("[0-9a-z.-]{1,40}")) faults.put("terms", "checkout.terms.not-accepted");
        if (!placement.key().matches("[A-Za-z0-9_-]{16,64}")) faults.put("key", "checkout.key.missing");
        return faults;
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
                city(form).orElseThrow().key());
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
