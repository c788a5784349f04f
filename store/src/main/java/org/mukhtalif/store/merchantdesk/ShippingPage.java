package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.Choice;

/// Where the merchant's parcels go and what it asks for that.
///
/// @param usual the prices everywhere, while there are no zones
/// @param carrying who carries the parcels; nothing where the store has registered nobody
public record ShippingPage(
        Usual usual, List<Zone> zones, @Nullable Carrying carrying) {

    public ShippingPage {
        zones = List.copyOf(zones);
    }

    /// @param chosen the value of the courier that serves the merchant now
    public record Carrying(List<Choice> couriers, String chosen) {
        public Carrying {
            couriers = List.copyOf(couriers);
        }
    }

    /// @param days in words
    public record Usual(
            Money standard, Money express, @Nullable Money freeOver, String standardDays, String expressDays) {}

    /// @param areas the regions and cities, in words
    public record Zone(
            long id,
            String areas,
            List<Price> prices,
            @Nullable Money freeOver,
            String standardDays,
            @Nullable String expressDays) {
        public Zone {
            prices = List.copyOf(prices);
        }
    }

    /// @param upTo the weight in kilograms
    public record Price(
            String upTo, Money standard, @Nullable Money express) {}
}
