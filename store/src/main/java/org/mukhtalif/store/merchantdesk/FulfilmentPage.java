package org.mukhtalif.store.merchantdesk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.PackedLine;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.ui.Words;

/// One parcel with what is in it and the steps that are open to it now.
///
/// @param tracking the courier's number, once there is one
/// @param trackingTyped what was typed when it was refused
/// @param fault key of what was wrong with the step that was just tried
public record FulfilmentPage(
        String number,
        String order,
        Instant openedAt,
        ParcelState state,
        List<Line> lines,
        Sums sums,
        Steps steps,
        Around around,
        @Nullable String tracking,
        @Nullable String trackingTyped,
        @Nullable String fault) {

    /// What stands around the parcel.
    ///
    /// @param others the other parcels of the same part
    /// @param place which of them it is; nothing where it travels alone
    /// @param splittable whether pieces can be taken out into a parcel of their own
    /// @param story what happened to the part's parcels, in the order of time
    /// @param fetcher the company that fetches it; nothing where the merchant speaks with his courier himself
    public record Around(
            List<Other> others,
            @Nullable String place,
            boolean splittable,
            List<Event> story,
            @Nullable Fetcher fetcher) {

        static final Around NOTHING = new Around(List.of(), null, false, List.of(), null);

        public Around {
            others = List.copyOf(others);
            story = List.copyOf(story);
        }
    }

    public record Other(String number, ParcelState state) {}

    /// @param told whether it was told of this parcel
    public record Fetcher(String company, boolean told) {}

    /// @param parcel its number, where there are several
    public record Event(String title, @Nullable String parcel, Instant at) {}

    /// One line of what is in the parcel, in the reader's language.
    ///
    /// @param position its place in the part
    public record Line(
            int position,
            String product,
            @Nullable String option,
            String sku,
            String picture,
            String tile,
            int quantity,
            Money total) {}

    /// @param discount what was taken off goods and shipping
    /// @param toCollect what the courier is paid at the door; zero where it is paid already
    public record Sums(
            Money items,
            String shipping,
            Money shippingPrice,
            Money discount,
            Money total,
            Money vat,
            Money toCollect) {}

    /// Which steps are legal now.
    public record Steps(boolean pack, boolean dispatch, boolean deliver, boolean comeBack, boolean cancel) {

        static Steps from(Fulfilment fulfilment) {
            return switch (fulfilment) {
                case Fulfilment.Open _ -> new Steps(true, false, false, false, true);
                case Fulfilment.Packed _ -> new Steps(false, true, false, false, false);
                case Fulfilment.Dispatched _ -> new Steps(false, false, true, true, false);
                case Fulfilment.Delivered _, Fulfilment.Returned _, Fulfilment.Cancelled _ ->
                    new Steps(false, false, false, false, false);
            };
        }
    }

    static FulfilmentPage of(Fulfilment fulfilment, MerchantOrder part, AtTheDoor door, Words words) {
        var parcel = fulfilment.parcel();
        return new FulfilmentPage(
                parcel.number().value(),
                parcel.order().value(),
                parcel.openedAt(),
                ParcelState.of(fulfilment),
                door.lines(fulfilment, part).stream()
                        .map(line -> line(line, words))
                        .toList(),
                sums(part, door.toCollect(parcel, part)),
                Steps.from(fulfilment),
                Around.NOTHING,
                tracking(fulfilment),
                null,
                null);
    }

    /// The same page with what was wrong.
    FulfilmentPage refused(String fault, @Nullable String typed) {
        return new FulfilmentPage(number, order, openedAt, state, lines, sums, steps, around, tracking, typed, fault);
    }

    FulfilmentPage with(Around around) {
        return new FulfilmentPage(
                number, order, openedAt, state, lines, sums, steps, around, tracking, trackingTyped, fault);
    }

    private static Line line(PackedLine packed, Words words) {
        var line = packed.item();
        return new Line(
                packed.position(),
                line.product().in(words.locale()),
                line.option().map(option -> option.in(words.locale())).orElse(null),
                line.sku(),
                line.picture(),
                line.tile(),
                packed.quantity(),
                line.unitPrice().times(packed.quantity()));
    }

    private static Sums sums(MerchantOrder part, Money toCollect) {
        var shipping = part.shipping();
        return new Sums(
                part.items(),
                "desk.shipping." + shipping.kind().key(),
                shipping.listed(),
                part.discount().amount(),
                part.total(),
                part.vat(),
                toCollect);
    }

    private static @Nullable String tracking(Fulfilment fulfilment) {
        return fulfilment instanceof Fulfilment.Dispatched sent
                ? sent.tracking().map(way -> way.number().value()).orElse(null)
                : null;
    }
}
