package org.mukhtalif.store.pictures;

/// What came of a picture that somebody sent.
public sealed interface Hung {

    /// @param name by which pages show it, such as `own/1f….jpg`
    record Done(String name) implements Hung {}

    record Refused(Fault fault) implements Hung {}

    /// Why a file is not taken.
    enum Fault {
        /// Neither JPEG nor PNG nor WebP by its first bytes.
        NOT_A_PICTURE,
        /// More bytes than a picture of goods needs.
        TOO_HEAVY,
        /// So many pixels that drawing it would fill the memory.
        TOO_LARGE,
        /// Begins like a picture and cannot be drawn.
        DAMAGED;

        /// The end of the keys of its words.
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
