package org.mukhtalif.store.couriers;

import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.RecipientDirectory;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.springframework.stereotype.Component;

/// Tells the privacy engine what a courier is called, so that a person reads a company's name and not its key.
@Component
class CourierNames implements RecipientDirectory {

    private final Register register;

    CourierNames(Register register) {
        this.register = register;
    }

    @Override
    public Optional<String> publicNameOf(Recipient recipient, Locale language) {
        return recipient.kind() == Recipient.Kind.COURIER
                ? CourierKey.of(recipient.id())
                        .flatMap(register::find)
                        .map(entry -> entry.name().in(language))
                : Optional.empty();
    }
}
