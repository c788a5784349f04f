package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;

/// One order as its shopper sees it. Nothing of the recipient stands on it: her data is shown in the privacy centre.
///
/// @param path of this page, which is also where its acts begin; it may hold the secret of a link
/// @param calledOff what nobody owes any more: parts that were called off, what came back unpaid, a fee that nobody
///     collects; nothing if all is owed or was paid
/// @param fee for the way of paying
/// @param off what was taken off with the coupon of this code
/// @param due what is owed in the end
/// @param terms the version of the terms it was placed under
/// @param guest whether the page was reached by a link and not by an account
public record OrderPage(
        String number,
        Instant placedAt,
        String path,
        boolean guest,
        List<Part> parts,
        Money items,
        Money shipping,
        Money fee,
        Money off,
        @Nullable String coupon,
        Money total,
        Money vat,
        @Nullable Money calledOff,
        Money due,
        String terms,
        Paying paying,
        @Nullable Asked asked,
        @Nullable String refusal) {

    /// The short code of the National Address is wanted before a parcel can be made ready.
    ///
    /// @param fault what was wrong with what was just typed
    public record Asked(@Nullable String why, @Nullable String fault) {}

    public OrderPage {
        parts = List.copyOf(parts);
    }

    /// How it is paid, and what happened to it on the way.
    ///
    /// @param sentence how it is paid or was paid
    /// @param unpaid whether the money is still to come before anything is packed
    /// @param onDelivery whether the courier takes the money
    /// @param paid whether it was paid before anything was packed, so that what is called off goes back
    /// @param happenings in the order of time
    public record Paying(String sentence, boolean unpaid, boolean onDelivery, boolean paid, List<Event> happenings) {
        public Paying {
            happenings = List.copyOf(happenings);
        }
    }

    public record Event(String title, Instant at) {}

    /// Whether nothing is packed yet, so that name, mobile and address can still be mended.
    public boolean mendable() {
        return parts.stream().anyMatch(Part::cancellable)
                && parts.stream().allMatch(part -> part.cancellable() || part.off());
    }

    /// Whether every part arrived or was called off: then nothing is to be paid at a door any more.
    public boolean ended() {
        return parts.stream().allMatch(part -> part.off() || part.arrived());
    }

    /// What was paid at doors so far.
    public Money collected() {
        return parts.stream().map(Part::collected).reduce(total.minus(total), Money::plus);
    }

    /// Whether some was paid at a door, and some is still to be.
    public boolean isPartlyPaid() {
        return paying.onDelivery() && !ended() && !collected().isZero();
    }

    /// What is still to be paid; all that was paid, where nothing is any more.
    public Money left() {
        return isPartlyPaid() ? due.minus(collected()) : due;
    }

    /// One merchant's part.
    ///
    /// @param collected what was paid for it at the door so far
    /// @param state its words; `tone` the colour of their pill
    /// @param steps the way of the parcel, to be shown in order; none for one that was called off or came back
    /// @param parcels what tells of its boxes: each of several, or the one that is on its way
    /// @param off whether nothing is owed for it any more
    /// @param discount what was taken off goods and shipping
    /// @param cancellable whether it can still be called off
    /// @param late whether it may be called off because it is more than fifteen days late
    /// @param returns what went or can go back of it
    public record Part(
            long merchantId,
            MerchantCard merchant,
            String state,
            String tone,
            Instant since,
            List<Step> steps,
            List<Parcel> parcels,
            boolean off,
            boolean cancellable,
            boolean late,
            List<Line> lines,
            String shippingWay,
            Money shipping,
            Money discount,
            Money total,
            Money collected,
            PartReturns returns) {
        public Part {
            steps = List.copyOf(steps);
            parcels = List.copyOf(parcels);
            lines = List.copyOf(lines);
        }

        /// Its total without what did not arrive and was not paid at the door.
        public Money owed() {
            return returns.uncollected() == null ? total : total.minus(returns.uncollected());
        }

        /// Whether all of it was handed over: then nothing is due for it any more.
        public boolean arrived() {
            return !steps.isEmpty() && steps.getLast().mark().equals("current");
        }
    }

    /// A box of it.
    ///
    /// @param lines what is in it, in words; none where everything is in one
    /// @param pay what is or was paid for it at the door, in words; nothing where nothing is
    /// @param tracking the courier's number and page, while it is on its way
    public record Parcel(
            String number,
            String state,
            String tone,
            List<String> lines,
            @Nullable String pay,
            @Nullable String tracking,
            @Nullable String trackingPage) {
        public Parcel {
            lines = List.copyOf(lines);
        }
    }

    /// @param mark `done`, `current` or empty
    public record Step(String title, String mark) {}

    public record Line(
            String title,
            @Nullable String option,
            String picture,
            String tile,
            int quantity,
            Money price,
            Money total) {}
}
