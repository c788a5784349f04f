package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.stream.Stream;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.storefront.HomePage.Glance;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Examples of who sees what of a shopper, read from the published policy: the merchant of a parcel, the store's
/// program, and those whom the policy does not name at all.
@Component
class Glances {

    private final PublishedPolicy policy;
    private final MerchantSight sight;

    Glances(PublishedPolicy policy, MerchantSight sight) {
        this.policy = policy;
        this.sight = sight;
    }

    List<Glance> of(List<MerchantCard> merchants, Words words) {
        return Stream.of(
                        merchants.stream().limit(1).map(merchant -> merchant(merchant, words)),
                        Stream.of(program(words), nobody(words)))
                .flatMap(glances -> glances)
                .toList();
    }

    private Glance merchant(MerchantCard merchant, Words words) {
        return new Glance("palm", merchant.title(), sight.fieldsInLine(words), sight.until(words));
    }

    private Glance program(Words words) {
        var store = policy.recipient(Recipient.Kind.STORE).name().in(words.isArabic());
        var purpose = policy.purpose(Purpose.NOTICES).name().in(words.isArabic());
        return new Glance("palm", store, words.of("storefront.glance.program", purpose), "");
    }

    private static Glance nobody(Words words) {
        return new Glance("grey", words.of("storefront.glance.advertisers"), words.of("storefront.glance.nothing"), "");
    }
}
