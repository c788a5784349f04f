package org.mukhtalif.privacy.subjectrequests;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Holding;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

/// One case on its way into a person's copy: what to ask for, and what is only named.
record CopiedCase(CaseId caseId, Optional<DisclosureRequest> request, Set<PersonalField> secrets) {

    static CopiedCase of(DataSubjectId subject, List<Holding> held) {
        var caseId = held.getFirst().caseId();
        var bySecrecy = held.stream().map(Holding::field).collect(partitioningBy(PersonalField::isSecret, toSet()));
        var open = bySecrecy.getOrDefault(false, Set.of());
        return new CopiedCase(
                caseId,
                open.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new DisclosureRequest(
                                subject, caseId, EnumSet.copyOf(open), Purpose.RIGHTS, Recipient.THE_PERSON)),
                bySecrecy.getOrDefault(true, Set.of()));
    }

    PersonalCopy.Part with(Map<DisclosureRequest, Disclosure> opened) {
        var values = request.map(opened::get)
                .map(disclosure -> disclosure instanceof Disclosure.Granted granted ? granted.values() : null)
                .orElse(Map.of());
        return new PersonalCopy.Part(caseId, values, secrets);
    }
}
