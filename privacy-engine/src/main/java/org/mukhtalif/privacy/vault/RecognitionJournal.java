package org.mukhtalif.privacy.vault;

import java.util.List;
import java.util.Map;
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

    /// @param people each with the digest that leads to her
    void rememberedEach(PersonalField field, List<Map.Entry<DataSubjectId, byte[]>> people) {
        if (people.isEmpty()) return;
        tell(people.stream()
                .map(each -> new JournalLine(
                        'd',
                        List.of(
                                field.key(),
                                JournalLine.bytea(each.getValue()),
                                each.getKey().toString())))
                .toList());
    }

    void forgot(DataSubjectId subject, PersonalField field) {
        tell('f', subject.toString(), field.key());
    }

    void forgot(DataSubjectId subject) {
        tell('F', subject.toString());
    }

    private void tell(char act, String... columns) {
        tell(List.of(new JournalLine(act, List.of(columns))));
    }

    /// The epoch is read anew, because a line in the journal of one that is over would be lost.
    private void tell(List<JournalLine> lines) {
        var epoch = epochs.refreshed();
        journal.append(epoch.number(), lines);
        if (epoch.successor() != null) journal.append(epoch.successor(), lines);
    }
}
