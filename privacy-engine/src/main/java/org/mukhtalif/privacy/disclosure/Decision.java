package org.mukhtalif.privacy.disclosure;

/// What the rules say about a request.
sealed interface Decision {

    record Permitted() implements Decision {}

    /// Nothing is opened.
    ///
    /// @param rule the first rule that speaks against it
    record Refused(String rule) implements Decision {}
}
