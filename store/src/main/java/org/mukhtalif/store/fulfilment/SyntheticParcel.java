package org.mukhtalif.store.fulfilment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.FreshNumbers;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderDraft;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.orders.Parties;
import org.mukhtalif.store.orders.PaymentFee;
import org.mukhtalif.store.orders.SellerOfRecord;
import org.mukhtalif.store.orders.Shipping;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.payments.PaymentReference;
import org.springframework.stereotype.Component;

/// A parcel of nobody, for a probe. Its order and its steps are written into the caller's transaction, which is
/// undone.
@Component
class SyntheticParcel {

    /// A merchant that no installation has: numbers are given from 1 on.
    static final MerchantId MERCHANT = new MerchantId(9_000_000_000_000_000L);

    static final String WORDS = "مستلم-الفحص-الآلي";

    private static final Duration UNDER_WAY = Duration.ofDays(2);

    private final FreshNumbers numbers;
    private final Orders orders;
    private final Parcels parcels;
    private final Intake intake;
    private final Clock clock;

    SyntheticParcel(FreshNumbers numbers, Orders orders, Parcels parcels, Intake intake, Clock clock) {
        this.numbers = numbers;
        this.orders = orders;
        this.parcels = parcels;
        this.intake = intake;
        this.clock = clock;
    }

    /// Seals the contact of nobody for this order.
    void seal(DataSubjectId nobody, Order order) {
        var words = new PersonalText(WORDS);
        intake.collect(new IntakeRequest(
                nobody,
                order.caseId(),
                Purpose.DELIVERY,
                Map.of(
                        PersonalField.RECIPIENT_NAME, words,
                        PersonalField.RECIPIENT_PHONE, words,
                        PersonalField.DELIVERY_ADDRESS, words,
                        PersonalField.SHORT_ADDRESS, words)));
    }

    Order order(DataSubjectId nobody) {
        var now = clock.instant();
        var price = Money.halalas(100);
        var none = Money.halalas(0);
        var line = new LineItem(
                new OfferId(1),
                "PROBE",
                new Bilingual("بضاعة للفحص", "Goods of a probe"),
                Optional.empty(),
                "basket",
                "sand",
                1,
                price,
                Discount.NONE,
                none);
        var part = new MerchantOrder(
                MERCHANT,
                SellerOfRecord.STORE,
                List.of(line),
                new Shipping(ShippingKind.STANDARD, none, Discount.NONE, none, 1),
                new OrderState.Confirmed(now));
        return orders.place(new OrderDraft(
                        numbers.next(),
                        now,
                        Parties.of(nobody),
                        false,
                        false,
                        "ar",
                        "probe",
                        PaymentReference.random(),
                        PaymentFee.NONE,
                        Optional.empty(),
                        List.of(part)))
                .order();
    }

    FulfilmentNumber deliveredAt(Instant moment, Order order) {
        var parcel = dispatched(moment.minus(UNDER_WAY), order);
        parcels.keep(new Fulfilment.Delivered(parcel, moment.minus(UNDER_WAY), moment));
        return parcel.number();
    }

    FulfilmentNumber dispatchedAt(Instant moment, Order order) {
        return dispatched(moment, order).number();
    }

    FulfilmentNumber cancelled(Order order) {
        var parcel = parcels.open(order.number(), MERCHANT, clock.instant()).parcel();
        parcels.keep(new Fulfilment.Cancelled(parcel, clock.instant()));
        return parcel.number();
    }

    private Parcel dispatched(Instant moment, Order order) {
        var parcel = parcels.open(order.number(), MERCHANT, moment).parcel();
        parcels.keep(new Fulfilment.Packed(parcel, moment));
        parcels.keep(new Fulfilment.Dispatched(parcel, Optional.empty(), moment));
        return parcel;
    }
}
