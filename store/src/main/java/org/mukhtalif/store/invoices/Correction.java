package org.mukhtalif.store.invoices;

import java.util.UUID;

/// What a credit note takes back, and why.
///
/// @param key by which the same correction is recognised when it is told twice: a refund's number, or `cancelled`
record Correction(UUID invoice, InvoiceNumber number, String key, CreditReason reason) {}
