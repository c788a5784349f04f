package org.mukhtalif.store.notifications;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.Carrier;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.stereotype.Component;

/// Every variable of the letters that this store sends: the parts of a letter, and the places in its phrases that are
/// filled in.
@Component
class LetterVariables implements Carrier {

    private static final String PHRASES = "notifications.";

    private final Vocabulary vocabulary;

    LetterVariables(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String kind() {
        return "letters";
    }

    @Override
    public Collection<String> present() {
        var names = new TreeSet<String>();
        parts(Letter.class, "letter.").forEach(names::add);
        parts(Letter.Listed.class, "list.").forEach(names::add);
        parts(Letter.Step.class, "step.").forEach(names::add);
        parts(Letter.Checkpoint.class, "checkpoint.").forEach(names::add);
        parts(Waiting.class, "waiting.").forEach(names::add);
        vocabulary.places(PHRASES).forEach(place -> names.add("phrase {" + place + "}"));
        return names;
    }

    private static Stream<String> parts(Class<? extends Record> type, String prefix) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> prefix + name);
    }
}
