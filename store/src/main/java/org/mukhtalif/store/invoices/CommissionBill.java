package org.mukhtalif.store.invoices;

import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;

/// What the store charges a merchant for its service.
///
/// @param batch the payouts with which it is settled
/// @param vat on top of the commission
public record CommissionBill(MerchantId merchant, String batch, Money commission, Money vat) {}
