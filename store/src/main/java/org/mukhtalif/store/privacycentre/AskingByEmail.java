package org.mukhtalif.store.privacycentre;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.EmailAddress;
import org.mukhtalif.store.accounts.EvenPace;
import org.mukhtalif.store.accounts.LetterPace;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderLinkWanted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The act of a guest who has lost her order's link: she types her e-mail, and the ways to her data go there. Whoever
/// asks learns nothing, also not from how long it took.
@Component
class AskingByEmail {

    private final OrdersByEmail found;
    private final LetterPace pace;
    private final ApplicationEventPublisher events;

    AskingByEmail(OrdersByEmail found, LetterPace pace, ApplicationEventPublisher events) {
        this.found = found;
        this.pace = pace;
        this.events = events;
    }

    /// @param language `ar` or `en`
    /// @return a key of the message bundle if this is no e-mail at all
    Optional<String> ask(PersonalText typed, String language) {
        var fault = EmailAddress.fault(typed);
        if (fault.isPresent()) return fault;
        var email = new EmailAddress(typed);
        EvenPace.run(() -> {
            if (pace.allows(email)) found.of(email.recognised()).forEach(order -> tell(order, language));
        });
        return Optional.empty();
    }

    private void tell(Order order, String language) {
        order.subject().ifPresent(guest -> events.publishEvent(new OrderLinkWanted(order.number(), guest, language)));
    }
}
