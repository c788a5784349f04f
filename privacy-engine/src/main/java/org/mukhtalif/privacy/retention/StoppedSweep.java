package org.mukhtalif.privacy.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.controls.DrillGround;
import org.mukhtalif.privacy.controls.Sabotage;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.mukhtalif.privacy.privacyspi.CaseOwners;
import org.mukhtalif.privacy.privacyspi.CaseStates;
import org.mukhtalif.privacy.vault.PlainValue;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.stereotype.Component;

/// A store whose sweep stopped a year ago: the contact of an order that ended then is still held.
@Component
class StoppedSweep implements Sabotage {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Vault vault;
    private final AccessLog log;
    private final Destruction destruction;
    private final Clock clock;

    StoppedSweep(Vault vault, AccessLog log, Destruction destruction, Clock clock) {
        this.vault = vault;
        this.log = log;
        this.destruction = destruction;
        this.clock = clock;
    }

    @Override
    public Runnable on(DrillGround ground) {
        var matter = new SubjectCase(DataSubjectId.random(), CaseId.order("M-DR7LLS"));
        var ended = clock.instant().minus(A_YEAR);
        seal(matter);
        ground.dataAsOwner()
                .sql("update vault.sealed_value set sealed_at = :ended where subject = :subject")
                .param("ended", ended.atOffset(ZoneOffset.UTC))
                .param("subject", matter.subject().value())
                .update();
        var mending = ground.replace(
                CaseOwners.class,
                "of",
                (asked, honestly) -> asked[0].equals(matter.caseId())
                        ? Optional.of(new LongEnded(matter.caseId().kind(), ended))
                        : honestly.call());
        return () -> {
            mending.run();
            destruction.destroy(Set.of(matter), Purpose.RIGHTS);
            log.forget(matter.subject());
        };
    }

    private void seal(SubjectCase matter) {
        var value = new PlainValue(
                matter.subject(),
                matter.caseId(),
                PersonalField.RECIPIENT_NAME,
                RetentionClass.DELIVERY,
                new PersonalText("drill"));
        var entry = new AccessEntry(
                AccessEntry.Act.COLLECTED,
                matter.subject(),
                matter.caseId(),
                Set.of(PersonalField.RECIPIENT_NAME),
                Purpose.DELIVERY,
                Recipient.THE_STORE);
        vault.prepareKeysFor(List.of(value));
        log.recordCollection(List.of(entry), receipts -> {
            vault.seal(List.of(value), receipts);
            return matter;
        });
    }

    /// Answers for the one case of the drill.
    private record LongEnded(String kind, Instant ended) implements CaseStates {

        @Override
        public Standing standing(CaseId caseId, Recipient recipient, Purpose purpose) {
            return new Standing.NotEntitled("window-closed");
        }

        @Override
        public Set<SubjectCase> known(Set<SubjectCase> cases) {
            return cases;
        }

        @Override
        public Optional<Instant> clockStarted(CaseId caseId) {
            return Optional.of(ended);
        }
    }
}
