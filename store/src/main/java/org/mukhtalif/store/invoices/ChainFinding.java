package org.mukhtalif.store.invoices;

/// Something that does not fit in an issuer's documents.
///
/// @param where the document, or the issuer if it is about all of them
public record ChainFinding(Fault fault, String where) {

    public enum Fault {
        NUMBER_MISSING,
        COUNTER_BROKEN,
        PREVIOUS_BROKEN,
        HASH_BROKEN,
        SUMS_BROKEN,
        CODE_BROKEN,
        STAMP_BROKEN,
        END_BROKEN;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
