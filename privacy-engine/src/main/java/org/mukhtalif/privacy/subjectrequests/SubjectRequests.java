package org.mukhtalif.privacy.subjectrequests;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mukhtalif.privacy.controls.Guard;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.disclosure.Holding;
import org.mukhtalif.privacy.disclosure.Holdings;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.Purpose;
import org.springframework.stereotype.Component;

/// A person's rights in use: to know, to have a copy, to correct. Whoever calls has made sure that it is she.
@Component
@Guard
public class SubjectRequests {

    /// Changing one of these changes how she is found or let in, so their own pages do it, with a confirmation.
    private static final Set<PersonalField> FOR_SIGNING_IN = Set.of(
            PersonalField.EMAIL,
            PersonalField.USER_NAME,
            PersonalField.PASSWORD,
            PersonalField.RECOVERY_QUESTION,
            PersonalField.RECOVERY_ANSWER);

    private final Holdings holdings;
    private final Disclosures disclosures;
    private final Intake intake;
    private final Clock clock;

    SubjectRequests(Holdings holdings, Disclosures disclosures, Intake intake, Clock clock) {
        this.holdings = holdings;
        this.disclosures = disclosures;
        this.intake = intake;
        this.clock = clock;
    }

    /// What is held about her, for which case and until when, without opening it.
    public List<Holding> holdings(DataSubjectId subject) {
        return holdings.of(subject);
    }

    /// Opens everything that is held about her, and tells it in her book: one entry for each case, in one batch.
    public PersonalCopy copyFor(DataSubjectId subject) {
        var cases = holdings.of(subject).stream()
                .collect(groupingBy(holding -> holding.caseId().value(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(held -> CopiedCase.of(subject, held))
                .toList();
        var opened = disclosures.disclose(
                cases.stream().flatMap(each -> each.request().stream()).toList());
        return new PersonalCopy(
                clock.instant(), cases.stream().map(each -> each.with(opened)).toList());
    }

    /// Replaces a value of her account by the right one.
    ///
    /// @return refused with `changed-at-sign-in` for what is needed to sign in
    public IntakeResult correct(DataSubjectId subject, PersonalField field, PersonalText text) {
        if (FOR_SIGNING_IN.contains(field)) return new IntakeResult.Refused("changed-at-sign-in");
        return intake.collect(new IntakeRequest(subject, CaseId.ACCOUNT, Purpose.ACCOUNT, Map.of(field, text)));
    }
}
