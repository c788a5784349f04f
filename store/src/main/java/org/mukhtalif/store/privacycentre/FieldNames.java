package org.mukhtalif.store.privacycentre;

import java.util.Collection;
import java.util.List;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.store.ui.Words;

/// Says which of a person's data a line speaks of, as one would to her face: «اسمك وجوالك وعنوانك».
final class FieldNames {

    private FieldNames() {}

    static String yours(Collection<PersonalField> fields, Words words) {
        var names = fields.stream()
                .sorted()
                .map(field -> words.of("privacycentre.your." + field.key()))
                .distinct()
                .toList();
        return joined(names, words);
    }

    private static String joined(List<String> names, Words words) {
        var sentence = new StringBuilder(names.getFirst());
        for (int place = 1; place < names.size(); place++)
            sentence.append(words.of(place == names.size() - 1 ? "privacycentre.and" : "privacycentre.comma"))
                    .append(names.get(place));
        return sentence.toString();
    }
}
