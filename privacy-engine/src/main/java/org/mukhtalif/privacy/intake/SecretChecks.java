package org.mukhtalif.privacy.intake;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.stereotype.Component;

/// Compares a secret with what is held. The held one is opened inside, for the length of the comparison; only yes or
/// no leaves. Each comparison with a held secret is told in the person's book.
@Component
public class SecretChecks {

    /// A hash of nothing anybody knows, with the usual work (19 MiB, twice, one lane): compared where nothing is
    /// held, so that the time of an answer does not tell whether there is an account.
    private static final PersonalText NOBODYS = new PersonalText(
            "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGtub3dzIGl0IQ$Ykd5Jv2sJ1c0b7l8Q2n1wq0b3m5t7u9wAyBzCxDvEtE");

    private final Vault vault;
    private final AccessLog log;

    SecretChecks(Vault vault, AccessLog log) {
        this.vault = vault;
        this.log = log;
    }

    /// Whether the test agrees with the secret of this person's account.
    ///
    /// @param field PASSWORD or RECOVERY_ANSWER
    /// @param test whether this hash fits what was typed; where nothing is held, it does its work on nobody's
    /// @return false also when no such secret is held
    public boolean matches(DataSubjectId subject, PersonalField field, Predicate<PersonalText> test) {
        return compared(subject, CaseId.ACCOUNT, field, test).orElseGet(() -> matchesNobodys(test));
    }

    /// Whether the test agrees with the secret that is held for one case.
    ///
    /// @return false also when no such secret is held; then the test is not asked
    public boolean matches(DataSubjectId subject, CaseId caseId, PersonalField field, Predicate<PersonalText> test) {
        return compared(subject, caseId, field, test).orElse(false);
    }

    private Optional<Boolean> compared(
            DataSubjectId subject, CaseId caseId, PersonalField field, Predicate<PersonalText> test) {
        if (!field.isSecret())
            throw new IllegalArgumentException("'%s' is not a secret; ask for a disclosure".formatted(field.key()));
        var held = vault.openable(vault.held(Set.of(new SubjectCase(subject, caseId))).stream()
                .filter(value -> value.field() == field)
                .toList());
        if (held.isEmpty()) return Optional.empty();
        var receipt = log.record(new AccessEntry(
                AccessEntry.Act.CHECKED, subject, caseId, Set.of(field), Purpose.ACCOUNT, Recipient.THE_STORE));
        return vault.openToCheck(held.getFirst(), receipt).map(test::test);
    }

    private static boolean matchesNobodys(Predicate<PersonalText> test) {
        var _ = test.test(NOBODYS);
        return false;
    }
}
