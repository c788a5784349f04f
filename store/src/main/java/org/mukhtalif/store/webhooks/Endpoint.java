package org.mukhtalif.store.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.mukhtalif.store.merchants.MerchantId;

/// A program of a merchant that wants to be told.
public record Endpoint(UUID id, MerchantId merchant, URI url, Instant madeAt) {}
