package org.mukhtalif.store.accounts;

import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.springframework.stereotype.Component;

/// Opens the recovery question for the one who holds the link. The question is the person's own words, so it is shown
/// only there, and her book says so.
@Component
public class OwnQuestion {

    private final Disclosures disclosures;

    OwnQuestion(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /// @return nothing where none is asked, or not now
    public Optional<PersonalText> behind(RecoveryPath path) {
        if (!path.asksQuestion() || path.closedUntil().isPresent()) return Optional.empty();
        var field = PersonalField.RECOVERY_QUESTION;
        var request = new DisclosureRequest(
                path.subject(), path.question(), Set.of(field), Purpose.ACCOUNT, Recipient.THE_PERSON);
        return disclosures.disclose(request) instanceof Disclosure.Granted granted
                ? granted.value(field)
                : Optional.empty();
    }
}
