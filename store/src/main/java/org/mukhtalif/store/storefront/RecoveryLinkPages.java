package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.accounts.RecoveryPath;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Opens the recovery question for the one who holds the link. The question is the person's own words, so it is shown
/// only here, and her book says so.
@Component
class RecoveryLinkPages {

    private final Disclosures disclosures;

    RecoveryLinkPages(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    RecoveryLinkPage of(String action, RecoveryPath path, Optional<FieldError> fault, Words words) {
        var closed = path.closedUntil().map(until -> words.of("accounts.recovery.closed", words.dateTime(until)));
        var question = path.asksQuestion() && closed.isEmpty() ? questionOf(path) : null;
        return new RecoveryLinkPage(
                action, question, closed.orElse(null), fault.map(List::of).orElse(List.of()));
    }

    private @Nullable PersonalText questionOf(RecoveryPath path) {
        var field = PersonalField.RECOVERY_QUESTION;
        var request = new DisclosureRequest(
                path.subject(), path.question(), Set.of(field), Purpose.ACCOUNT, Recipient.THE_PERSON);
        return disclosures.disclose(request) instanceof Disclosure.Granted granted
                ? granted.value(field).orElse(null)
                : null;
    }
}
