package org.mukhtalif.privacy.policycheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mukhtalif.privacy.policy.DeclaredField;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.PublishedPolicy;

/// Compares a text with the store that is to keep it: what it holds, sets and shows, and to whom people write.
final class RunningStore {

    private static final Pattern MERCHANTS = Pattern.compile("تاجر|تجار|بايع|merchant|seller|vendor");
    private static final Pattern COOKIES = Pattern.compile("كوكي|ملفات الارتباط|تعريف الارتباط|cookie");
    private static final int SHORTEST_WORD = 3;

    private final PolicyText text;
    private final PublishedPolicy policy;
    private final PolicyFacts facts;

    RunningStore(PolicyText text, PublishedPolicy policy, PolicyFacts facts) {
        this.text = text;
        this.policy = policy;
        this.facts = facts;
    }

    List<Finding> speaksAgainst() {
        var found = new ArrayList<Finding>();
        policy.fields().stream()
                .filter(field -> !isTold(field))
                .map(field -> finding(
                        "live-field", field.label().ar() + " / " + field.label().en()))
                .forEach(found::add);
        if (!policy.cookies().isEmpty() && !text.says(COOKIES)) found.add(finding("live-cookies", ""));
        if (!text.says(MERCHANTS)) found.add(finding("live-merchants", ""));
        Optional.ofNullable(facts.words().get("contact"))
                .map(contact -> contact.en())
                .filter(contact -> contact.contains("@") && !text.folded().contains(FoldedText.of(contact)))
                .ifPresent(contact -> found.add(finding("live-contact", contact)));
        return found;
    }

    /// Told is a field of whose name some word stands in the text, with or without the article.
    private boolean isTold(DeclaredField field) {
        return Stream.of(field.label().ar(), field.label().en())
                .flatMap(label -> Stream.of(FoldedText.of(label).split("[^\\p{L}]+")))
                .map(word -> word.startsWith("ال") ? word.substring(2) : word)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .anyMatch(text.folded()::contains);
    }

    private static Finding finding(String key, String excerpt) {
        return new Finding(Finding.Kind.UNTRUE_HERE, key, 0, excerpt);
    }
}
