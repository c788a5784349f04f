package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.subjectrequests.PersonalCopy;
import org.mukhtalif.store.ui.Words;

/// A person's copy of her data, to read.
///
/// @param path of the page from which the copy was asked for; the file comes from below it
public record CopyPage(Instant at, List<Part> parts, String path) {

    /// What is held for one case.
    ///
    /// @param heading what it is held for: the account, an order, a request
    /// @param unopened what is held as a fingerprint that nobody can read back
    public record Part(String heading, List<Value> values, List<String> unopened) {}

    /// One value under its name.
    public record Value(String label, PersonalText text) {}

    static CopyPage of(PersonalCopy copy, String path, PublishedPolicy policy, Words words) {
        var labels = new Labels(policy, words.isArabic());
        return new CopyPage(
                copy.at(),
                copy.cases().stream().map(part -> part(part, labels, words)).toList(),
                path);
    }

    private static Part part(PersonalCopy.Part part, Labels labels, Words words) {
        var key = "privacycentre.copy." + part.caseId().kind();
        var heading = words.of(
                words.has(key) ? key : "privacycentre.copy.account",
                Matters.number(part.caseId()).orElse(""));
        var values = part.values().entrySet().stream()
                .sorted(Comparator.comparing(java.util.Map.Entry::getKey))
                .map(entry -> new Value(labels.of(entry.getKey()), inWords(entry.getKey(), entry.getValue(), words)))
                .toList();
        return new Part(
                heading,
                values,
                part.heldUnopened().stream().sorted().map(labels::of).toList());
    }

    /// A yes or no is held as a word of the program's, a receipt or a photo is no text at all; everything else stands
    /// as the
    /// person wrote it.
    private static PersonalText inWords(PersonalField field, PersonalText held, Words words) {
        if (field == PersonalField.TRANSFER_RECEIPT)
            return new PersonalText(words.of("privacycentre.copy.in-the-file"));
        if (field == PersonalField.RETURN_PHOTO)
            return new PersonalText(words.of("privacycentre.copy.photos-in-the-file"));
        if (field != PersonalField.ADULT) return held;
        boolean yes = held.equals(new PersonalText("yes"));
        return new PersonalText(words.of(yes ? "privacycentre.copy.yes" : "privacycentre.copy.no"));
    }

    private record Labels(PublishedPolicy policy, boolean arabic) {
        String of(PersonalField field) {
            return policy.field(field.key())
                    .map(declared -> declared.label().in(arabic))
                    .orElse(field.key());
        }
    }
}
