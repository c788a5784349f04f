package org.mukhtalif.store.invoices;

import java.util.UUID;

/// A document as it was written: the whole of it, its hash, and what its square code says.
record Written(UUID uuid, String xml, String hash, String squareCode, boolean isSigned) {}
