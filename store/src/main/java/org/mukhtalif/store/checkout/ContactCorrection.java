package org.mukhtalif.store.checkout;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.orders.Order;
import org.springframework.stereotype.Component;

/// The act of mending where a placed order goes. What is held is not opened for it: the right value takes the place of
/// the old one, and what is left empty stays as it is. That no parcel is packed is made sure of by whoever calls.
@Component
public class ContactCorrection {

    private final Destinations destinations;
    private final ChangedCity changed;
    private final Intake intake;

    ContactCorrection(Destinations destinations, ChangedCity changed, Intake intake) {
        this.destinations = destinations;
        this.changed = changed;
        this.intake = intake;
    }

    /// What is wrong: the form's field and a key of the message bundle. An address is written anew as a whole.
    public Map<String, String> faults(Order order, DeliveryForm form) {
        var faults = new TreeMap<String, String>();
        if (form.recipient().isBlank()
                && form.mobile().isBlank()
                && form.shortAddress().isBlank()
                && !writesAddress(form)) faults.put("recipient", "checkout.correction.nothing");
        if (!form.recipient().isBlank())
            RecipientName.fault(form.recipient()).ifPresent(fault -> faults.put("recipient", fault));
        if (!form.mobile().isBlank()) SaudiMobile.fault(form.mobile()).ifPresent(fault -> faults.put("mobile", fault));
        ShortAddress.fault(form.shortAddress()).ifPresent(fault -> faults.put("short-address", fault));
        if (writesAddress(form)) {
            faults.putAll(DeliveryAddress.faults(form));
            var city = destinations.of(form.city());
            if (city.isEmpty())
                faults.put("city", form.city().isBlank() ? "checkout.city.missing" : "checkout.city.unknown");
            else changed.fault(order, city.get().key()).ifPresent(fault -> faults.put("city", fault));
        }
        return faults;
    }

    /// Replaces what was typed; ask [#faults] first.
    ///
    /// @param subject whose contact it is
    /// @param language in which the city is to stand on the parcel
    public void keep(DataSubjectId subject, Order order, DeliveryForm form, Locale language) {
        var right = new EnumMap<PersonalField, PersonalText>(PersonalField.class);
        if (!form.recipient().isBlank())
            right.put(PersonalField.RECIPIENT_NAME, new RecipientName(form.recipient()).text());
        if (!form.mobile().isBlank()) right.put(PersonalField.RECIPIENT_PHONE, new SaudiMobile(form.mobile()).text());
        if (!form.shortAddress().isBlank())
            right.put(PersonalField.SHORT_ADDRESS, new ShortAddress(form.shortAddress()).text());
        if (writesAddress(form)) {
            var city = destinations.of(form.city()).orElseThrow().in(language);
            right.put(
                    PersonalField.DELIVERY_ADDRESS,
                    DeliveryAddress.of(city, form).text());
        }
        var request = new IntakeRequest(subject, order.caseId(), Purpose.DELIVERY, right);
        if (intake.collect(request) instanceof IntakeResult.Refused(var rule))
            throw new IllegalStateException("The engine refuses a corrected contact by '%s'".formatted(rule));
    }

    private static boolean writesAddress(DeliveryForm form) {
        return Stream.of(form.city(), form.district(), form.street(), form.building(), form.postalCode())
                .anyMatch(line -> !line.isBlank());
    }
}
