package org.mukhtalif.privacy.intake;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.vault.RecognitionIndex;
import org.springframework.stereotype.Component;

/// Recognises several people by the same e-mail, without reading anybody's: each order of a guest is a person of her
/// own. The same address has numbered places, and each person takes the first that is free.
@Component
public class RecognitionOfMany {

    /// More orders than this are not under way by one address at one time; what comes on top is found by its own link.
    static final int PLACES = 32;

    /// Most guests have fewer orders under way.
    private static final int USUAL_PLACES = 4;

    private final RecognitionIndex index;

    RecognitionOfMany(RecognitionIndex index) {
        this.index = index;
    }

    /// Remembers that this address leads to this person as well; again changes nothing.
    ///
    /// @return false if the address has no place left
    public boolean remember(PersonalText email, DataSubjectId subject) {
        var places = places(email, PLACES);
        var taken = index.subjectsByPlace(PersonalField.ORDER_EMAIL, places);
        if (taken.containsValue(subject)) return true;
        return IntStream.range(0, PLACES)
                .filter(place -> !taken.containsKey(place))
                .anyMatch(free -> index.remember(PersonalField.ORDER_EMAIL, places.get(free), subject));
    }

    /// Remembers several people, each by her address, for the price of one.
    public void remember(Map<DataSubjectId, PersonalText> emails) {
        if (emails.isEmpty()) return;
        var first = new HashMap<DataSubjectId, List<PersonalText>>();
        emails.forEach((subject, email) -> first.put(subject, places(email, USUAL_PLACES)));
        index.rememberEach(PersonalField.ORDER_EMAIL, first)
                .forEach(subject -> remember(requireNonNull(emails.get(subject)), subject));
    }

    /// Everybody to whom this address leads.
    public List<DataSubjectId> subjectsOf(PersonalText email) {
        return List.copyOf(index.subjectsByPlace(PersonalField.ORDER_EMAIL, places(email, PLACES))
                .values());
    }

    private static List<PersonalText> places(PersonalText email, int count) {
        var words = Normalizer.normalize(email.reveal().strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        return IntStream.range(0, count)
                .mapToObj(place -> new PersonalText(words + " " + place))
                .toList();
    }
}
