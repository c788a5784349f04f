package org.mukhtalif.store.merchants;

import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.RecipientDirectory;
import org.springframework.stereotype.Component;

/// Tells the privacy engine what a merchant is called, so that a person reads «متجر النخيل» and not a number.
@Component
class MerchantNames implements RecipientDirectory {

    private final Merchants merchants;

    MerchantNames(Merchants merchants) {
        this.merchants = merchants;
    }

    @Override
    public Optional<String> publicNameOf(Recipient recipient, Locale language) {
        return merchants.all().stream()
                .filter(merchant -> merchant.id().asRecipient().equals(recipient))
                .findFirst()
                .map(merchant -> merchant.name().in(language));
    }
}
