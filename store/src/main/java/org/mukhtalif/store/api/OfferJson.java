package org.mukhtalif.store.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One merchant's promise to sell a variant.
///
/// @param id to be put into a cart
/// @param price VAT included
/// @param vat the VAT within it
/// @param oldPrice the regular price, while it is on sale
/// @param lowestBefore the lowest price of the thirty days before the sale, as far as it is known
/// @param available pieces that can be taken now; 99 at most are told
/// @param arrivesFrom the first day on which it should be at the door if it is ordered now, in Saudi time;
///     absent while it is sold out
/// @param arrivesBy the last such day
/// @param delivery what bringing it costs before anybody says where it goes
/// @param inStock whether it can be bought now
record OfferJson(
        long id,
        long merchant,
        Amount price,
        Amount vat,
        @Nullable Amount oldPrice,
        @Nullable Amount lowestBefore,
        boolean inStock,
        int available,
        @Nullable LocalDate arrivesFrom,
        @Nullable LocalDate arrivesBy,
        DeliveryJson delivery) {}
