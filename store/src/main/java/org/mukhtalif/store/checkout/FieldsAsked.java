package org.mukhtalif.store.checkout;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.mukhtalif.privacy.policy.FieldNotice;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.springframework.stereotype.Component;

/// What a shopper is asked for while she orders, pays and sends goods back, and what stands beside each field: why it
/// is asked for, on what basis, how long it is kept. Read from the policy, so that no form says anything else.
@Component
public class FieldsAsked {

    private final PublishedPolicy policy;

    FieldsAsked(PublishedPolicy policy) {
        this.policy = policy;
    }

    /// Where it is asked for.
    public enum Where {
        CHECKOUT(Map.of(
                "recipient", new Asked("recipient-name", Purpose.DELIVERY),
                "mobile", new Asked("recipient-phone", Purpose.DELIVERY),
                "address", new Asked("delivery-address", Purpose.DELIVERY),
                "short-address", new Asked("short-address", Purpose.DELIVERY),
                "mail", new Asked("order-email", Purpose.NOTICES),
                "recipient-mail", new Asked("recipient-email", Purpose.NOTICES),
                "invoice-name", new Asked("buyer-name", Purpose.TAX),
                "invoice-vat-number", new Asked("buyer-vat-number", Purpose.TAX))),
        TAX_INVOICE(Map.of(
                "name", new Asked("buyer-name", Purpose.TAX),
                "vat-number", new Asked("buyer-vat-number", Purpose.TAX),
                "address", new Asked("buyer-address", Purpose.TAX))),
        BANK_TRANSFER(Map.of("receipt", new Asked("transfer-receipt", Purpose.PAYMENT))),
        RETURN(Map.of("photos", new Asked("return-photo", Purpose.RETURNS)));

        private final Map<String, Asked> fields;

        Where(Map<String, Asked> fields) {
            this.fields = fields;
        }
    }

    /// What the policy says, by the field of the form.
    public Map<String, FieldNotice> at(Where where) {
        return where.fields.entrySet().stream().collect(toMap(Map.Entry::getKey, field -> notice(field.getValue())));
    }

    private FieldNotice notice(Asked asked) {
        return policy.noticeFor(asked.key(), asked.purpose())
                .orElseThrow(() -> new IllegalStateException(
                        "The policy does not let '%s' be asked for of who orders".formatted(asked.key())));
    }

    private record Asked(String key, Purpose purpose) {}
}
