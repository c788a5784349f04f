package org.mukhtalif.store.returns;

/// What came of photos that were sent to a return.
public sealed interface PhotosSent {

    /// They are sealed.
    record Kept() implements PhotosSent {}

    record Refused(PhotoFault fault) implements PhotosSent {}
}
