package org.mukhtalif.privacy.datainventory;

/// What a room says about one of its columns.
///
/// @param name which column
/// @param kind what it holds
/// @param reason why that is so, in the room's words
public record DeclaredColumn(ColumnName name, Kind kind, String reason) {

    /// What a column can hold. There is no kind for personal data in clear: it lives in the vault.
    public enum Kind {
        NOT_PERSONAL("not personal"),
        /// A random id that leads to a person, cleared at erasure.
        POINTER("pointer"),
        /// Ciphertext, or a digest under a key that lies elsewhere.
        SEALED("sealed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /// Reads a declaration such as `pointer: the person's random id`.
    ///
    /// @throws IllegalArgumentException saying what would be right
    static DeclaredColumn of(ColumnName name, String declaration) {
        int colon = declaration.indexOf(':');
        var word = colon < 0 ? declaration : declaration.substring(0, colon).strip();
        var reason = colon < 0 ? "" : declaration.substring(colon + 1).strip();
        for (var kind : Kind.values())
            if (kind.word.equals(word) && !reason.isEmpty()) return new DeclaredColumn(name, kind, reason);
        if (word.equals("personal"))
            throw new IllegalArgumentException(
                    name + " is declared as personal in clear; seal it in the vault and keep a pointer instead");
        throw new IllegalArgumentException(
                "%s is declared as '%s'; write 'not personal: why', 'pointer: why' or 'sealed: why'"
                        .formatted(name, declaration));
    }
}
