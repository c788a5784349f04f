package org.mukhtalif.store.invoices;

import org.mukhtalif.store.money.Money;

/// So much of one line is paid back.
///
/// @param source the line's place in the part of the order: 0 for shipping, from 1 for goods
/// @param quantity pieces that come back; one where only money does
record CreditedLine(int source, int quantity, Money gross, Money vat) {}
