package org.mukhtalif.store.ui;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;

/// What a card in a row of products shows; every text is already in the visitor's language.
///
/// @param path of the product's page, without language
/// @param picture a picture's name or path, as `ui/picture.jte` takes it
/// @param tile the tint behind the picture: sand, sky, plum, saffron, palm, rose
/// @param oldPrice the price before a reduction, if it is reduced
/// @param percentOff the reduction in percent, if it is shown
/// @param from whether other variants or merchants ask more: «من»
/// @param offerId the offer that the card's button puts into the cart; 0: the card has no button
public record ProductCard(
        String path,
        String picture,
        String tile,
        String merchantName,
        String title,
        boolean from,
        Money price,
        @Nullable Money oldPrice,
        @Nullable Integer percentOff,
        boolean soldOut,
        long offerId) {}
