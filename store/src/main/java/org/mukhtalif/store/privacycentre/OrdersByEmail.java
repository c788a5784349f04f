package org.mukhtalif.store.privacycentre;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.intake.RecognitionOfMany;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// Finds the orders that guests placed with one e-mail. Each stays what it is, the order of a person of her own; who
/// has shown that the e-mail is hers gets a way to each.
@Component
class OrdersByEmail {

    private final RecognitionOfMany guests;
    private final Disclosures disclosures;
    private final Orders orders;
    private final Clock clock;

    OrdersByEmail(RecognitionOfMany guests, Disclosures disclosures, Orders orders, Clock clock) {
        this.guests = guests;
        this.disclosures = disclosures;
        this.orders = orders;
        this.clock = clock;
    }

    /// Those of this address, newest first.
    List<Order> of(PersonalText email) {
        return guests.subjectsOf(email).stream()
                .flatMap(guest -> orders.numbersOf(guest).stream())
                .map(orders::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Order::placedAt).reversed())
                .toList();
    }

    /// Those of the confirmed e-mail of an account, which is opened for this and told in her book.
    List<Order> ofAccount(DataSubjectId holder) {
        var request = new DisclosureRequest(
                holder, CaseId.ACCOUNT, Set.of(PersonalField.EMAIL), Purpose.ACCOUNT, Recipient.THE_STORE);
        return disclosures.disclose(request) instanceof Disclosure.Granted granted
                ? granted.value(PersonalField.EMAIL).map(this::of).orElse(List.of())
                : List.of();
    }

    /// The address of one of them, for the holder of the account with the same e-mail; nothing if it is not hers.
    Optional<String> wayTo(String number, DataSubjectId holder) {
        return secretOf(number, holder).map(secret -> "/orders/" + number + "/" + secret);
    }

    /// What opens one of them, for the same.
    Optional<String> secretOf(String number, DataSubjectId holder) {
        return OrderNumber.of(number)
                .filter(asked -> ofAccount(holder).stream().map(Order::number).anyMatch(asked::equals))
                .map(hers -> orders.link(hers, clock.instant()).toLink());
    }
}
