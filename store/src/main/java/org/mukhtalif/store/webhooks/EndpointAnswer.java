package org.mukhtalif.store.webhooks;

/// What came of registering a program.
public sealed interface EndpointAnswer {

    /// @param secret what its messages are signed with, `whsec_…`; shown to the merchant once
    record Registered(Endpoint endpoint, String secret) implements EndpointAnswer {}

    /// @param key the words for it in the bundle
    record Refused(String key) implements EndpointAnswer {}
}
