package org.mukhtalif.store.ui;

import jakarta.servlet.http.HttpServletRequest;

/// Fills a part of what surrounds every page: the links of the categories, the pieces in the cart, who is
/// signed in. Every bean of this type is asked, in the order of `@Order`. Called for each page, so it answers
/// from memory.
@FunctionalInterface
public interface FrameSource {

    /// The frame with this source's part filled in.
    Frame addTo(Frame frame, Words words, HttpServletRequest request);
}
