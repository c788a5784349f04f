package org.mukhtalif.privacy.retention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessEntry.Act;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.mukhtalif.privacy.vault.PlainValue;
import org.mukhtalif.privacy.vault.SealedValue;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.stereotype.Component;

/// Seals, opens and erases a value of a person who does not exist, and tries to open the copy it kept. Four lines of
/// the book remain that lead to nobody. If it breaks off in the middle, the sweep finds an account nobody knows.
@Component
class ErasedIsUnreadable implements Control {

    private static final PersonalField FIELD = PersonalField.FULL_NAME;
    private static final PersonalText WORDS = new PersonalText("probe");

    private final Vault vault;
    private final AccessLog log;
    private final Destruction destruction;

    ErasedIsUnreadable(Vault vault, AccessLog log, Destruction destruction) {
        this.vault = vault;
        this.log = log;
        this.destruction = destruction;
    }

    @Override
    public String key() {
        return "erased-is-unreadable";
    }

    @Override
    public Pace pace() {
        return Pace.HOURLY;
    }

    @Override
    public ProofResult probe() {
        var matter = new SubjectCase(DataSubjectId.random(), CaseId.ACCOUNT);
        var copy = seal(matter);
        boolean openedBefore = open(copy, matter).equals(Optional.of(WORDS));
        destruction.destroy(Set.of(matter), Purpose.RIGHTS);
        boolean openedAfter = open(copy, matter).isPresent();
        boolean held = !vault.held(Set.of(matter)).isEmpty();
        log.forget(matter.subject());
        return ProofResult.heldIf(
                openedBefore && !openedAfter && !held,
                "opened before: %s, after: %s, still held: %s".formatted(openedBefore, openedAfter, held));
    }

    @Override
    public Sabotage sabotage() {
        return Sabotage.of(Destruction.class, "destroy", (_, _) -> new ErasureReport(0, 0, 0));
    }

    private SealedValue seal(SubjectCase matter) {
        var value = new PlainValue(matter.subject(), matter.caseId(), FIELD, RetentionClass.ACCOUNT, WORDS);
        vault.prepareKeysFor(List.of(value));
        return log.recordCollection(List.of(entry(Act.COLLECTED, matter)), receipts -> {
            vault.seal(List.of(value), receipts);
            return vault.held(Set.of(matter)).getFirst();
        });
    }

    private Optional<PersonalText> open(SealedValue copy, SubjectCase matter) {
        return vault.open(copy, log.record(entry(Act.DISCLOSED, matter)));
    }

    private static AccessEntry entry(Act act, SubjectCase matter) {
        return new AccessEntry(
                act, matter.subject(), matter.caseId(), Set.of(FIELD), Purpose.RIGHTS, Recipient.THE_STORE);
    }
}
