package org.mukhtalif.store.notifications;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.intake.RecognitionOfMany;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.accounts.Accounts;
import org.springframework.stereotype.Component;

/// Opens the addresses of messages, at the moment of sending. By the one of an order's first letter its guest is
/// recognised later, when she asks for her data and has lost the link: so nothing more is ever opened for it.
@Component
class OpenedAddresses {

    private final Disclosures disclosures;
    private final RecognitionOfMany guests;
    private final Accounts accounts;
    private final Consents consents;
    private final Outbox outbox;

    OpenedAddresses(
            Disclosures disclosures, RecognitionOfMany guests, Accounts accounts, Consents consents, Outbox outbox) {
        this.disclosures = disclosures;
        this.guests = guests;
        this.accounts = accounts;
        this.consents = consents;
        this.outbox = outbox;
    }

    /// Where they go. Missing are those whose reader was erased meanwhile or may not be written to any more.
    Map<Waiting, PersonalText> of(List<Waiting> messages) {
        var answers = disclosures.disclose(
                messages.stream().map(OpenedAddresses::request).collect(toSet()));
        var addresses = new LinkedHashMap<Waiting, PersonalText>();
        for (var message : messages)
            if (answers.get(request(message)) instanceof Disclosure.Granted granted)
                granted.value(field(message)).ifPresent(address -> addresses.put(message, address));
        rememberGuests(addresses);
        return addresses;
    }

    /// Whether a message may still go to the address that was opened for it: an erasure takes it out of the outbox,
    /// and a withdrawal ends what rests on consent.
    boolean areStillGoodFor(Waiting message) {
        return outbox.isWaiting(message)
                && (message.kind().purpose() != Purpose.NEWSLETTER
                        || consents.isGiven(message.subject(), Purpose.NEWSLETTER));
    }

    private void rememberGuests(Map<Waiting, PersonalText> addresses) {
        var buyers = new HashMap<DataSubjectId, PersonalText>();
        addresses.forEach((message, address) -> {
            if (message.kind() == MessageKind.ORDER_CONFIRMED) buyers.put(message.subject(), address);
        });
        accounts.among(buyers.keySet()).forEach(buyers::remove);
        guests.remember(buyers);
    }

    private static DisclosureRequest request(Waiting message) {
        return new DisclosureRequest(
                message.subject(),
                message.caseId(),
                Set.of(field(message)),
                message.kind().purpose(),
                Recipient.THE_STORE);
    }

    private static PersonalField field(Waiting message) {
        if (message.kind() == MessageKind.RECIPIENT_TOLD) return PersonalField.RECIPIENT_EMAIL;
        return switch (message.caseId().kind()) {
            case "account" -> PersonalField.EMAIL;
            case "guardian" -> PersonalField.GUARDIAN_EMAIL;
            case "email" -> PersonalField.CHANGING_EMAIL;
            default -> PersonalField.ORDER_EMAIL;
        };
    }
}
