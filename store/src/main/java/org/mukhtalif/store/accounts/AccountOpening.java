package org.mukhtalif.store.accounts;

import java.util.ArrayList;
import java.util.List;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.privacy.policy.Purpose;
import org.springframework.stereotype.Component;

/// Puts a new account in its place, in an order that leaves nothing ownerless: the row first, so that everything
/// later has a holder and a crash is cleaned up with the registrations that nobody confirmed; then recognition,
/// which decides between two who want the same name; then the sealed values.
@Component
class AccountOpening {

    /// What came of it.
    sealed interface Opened {
        record Done(AccountId account, DataSubjectId subject) implements Opened {}

        /// Somebody has the user name already.
        record UserNameTaken() implements Opened {}

        /// The e-mail has an account already. What was opened in its place can never be confirmed and is destroyed
        /// within a day; from outside it looks like any other, so that nobody learns who has an account here.
        record EmailKnown(DataSubjectId holder) implements Opened {}
    }

    private final Accounts accounts;
    private final Recognition recognition;
    private final Intake intake;
    private final FirstRecords records;

    AccountOpening(Accounts accounts, Recognition recognition, Intake intake, FirstRecords records) {
        this.accounts = accounts;
        this.recognition = recognition;
        this.intake = intake;
        this.records = records;
    }

    Opened open(NewAccount wanted, boolean confirmed) {
        var subject = DataSubjectId.random();
        var account = accounts.open(subject, wanted.role(), confirmed, wanted.asksQuestion());
        try {
            if (wanted.guardian().isPresent()) records.isAChild(subject);
            if (!recognition.remember(PersonalField.USER_NAME, wanted.userName().recognised(), subject)) {
                records.forget(subject);
                accounts.drop(subject);
                return new Opened.UserNameTaken();
            }
            var holder = holderOf(wanted.email(), subject);
            if (!holder.equals(subject)) {
                accounts.leaveWithoutMail(account);
                collect(List.of(
                        new IntakeRequest(subject, CaseId.ACCOUNT, Purpose.ACCOUNT, wanted.sealedWithoutEmail())));
                return new Opened.EmailKnown(holder);
            }
            collect(subject, account, wanted);
            wanted.termsVersion().ifPresent(version -> records.acceptedTerms(subject, version));
            return new Opened.Done(account, subject);
        } catch (RuntimeException failed) {
            takeBack(subject);
            throw failed;
        }
    }

    /// This subject, if the e-mail was free and is hers now; else whose it is.
    private DataSubjectId holderOf(EmailAddress email, DataSubjectId subject) {
        if (recognition.remember(PersonalField.EMAIL, email.recognised(), subject)) return subject;
        return recognition
                .subjectOf(PersonalField.EMAIL, email.recognised())
                .orElseThrow(() -> new IllegalStateException("An e-mail was freed while somebody registered with it"));
    }

    private void collect(DataSubjectId subject, AccountId account, NewAccount wanted) {
        var requests = new ArrayList<IntakeRequest>();
        requests.add(new IntakeRequest(subject, CaseId.ACCOUNT, Purpose.ACCOUNT, wanted.ofTheAccount()));
        if (wanted.asksQuestion())
            requests.add(
                    new IntakeRequest(subject, OwnQuestions.caseOf(account), Purpose.ACCOUNT, wanted.ofTheQuestion()));
        collect(requests);
    }

    private void collect(List<IntakeRequest> requests) {
        if (intake.collect(requests) instanceof IntakeResult.Refused(String rule))
            throw new IllegalStateException("The engine refuses a registration by its rule '%s'".formatted(rule));
    }

    /// What was sealed meanwhile has no holder then, and the engine's sweep destroys it.
    private void takeBack(DataSubjectId subject) {
        recognition.forget(subject, PersonalField.USER_NAME);
        recognition.forget(subject, PersonalField.EMAIL);
        records.forget(subject);
        accounts.drop(subject);
    }
}
