package org.mukhtalif.privacy.vault;

import java.util.List;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.springframework.stereotype.Component;

/// Tells the journal by which digests people are recognised, so that a lost keyring costs nobody her sign-in.
@Component
class RecognitionJournal {

    private final KeyJournal journal;
    private final Epochs epochs;

    RecognitionJournal(KeyJournal journal, Epochs epochs) {
        this.journal = journal;
        this.epochs = epochs;
    }

    void indexed(PersonalField field, byte[] wrapped) {
        tell('i', field.key(), JournalLine.bytea(wrapped));
    }

    void remembered(PersonalField field, byte[] digest, DataSubjectId subject) {
        tell('d', field.key(), JournalLine.bytea(digest), subject.toString());
    }

    void forgot(DataSubjectId subject, PersonalField field) {
        tell('f', subject.toString(), field.key());
    }

    void forgot(DataSubjectId subject) {
        tell('F', subject.toString());
    }

    /// Read anew, because a line in the journal of an epoch that is over would be lost.
    private void tell(char act, String... columns) {
        var lines = List.of(new JournalLine(act, List.of(columns)));
        var epoch = epochs.refreshed();
        journal.append(epoch.number(), lines);
        if (epoch.successor() != null) journal.append(epoch.successor(), lines);
    }
}
