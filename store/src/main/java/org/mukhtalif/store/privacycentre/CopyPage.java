package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.subjectrequests.PersonalCopy;
import org.mukhtalif.store.ui.Words;

/// A person's copy of her data, to read.
public record CopyPage(Instant at, List<Part> parts) {

    /// What is held for one case.
    ///
    /// @param order the order's number; nothing for the account
    /// @param unopened what is held as a fingerprint that nobody can read back
    public record Part(@Nullable String order, List<Value> values, List<String> unopened) {}

    /// One value under its name.
    public record Value(String label, PersonalText text) {}

    static CopyPage of(PersonalCopy copy, PublishedPolicy policy, Words words) {
        var labels = new Labels(policy, words.isArabic());
        return new CopyPage(
                copy.at(), copy.cases().stream().map(part -> part(part, labels)).toList());
    }

    private static Part part(PersonalCopy.Part part, Labels labels) {
        var order = part.caseId().kind().equals("order") ? part.caseId().number() : null;
        var values = part.values().entrySet().stream()
                .sorted(Comparator.comparing(java.util.Map.Entry::getKey))
                .map(entry -> new Value(labels.of(entry.getKey()), entry.getValue()))
                .toList();
        return new Part(
                order,
                values,
                part.heldUnopened().stream().sorted().map(labels::of).toList());
    }

    private record Labels(PublishedPolicy policy, boolean arabic) {
        String of(PersonalField field) {
            return policy.field(field.key())
                    .map(declared -> declared.label().in(arabic))
                    .orElse(field.key());
        }
    }
}
