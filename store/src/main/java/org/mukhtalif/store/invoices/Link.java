package org.mukhtalif.store.invoices;

/// The next place of an issuer's chain: the document's number in its series, its counter over all series, and the hash
/// of the document before it.
record Link(InvoiceNumber number, long counter, String previous) {}
