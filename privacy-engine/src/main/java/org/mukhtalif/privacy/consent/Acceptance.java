package org.mukhtalif.privacy.consent;

import java.time.Instant;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.datainventory.CaseId;

/// That somebody accepted a version of a document.
///
/// @param caseId the account or the order for which it was accepted
/// @param document the document's key, `terms` or `privacy-policy`
/// @param version the version that was shown
/// @param at when
public record Acceptance(CaseId caseId, String document, String version, Instant at) {

    private static final Pattern DOCUMENT = Pattern.compile("[a-z][a-z-]{1,31}");

    public static final String TERMS = "terms";
    public static final String PRIVACY_POLICY = "privacy-policy";

    public Acceptance {
        if (!DOCUMENT.matcher(document).matches())
            throw new IllegalArgumentException("A document's key has small Latin letters and dashes, such as terms");
        if (version.isBlank() || version.length() > 40)
            throw new IllegalArgumentException("A version has 1 to 40 characters");
    }
}
