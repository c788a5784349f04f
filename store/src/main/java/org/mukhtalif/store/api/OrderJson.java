package org.mukhtalif.store.api;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.fulfilment.TrackingPage;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;

/// What was agreed, and how far it has come. It names nobody: who receives it stands sealed in the vault.
///
/// @param items what the goods cost before the discount, as `shipping` before it
/// @param fee for the way of paying
/// @param discount what was taken off goods and shipping, with the coupon of this code
/// @param placedAt in UTC
/// @param progress what happened and what can be done now; absent in a list
/// @param number such as M-7K3Q92; it tells nothing of how many there are
/// @param shipping what bringing it costs before the discount
/// @param state `placed` while it waits for its money, `confirmed`, `completed` or `cancelled`
/// @param terms the version of the terms it was placed under; its text stands at `/terms/{version}`
record OrderJson(
        String number,
        Instant placedAt,
        String state,
        List<OrderPartJson> merchants,
        Amount items,
        Amount shipping,
        Amount fee,
        Amount discount,
        @Nullable String coupon,
        Amount total,
        Amount vat,
        String terms,
        @Nullable OrderProgressJson progress) {

    OrderJson {
        merchants = List.copyOf(merchants);
    }

    /// @param sums what is paid for which parcel at its door
    static OrderJson of(
            Order order,
            List<Fulfilment> parcels,
            Map<FulfilmentNumber, Money> sums,
            @Nullable OrderProgressJson progress) {
        Map<MerchantId, List<Fulfilment>> byMerchant =
                parcels.stream().collect(groupingBy(parcel -> parcel.parcel().merchant()));
        return new OrderJson(
                order.number().value(),
                order.placedAt(),
                name(order.state()),
                order.parts().stream()
                        .map(part -> OrderPartJson.of(part, byMerchant.getOrDefault(part.merchant(), List.of()), sums))
                        .toList(),
                Amount.of(order.items()),
                Amount.of(order.shipping()),
                Amount.of(order.fee().price()),
                Amount.of(order.discount().amount()),
                order.coupon().orElse(null),
                Amount.of(order.total()),
                Amount.of(order.vat()),
                order.termsVersion(),
                progress);
    }

    private static String name(OrderState state) {
        return state.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /// One merchant's part.
    ///
    /// @param seller `merchant`, or `store` where the store sells in the eyes of the tax law
    /// @param state `placed`, `confirmed`, `completed` or `cancelled`
    /// @param discount what is taken off
    /// @param parcels its boxes; none in the moment after the order
    /// @param shipping before the discount
    /// @param shippingKind `standard` or `express`
    /// @param since since when it is in that state
    record OrderPartJson(
            long merchant,
            String seller,
            String state,
            Instant since,
            List<LineJson> lines,
            String shippingKind,
            Amount shipping,
            Amount discount,
            Amount total,
            Amount vat,
            List<ParcelJson> parcels) {

        OrderPartJson {
            lines = List.copyOf(lines);
            parcels = List.copyOf(parcels);
        }

        static OrderPartJson of(MerchantOrder part, List<Fulfilment> parcels, Map<FulfilmentNumber, Money> sums) {
            return new OrderPartJson(
                    part.merchant().value(),
                    part.seller().name().toLowerCase(Locale.ROOT),
                    name(part.state()),
                    part.state().since(),
                    part.lines().stream().map(LineJson::of).toList(),
                    part.shipping().kind().key(),
                    Amount.of(part.shipping().listed()),
                    Amount.of(part.discount().amount()),
                    Amount.of(part.total()),
                    Amount.of(part.vat()),
                    parcels.stream()
                            .map(parcel -> ParcelJson.of(parcel, Optional.ofNullable(sums.get(parcel.number()))))
                            .toList());
        }
    }

    /// A box of it.
    ///
    /// @param state `open`, `packed`, `dispatched`, `delivered`, `returned` or `cancelled`
    /// @param since since when it is in that state
    /// @param tracking the courier's number, while the parcel is on its way
    /// @param trackingPage where the courier tells of it, if the merchant gave that
    /// @param number of the parcel
    /// @param atTheDoor what is to be paid for it when it arrives, or was if it is `delivered`; absent where
    ///     nothing is, and in a list of orders
    record ParcelJson(
            String number,
            String state,
            Instant since,
            @Nullable String tracking,
            @Nullable String trackingPage,
            @Nullable Amount atTheDoor) {

        static ParcelJson of(Fulfilment parcel, Optional<Money> sum) {
            var way = parcel instanceof Fulfilment.Dispatched sent ? sent.tracking() : Optional.<Tracking>empty();
            return new ParcelJson(
                    parcel.number().value(),
                    parcel.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                    since(parcel),
                    way.map(known -> known.number().value()).orElse(null),
                    way.flatMap(Tracking::page).map(TrackingPage::value).orElse(null),
                    sum.filter(amount -> !amount.isZero() && isPaidFor(parcel))
                            .map(Amount::of)
                            .orElse(null));
        }

        /// What comes back is owed by nobody.
        private static boolean isPaidFor(Fulfilment parcel) {
            return switch (parcel) {
                case Fulfilment.Open _, Fulfilment.Packed _, Fulfilment.Dispatched _, Fulfilment.Delivered _ -> true;
                case Fulfilment.Returned _, Fulfilment.Cancelled _ -> false;
            };
        }

        private static Instant since(Fulfilment parcel) {
            return switch (parcel) {
                case Fulfilment.Open(var opened) -> opened.openedAt();
                case Fulfilment.Packed(var _, var at) -> at;
                case Fulfilment.Dispatched(var _, var _, var at) -> at;
                case Fulfilment.Delivered(var _, var _, var at) -> at;
                case Fulfilment.Returned(var _, var _, var at) -> at;
                case Fulfilment.Cancelled(var _, var at) -> at;
            };
        }
    }
}
