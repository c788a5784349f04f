package org.mukhtalif.store.pictures;

/// What came of a picture that was drawn anew.
public sealed interface Redrawn {

    /// @param jpeg its pixels and nothing else
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Done(byte[] jpeg) implements Redrawn {}

    record Refused(Hung.Fault fault) implements Redrawn {}
}
