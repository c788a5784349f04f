package org.mukhtalif.store.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// One version of the terms in both languages.
///
/// @param name how the version is called where its acceptance is kept, such as `2026-11-29`
/// @param written its own day; it binds as soon as a policy does that leads to it
/// @param fingerprint of both documents, letter by letter; the policy names the one it was published with
public record TermsVersion(
        String name, LocalDate written, String fingerprint, List<TermsSection> arabic, List<TermsSection> english) {

    public TermsVersion {
        arabic = List.copyOf(arabic);
        english = List.copyOf(english);
        if (arabic.isEmpty() || arabic.size() != english.size())
            throw new IllegalArgumentException(
                    "The terms %s must have the same sections in Arabic and in English; got %d and %d"
                            .formatted(name, arabic.size(), english.size()));
    }

    /// The sections in the reader's language: English for an English reader, Arabic for everybody else.
    public List<TermsSection> in(Locale language) {
        return language.getLanguage().equals("en") ? english : arabic;
    }
}
