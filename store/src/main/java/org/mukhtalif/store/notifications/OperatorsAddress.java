package org.mukhtalif.store.notifications;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where letters to whoever runs the store go, from the settings.
@Component
class OperatorsAddress {

    private final Optional<PersonalText> address;
    private final String tradeName;
    private final StoreAddress store;

    OperatorsAddress(
            @Value("${mukhtalif.contact-email:}") String contact,
            @Value("${mukhtalif.trade-name-ar:متجر مختلف}") String tradeName,
            StoreAddress store) {
        this.address = Optional.of(contact).filter(given -> !given.isBlank()).map(PersonalText::new);
        this.tradeName = tradeName;
        this.store = store;
    }

    /// Nothing, if the operator gave none.
    Optional<PersonalText> address() {
        return address;
    }

    String tradeName() {
        return tradeName;
    }

    String link(String path) {
        return store.link(path);
    }
}
