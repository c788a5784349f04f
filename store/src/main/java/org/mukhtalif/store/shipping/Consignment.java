package org.mukhtalif.store.shipping;

import org.mukhtalif.store.money.Money;

/// What is to be brought.
///
/// @param goods their value
/// @param grams what they weigh; a piece that nobody weighed counts as nothing
/// @param city the key of the city it goes to; blank while that is unknown
public record Consignment(Money goods, int grams, String city) {}
