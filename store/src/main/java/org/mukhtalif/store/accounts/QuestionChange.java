package org.mukhtalif.store.accounts;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.Purpose;
import org.springframework.stereotype.Component;

/// The act of setting a recovery question, or another one, while signed in: the password once more. The new one takes
/// the old one's place.
@Component
public class QuestionChange {

    /// What came of it.
    public sealed interface Answer {
        record Kept() implements Answer {}

        record WrongPassword() implements Answer {}

        /// @param faults for each field a key of the message bundle
        record Refused(Map<PersonalField, String> faults) implements Answer {
            public Refused {
                faults = Map.copyOf(faults);
            }
        }

        record TryLater(Duration after) implements Answer {}
    }

    private final PasswordProof proof;
    private final SecretHashes hashes;
    private final Intake intake;
    private final Accounts accounts;

    QuestionChange(PasswordProof proof, SecretHashes hashes, Intake intake, Accounts accounts) {
        this.proof = proof;
        this.hashes = hashes;
        this.intake = intake;
        this.accounts = accounts;
    }

    /// @throws Crowded when too many sign in at this moment
    public Answer keep(SignedIn who, PersonalText present, PersonalText question, PersonalText reply) {
        var faults = new EnumMap<PersonalField, String>(PersonalField.class);
        RecoveryQuestion.fault(question).ifPresent(key -> faults.put(PersonalField.RECOVERY_QUESTION, key));
        RecoveryReply.fault(reply).ifPresent(key -> faults.put(PersonalField.RECOVERY_ANSWER, key));
        if (!faults.isEmpty()) return new Answer.Refused(faults);
        return switch (proof.of(who, present)) {
            case PasswordProof.Proof.Passed(var account) ->
                keep(account, new RecoveryQuestion(question), new RecoveryReply(reply));
            case PasswordProof.Proof.Wrong _ -> new Answer.WrongPassword();
            case PasswordProof.Proof.TryLater(var wait) -> new Answer.TryLater(wait);
        };
    }

    private Answer keep(Account account, RecoveryQuestion question, RecoveryReply reply) {
        var request = new IntakeRequest(
                account.subject(),
                OwnQuestions.caseOf(account.id()),
                Purpose.ACCOUNT,
                Map.of(
                        PersonalField.RECOVERY_QUESTION, question.text(),
                        PersonalField.RECOVERY_ANSWER, hashes.hash(reply.folded())));
        if (intake.collect(request) instanceof IntakeResult.Refused(String rule))
            throw new IllegalStateException("The engine refuses a recovery question by '%s'".formatted(rule));
        accounts.askQuestion(account.id());
        return new Answer.Kept();
    }
}
