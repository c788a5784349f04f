package org.mukhtalif.privacy.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.stereotype.Component;

/// Erases for ever: log, shred the keys, remove the noise, let every room forget, then let the book forget whose its
/// entries were. Whatever fails, calling it again (or the next sweep) finishes the work.
@Component
public class Erasure {

    private final DestructionNotes notes;
    private final PendingErasures pending;
    private final Destruction destruction;
    private final Traces traces;
    private final Vault vault;

    Erasure(DestructionNotes notes, PendingErasures pending, Destruction destruction, Traces traces, Vault vault) {
        this.notes = notes;
        this.pending = pending;
        this.destruction = destruction;
        this.traces = traces;
        this.vault = vault;
    }

    /// Erases everything about a person, because she asked for it. Whether that may be now (an open parcel, say) is
    /// the caller's question.
    ///
    /// @throws UnderLegalHold if the law wants some of it kept; nothing is destroyed then, see
    ///     [DestructionAtRequest]
    public ErasureReport eraseEverything(DataSubjectId subject) {
        var matters = mattersOf(subject);
        pending.refuseHeld(matters);
        notes.take(matters, true);
        return finishEverything(subject, matters);
    }

    private ErasureReport finishEverything(DataSubjectId subject, Collection<SubjectCase> matters) {
        var report = destruction.destroy(matters, Purpose.RIGHTS);
        traces.ofRecognition(subject);
        traces.inRooms(matters);
        traces.inTheBook(subject);
        pending.crossOut(matters);
        return report;
    }

    /// Erases one case of a person: an order's contact whose period is over, or what was typed for an order that
    /// never came to be. With the last case, the book forgets her too.
    public ErasureReport eraseCase(DataSubjectId subject, CaseId caseId) {
        return eraseCase(new SubjectCase(subject, caseId));
    }

    ErasureReport eraseCase(SubjectCase matter) {
        pending.refuseHeld(Set.of(matter));
        notes.take(Set.of(matter), false);
        return finishCase(matter);
    }

    private ErasureReport finishCase(SubjectCase matter) {
        var matters = Set.of(matter);
        var report = destruction.destroy(matters, purposeOf(matter.caseId()));
        boolean nothingLeft = vault.mattersOf(matter.subject()).isEmpty();
        if (nothingLeft || matter.caseId().equals(CaseId.ACCOUNT)) traces.ofRecognition(matter.subject());
        traces.inRooms(matters);
        if (nothingLeft) traces.inTheBook(matter.subject());
        pending.crossOut(matters);
        return report;
    }

    /// Destroys again what a line of the ledger tells of, because an older copy of the data brought it back.
    void repeat(LedgerLine line) {
        if (line.caseId().isPresent())
            finishCase(new SubjectCase(line.subject(), line.caseId().get()));
        else finishEverything(line.subject(), mattersOf(line.subject()));
    }

    /// Finishes what a crash or a failing room left unfinished.
    ///
    /// @return the erasures to finish, each to be run; what fails stays noted
    List<Runnable> unfinished(int limit) {
        var work = new ArrayList<Runnable>();
        pending.wholeSubjects(limit).forEach(subject -> work.add(() -> finishEverything(subject, mattersOf(subject))));
        pending.singleCases(limit).forEach(matter -> work.add(() -> finishCase(matter)));
        return work;
    }

    /// The account is always among them: a sign-in may be left of it when its data is gone already.
    private Collection<SubjectCase> mattersOf(DataSubjectId subject) {
        var matters = new LinkedHashSet<>(pending.of(subject));
        matters.addAll(vault.mattersOf(subject));
        matters.add(new SubjectCase(subject, CaseId.ACCOUNT));
        return matters;
    }

    private static Purpose purposeOf(CaseId caseId) {
        return switch (caseId.kind()) {
            case "order" -> Purpose.DELIVERY;
            case "transfer" -> Purpose.PAYMENT;
            case "return" -> Purpose.RETURNS;
            case "request" -> Purpose.RIGHTS;
            case "tax" -> Purpose.TAX;
            default -> Purpose.ACCOUNT;
        };
    }
}
