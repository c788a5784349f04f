package org.mukhtalif.store.payouts;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;

/// One movement of a merchant's money, as the merchant sees it.
///
/// @param id the entry's number
/// @param other the account on the other side
/// @param amount more than nothing when the merchant gets more, less when less
public record LedgerEntry(
        long id, PostingKind kind, Optional<OrderNumber> order, Instant at, LedgerAccount other, Money amount) {}
