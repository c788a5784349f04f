package org.mukhtalif.store.orders;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;

/// An order was placed whose money is still to come. Told inside the transaction that places it.
///
/// @param language in which she ordered, `ar` or `en`
public record OrderAwaitsPayment(OrderNumber number, Optional<DataSubjectId> subject, String language, Instant at) {}
