package org.mukhtalif.store.orders;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;

/// Whoever brought one of several parcels of a part was paid for it at the door. Told inside the transaction of the
/// step.
///
/// @param parcel which of the part's parcels, counted from 1
/// @param amount with the fee, if that came in too
public record CashCollected(OrderNumber number, MerchantId merchant, int parcel, Money amount, Instant at) {}
