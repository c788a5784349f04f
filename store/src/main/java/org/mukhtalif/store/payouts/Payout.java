package org.mukhtalif.store.payouts;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;

/// What one merchant gets in a batch, and where.
///
/// @param approvedAt when the batch was approved; nothing while it waits
public record Payout(
        long id,
        long batch,
        MerchantId merchant,
        Money amount,
        BankAccount to,
        Instant madeAt,
        Optional<Instant> approvedAt) {}
