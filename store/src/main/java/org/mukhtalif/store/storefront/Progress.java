package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.ui.Words;

/// How far a merchant's part has come, as a shopper is told: read from its parcel, and from the order until there is
/// one (the parcel opens a moment after the order).
///
/// @param state the last part of the bundle's key
/// @param tracking the courier's number, while the parcel is on its way
record Progress(
        String state, String tone, Instant since, @Nullable Tracking tracking) {

    private static final List<String> FIRST_TOLD =
            List.of("open", "packed", "dispatched", "delivered", "returned", "cancelled");
    private static final List<String> WAY = List.of("open", "packed", "dispatched", "delivered");

    /// Of several parcels the one that has the longest way to go, or else one that arrived.
    static Progress of(OrderState agreed, List<Fulfilment> parcels) {
        return parcels.stream()
                .map(Progress::of)
                .min(Comparator.comparingInt(progress -> FIRST_TOLD.indexOf(progress.state())))
                .orElseGet(() -> of(agreed));
    }

    private static Progress of(OrderState agreed) {
        return switch (agreed) {
            case OrderState.Placed(var since) -> new Progress("unpaid", "saffron", since, null);
            case OrderState.Confirmed(var since) -> new Progress("open", "saffron", since, null);
            case OrderState.Completed(var since) -> new Progress("delivered", "palm", since, null);
            case OrderState.Cancelled(var since) -> new Progress("cancelled", "pomegranate", since, null);
        };
    }

    static Progress of(Fulfilment parcel) {
        return switch (parcel) {
            case Fulfilment.Open(var opened) -> new Progress("open", "saffron", opened.openedAt(), null);
            case Fulfilment.Packed(var _, var at) -> new Progress("packed", "saffron", at, null);
            case Fulfilment.Dispatched(var _, var tracking, var at) ->
                new Progress("dispatched", "saffron", at, tracking.orElse(null));
            case Fulfilment.Delivered(var _, var _, var at) -> new Progress("delivered", "palm", at, null);
            case Fulfilment.Returned(var _, var _, var at) -> new Progress("returned", "pomegranate", at, null);
            case Fulfilment.Cancelled(var _, var at) -> new Progress("cancelled", "pomegranate", at, null);
        };
    }

    /// Called off or come back: nothing is owed for it.
    boolean isOff() {
        return state.equals("cancelled") || state.equals("returned");
    }

    List<OrderPage.Step> steps(Words words) {
        int reached = WAY.indexOf(state);
        if (reached < 0) return List.of();
        return IntStream.range(0, WAY.size())
                .mapToObj(at -> new OrderPage.Step(
                        words.of("storefront.step." + WAY.get(at)),
                        at < reached ? "done" : at == reached ? "current" : ""))
                .toList();
    }
}
