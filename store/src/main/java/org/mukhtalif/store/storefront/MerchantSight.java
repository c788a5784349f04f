package org.mukhtalif.store.storefront;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// What a merchant will see of the person who orders, and for how long: read from the published policy, so that no
/// page can promise anything else.
@Component
class MerchantSight {

    private final PublishedPolicy policy;

    MerchantSight(PublishedPolicy policy) {
        this.policy = policy;
    }

    /// The names of the fields, in the reader's language and in the policy's order.
    List<String> fields(Words words) {
        var shown = policy.fieldsFor(Recipient.Kind.MERCHANT, Purpose.DELIVERY);
        return policy.fields().stream()
                .filter(field -> shown.contains(field.key()))
                .map(field -> field.label().in(words.isArabic()))
                .toList();
    }

    /// The fields in one sentence's breath.
    String fieldsInLine(Words words) {
        return fields(words).stream().collect(joining(words.of("storefront.comma")));
    }

    /// «حتى 7 أيام بعد التسليم»; empty where the policy sets no end.
    String until(Words words) {
        return policy.windowOf(Recipient.Kind.MERCHANT, Purpose.DELIVERY)
                .map(window -> words.counted("storefront.sight.until", window.toDays()))
                .orElse("");
    }
}
