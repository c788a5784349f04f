package org.mukhtalif.store.privacycentre;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.datainventory.CaseId;

/// What the matter is called in which something is held, and the order it belongs to.
final class Matters {

    private static final Set<String> NUMBERED = Set.of("order", "transfer", "return", "request", "tax");
    private static final Pattern OF_PHOTOS = Pattern.compile("(M-[^-]+)-(T-[^-]+)-.+");

    private Matters() {}

    /// Its number as a person knows it; of photos that of the return.
    static Optional<String> number(CaseId caseId) {
        var photos = OF_PHOTOS.matcher(caseId.number());
        if (caseId.kind().equals("return") && photos.matches()) return Optional.of(photos.group(2));
        return NUMBERED.contains(caseId.kind()) ? Optional.of(caseId.number()) : Optional.empty();
    }

    /// The order to which a look leads.
    static Optional<String> order(CaseId caseId) {
        var photos = OF_PHOTOS.matcher(caseId.number());
        return switch (caseId.kind()) {
            case "order", "transfer" -> Optional.of(caseId.number());
            case "return" -> photos.matches() ? Optional.of(photos.group(1)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
