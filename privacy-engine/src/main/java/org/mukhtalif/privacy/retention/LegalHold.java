package org.mukhtalif.privacy.retention;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.SubjectCase;

/// A matter that must not be destroyed for a while, because the law says so.
///
/// @param ends when it ends by itself; there is no hold without an end
public record LegalHold(long id, SubjectCase matter, Basis basis, Instant placed, Instant ends) {

    /// What a hold may rest on. A lawyer confirms each.
    public enum Basis {
        COURT_ORDER,
        AUTHORITY_ORDER,
        /// A return, a claim or a complaint about this very order is open.
        DISPUTE,
        /// The tax law wants the buyer of a tax invoice kept. It follows from the data's class; nobody places it.
        TAX_LAW;

        /// Those on which somebody may rest a hold.
        public static List<Basis> placeable() {
            return List.of(COURT_ORDER, AUTHORITY_ORDER, DISPUTE);
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Basis> of(String key) {
            return placeable().stream().filter(one -> one.key().equals(key)).findFirst();
        }
    }
}
