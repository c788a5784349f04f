package org.mukhtalif.store.invoices;

import java.util.Optional;
import java.util.UUID;

/// A document as it was written: the whole of it, its hash, and what its square code says.
///
/// @param hash of the document as it really reads
/// @param markedHash of the document as it is stored, where marks stand for its buyer
record Written(UUID uuid, String xml, String hash, Optional<String> markedHash, String squareCode, boolean isSigned) {}
