package org.mukhtalif.privacy.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.vault.RecognitionIndex;
import org.springframework.stereotype.Component;

/// Recognises a person by her e-mail or her user name, without reading anybody's.
@Component
public class Recognition {

    private final RecognitionIndex index;

    Recognition(RecognitionIndex index) {
        this.index = index;
    }

    /// Remembers a person by this field's words; what she was known by before in the same field is forgotten.
    ///
    /// @param field EMAIL or USER_NAME
    /// @return false if the words belong to somebody else already
    public boolean remember(PersonalField field, PersonalText text, DataSubjectId subject) {
        return index.remember(field, normalised(field, text), subject);
    }

    /// The person known by these words.
    public Optional<DataSubjectId> subjectOf(PersonalField field, PersonalText text) {
        return index.subjectOf(field, normalised(field, text));
    }

    /// A person is no longer known by this field.
    public void forget(DataSubjectId subject, PersonalField field) {
        index.forget(subject, field);
    }

    /// Upper and lower case mean the same in both; for user names also letters whose upper case is longer, as ß and SS.
    private static PersonalText normalised(PersonalField field, PersonalText text) {
        var composed = Normalizer.normalize(text.reveal().strip(), Normalizer.Form.NFC);
        return new PersonalText(
                switch (field) {
                    case EMAIL -> composed.toLowerCase(Locale.ROOT);
                    case USER_NAME ->
                        Normalizer.normalize(
                                composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
                    default ->
                        throw new IllegalArgumentException(
                                "Nobody is recognised by '%s'; only by an e-mail or a user name"
                                        .formatted(field.key()));
                });
    }
}
