package org.mukhtalif.store.checkout;

import org.mukhtalif.store.catalog.VariantDescription;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.orders.LineItem;

/// One line of a cart with what is known of it now.
public record QuotedLine(Offer offer, VariantDescription description, LineItem item) {}
