package org.mukhtalif.store.ui;

import java.util.function.Supplier;

/// The token that each form carries against forged requests. It is made (and its cookie set) only when a page
/// really asks for it.
public record Csrf(String parameter, Supplier<String> source) {

    /// For pages without a session to protect, such as a preview.
    public static final Csrf NONE = new Csrf("_csrf", () -> "");

    public String token() {
        return source.get();
    }
}
