package org.mukhtalif.store.returns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.springframework.stereotype.Component;

/// The way of photos into the vault and out of it.
@Component
class PhotoVault {

    private final Intake intake;
    private final Disclosures disclosures;

    PhotoVault(Intake intake, Disclosures disclosures) {
        this.intake = intake;
        this.disclosures = disclosures;
    }

    void seal(DataSubjectId sender, PhotoMatter matter, PhotoSheet sheet) {
        var request = new IntakeRequest(
                sender, matter.caseId(), Purpose.RETURNS, Map.of(PersonalField.RETURN_PHOTO, sheet.sealable()));
        if (intake.collect(request) instanceof IntakeResult.Refused(var rule))
            throw new IllegalStateException("The policy takes no photos of returns: " + rule);
    }

    /// @return one address for each photo, in the order of the matters; none of those that this reader may not see
    List<PersonalText> open(
            DataSubjectId sender, Collection<PhotoMatter> matters, Purpose purpose, Recipient recipient) {
        var requests = matters.stream()
                .map(matter -> new DisclosureRequest(
                        sender, matter.caseId(), Set.of(PersonalField.RETURN_PHOTO), purpose, recipient))
                .toList();
        var opened = disclosures.disclose(requests);
        return requests.stream()
                .flatMap(request -> Stream.ofNullable(opened.get(request)))
                .flatMap(answer -> sheet(answer).stream())
                .flatMap(sheet -> PhotoSheet.addresses(sheet).stream())
                .toList();
    }

    private static Optional<PersonalText> sheet(Disclosure answer) {
        return answer instanceof Disclosure.Granted granted
                ? granted.value(PersonalField.RETURN_PHOTO)
                : Optional.empty();
    }
}
