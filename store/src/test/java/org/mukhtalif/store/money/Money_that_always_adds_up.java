package org.mukhtalif.store.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.checkout.TestPricing;
import org.mukhtalif.store.fulfilment.DoorShare;
import org.mukhtalif.store.invoices.TestDocuments;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Parties;
import org.mukhtalif.store.orders.PaymentFee;
import org.mukhtalif.store.orders.SellerOfRecord;
import org.mukhtalif.store.orders.Shipping;
import org.mukhtalif.store.orders.ShippingKind;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.payments.Share;
import org.mukhtalif.store.payouts.TestLedger;
import org.mukhtalif.store.promotions.Basket;
import org.mukhtalif.store.promotions.Benefit;
import org.mukhtalif.store.promotions.CouponEffect;
import org.mukhtalif.store.promotions.CouponTerms;
import org.mukhtalif.store.promotions.Discounting;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.RefundLine;
import org.mukhtalif.store.returns.RefundNumber;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.RefundedShipping;
import org.mukhtalif.store.returns.TestCharges;

/// Ten thousand carts at the rates of three times, with coupons, shipping, fees, parts called off and refunds: what is
/// shown is what is charged, invoiced and booked. The seed is the cart's number, so a difference can be looked at
/// again.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Money_that_always_adds_up {

    private static final int CARTS = 10_000;
    private static final OrderNumber NUMBER = new OrderNumber("M-7K3Q92");
    private static final Map<Integer, Instant> RATES = Map.of(
            0, Instant.parse("2017-06-01T09:00:00Z"),
            5, Instant.parse("2019-06-01T09:00:00Z"),
            15, Instant.parse("2026-06-01T09:00:00Z"));

    @Test
    void shown_charged_invoiced_and_booked_are_one_number_in_ten_thousand_carts() {
        for (int cart = 0; cart < CARTS; cart++) new Story(cart).play();
    }

    private static final class Story {

        private final int cart;
        private final Random random;
        private final int percent;
        private final Instant at;
        private final Percentage rate;

        Story(int cart) {
            this.cart = cart;
            random = new Random(cart);
            percent = List.of(0, 5, 15).get(random.nextInt(3));
            at = RATES.get(percent);
            rate = VatRates.on(at.atZone(java.time.ZoneOffset.UTC).toLocalDate());
        }

        void play() {
            same(rate.basisPoints(), percent * 100L, "the rate of the day");
            var plain = parts();
            var parts = reduced(plain);
            var fee = random.nextInt(3) == 0 ? 1L + random.nextInt(3_000) : 0;
            var order = order(parts, fee);
            same(units(order.vat()), vat(parts) + ExactOracle.tax(fee, percent), "VAT of the order");
            same(units(order.total()), charged(order), "what is shown and what is charged");
            same(units(order.total()), paid(parts) + fee, "what is shown and the sum of the parts");
            long invoiced = fee;
            long booked = fee;
            for (var part : parts) {
                var documents = new TestDocuments(NUMBER, part, at);
                same(units(documents.total()), units(part.total()), "an invoice and its part");
                same(units(documents.vat()), units(part.vat()), "the VAT of an invoice and its part");
                assertThat(documents.allowancesFit())
                        .as("allowances of cart %d", cart)
                        .isTrue();
                invoiced += units(documents.total());
                booked += random.nextInt(5) == 0 ? calledOff(part, documents) : handedOver(part, documents);
            }
            same(invoiced, units(order.total()), "what is shown and what is invoiced");
            same(booked, units(order.total()), "what is shown and what is booked or called off");
        }

        /// All of it is credited and nothing booked.
        private long calledOff(MerchantOrder part, TestDocuments documents) {
            same(units(documents.creditTheRest()), units(part.total()), "the credit note of a part");
            same(units(documents.creditedVat()), units(part.vat()), "its VAT");
            return units(part.total());
        }

        private long handedOver(MerchantOrder part, TestDocuments documents) {
            var points = random.nextInt(3_001);
            var ledger = new TestLedger(NUMBER, part, new Percentage(points), rate, at);
            long carried = ledger.of("CARRIER");
            same(carried, units(part.total()), "what the carrier holds and the part");
            same(ledger.of("DISCOUNTS"), units(part.discount().byStore()), "what the store bears");
            long commission = part.lines().stream()
                    .mapToLong(line -> ExactOracle.share(
                            units(line.total()) + units(line.discount().byStore()), points))
                    .sum();
            same(-ledger.of("COMMISSION"), commission, "the commission");
            balanced(ledger);
            var charges = new TestCharges(part);
            long back = 0;
            long vatBack = 0;
            var lost = random.nextInt(3) > 0 ? Optional.<Refund>empty() : inParcels(part, charges);
            if (lost.isPresent()) {
                same(
                        credited(lost.get(), documents),
                        units(lost.get().total()),
                        "what did not arrive and its credit note");
                ledger.give(lost.get());
                same(ledger.of("REFUNDS"), 0, "what goes back of what was never paid");
                same(carried - ledger.of("CARRIER"), units(lost.get().total()), "what the carrier never collected");
                vatBack = units(lost.get().vat());
                same(units(documents.creditedVat()), vatBack, "the VAT of what did not arrive");
                balanced(ledger);
            }
            long unpaid = lost.map(refund -> units(refund.total())).orElse(0L);
            boolean everything = random.nextBoolean();
            for (int turn = 0; turn < 6; turn++) {
                var refund = refund(part, charges, everything && turn == 5);
                if (refund.isEmpty()) continue;
                var given = refund.get();
                same(credited(given, documents), units(given.total()), "what goes back and what is credited");
                ledger.give(given);
                back += units(given.total());
                vatBack += units(given.vat());
                same(ledger.of("REFUNDS"), -back, "what goes back and what is booked");
                same(units(documents.creditedVat()), vatBack, "the VAT that goes back and what is credited");
                balanced(ledger);
            }
            if (everything) nothingIsLeft(part, ledger, back + unpaid, vatBack);
            return carried;
        }

        private static long credited(Refund given, TestDocuments documents) {
            return given.lines().stream()
                            .mapToLong(line -> units(
                                    documents.credit(line.position() + 1, line.quantity(), line.gross(), line.vat())))
                            .sum()
                    + units(documents.credit(
                            0, 1, given.shipping().gross(), given.shipping().vat()));
        }

        /// The part is paid at several doors and some of its parcels do not arrive: what of it is owed no more.
        private Optional<Refund> inParcels(MerchantOrder part, TestCharges charges) {
            var inside = new ArrayList<Map<Integer, Integer>>();
            var shares = new ArrayList<DoorShare>();
            var all = new HashMap<Integer, Integer>();
            for (int place = 0; place < part.lines().size(); place++)
                all.put(place, part.lines().get(place).quantity());
            inside.add(all);
            shares.add(DoorShare.whole(part));
            for (int turn = 0; turn < 5; turn++) divide(random.nextInt(inside.size()), inside, shares);
            same(
                    shares.stream().mapToLong(share -> units(share.total())).sum(),
                    units(part.total()),
                    "what is collected with all parcels and the part");
            var lost = IntStream.range(1, inside.size())
                    .filter(_ -> random.nextBoolean())
                    .boxed()
                    .toList();
            return lost.isEmpty() ? Optional.empty() : Optional.of(lost(part, charges, lost, inside, shares));
        }

        private void divide(int from, List<Map<Integer, Integer>> inside, List<DoorShare> shares) {
            var there = inside.get(from);
            var taken = new HashMap<Integer, Integer>();
            there.forEach((place, pieces) -> {
                int out = random.nextInt(pieces + 1);
                if (out > 0) taken.put(place, out);
            });
            if (taken.isEmpty() || taken.equals(there)) return;
            var out = shares.get(from).out(there, taken);
            var left = new HashMap<>(there);
            taken.forEach(
                    (place, pieces) -> left.computeIfPresent(place, (_, had) -> had > pieces ? had - pieces : null));
            shares.set(from, shares.get(from).without(out));
            inside.set(from, left);
            shares.add(out);
            inside.add(taken);
        }

        private Refund lost(
                MerchantOrder part,
                TestCharges charges,
                List<Integer> lost,
                List<Map<Integer, Integer>> inside,
                List<DoorShare> shares) {
            var lines = new ArrayList<RefundLine>();
            for (int place = 0; place < part.lines().size(); place++) {
                int line = place;
                int pieces = lost.stream()
                        .mapToInt(each -> inside.get(each).getOrDefault(line, 0))
                        .sum();
                long amount = lost.stream()
                        .mapToLong(each -> units(shares.get(each).of(line)))
                        .sum();
                if (pieces > 0)
                    lines.add(
                            charges.priced(place, pieces, Money.halalas(amount)).orElseThrow());
                else same(amount, 0, "what is collected for nothing");
            }
            long shipping = lost.stream()
                    .mapToLong(each -> units(shares.get(each).of(DoorShare.SHIPPING)))
                    .sum();
            var refund = new Refund(
                    new RefundNumber("B-7K3Q92AC"),
                    NUMBER,
                    part.merchant(),
                    lines,
                    charges.shipping(Money.halalas(shipping)).orElseThrow(),
                    RefundReason.UNDELIVERED,
                    at);
            same(
                    units(refund.total()),
                    lost.stream()
                            .mapToLong(each -> units(shares.get(each).total()))
                            .sum(),
                    "what is written off and what was printed");
            return refund;
        }

        private void nothingIsLeft(MerchantOrder part, TestLedger ledger, long back, long vatBack) {
            same(back, units(part.total()), "what was paid and what went back in the end");
            same(vatBack, units(part.vat()), "the VAT that was paid and went back in the end");
            same(ledger.of("COMMISSION"), 0, "the commission after everything went back");
            same(ledger.of("COMMISSION_VAT"), 0, "its VAT");
            same(ledger.of("SALES_VAT"), 0, "the VAT on the sale");
            same(ledger.of("DISCOUNTS"), units(part.shipping().discount().byStore()), "what the store still bears");
        }

        private void balanced(TestLedger ledger) {
            long sum = 0;
            for (var account : List.of(
                    "CARRIER", "MERCHANT_HELD", "COMMISSION", "COMMISSION_VAT", "SALES_VAT", "DISCOUNTS", "REFUNDS"))
                sum += ledger.of(account);
            same(sum, 0, "the balance of the ledger");
        }

        private Optional<Refund> refund(MerchantOrder part, TestCharges charges, boolean all) {
            var lines = new ArrayList<RefundLine>();
            for (int place = 0; place < part.lines().size(); place++) {
                if (!all && random.nextInt(3) > 0) continue;
                var line = part.lines().get(place);
                long leftBefore = units(charges.left(place));
                int pieces = charges.piecesLeft(place);
                if (!all && leftBefore > 0 && random.nextInt(4) == 0)
                    charges.amount(place, Money.halalas(1 + random.nextLong(leftBefore)))
                            .ifPresent(lines::add);
                else if (pieces > 0)
                    charges.pieces(place, all ? pieces : 1 + random.nextInt(pieces))
                            .ifPresent(lines::add);
                else if (all && leftBefore > 0)
                    charges.amount(place, charges.left(place)).ifPresent(lines::add);
                if (lines.isEmpty()
                        || lines.getLast().position() != place
                        || line.total().isZero()) continue;
                long gone = units(line.total()) - leftBefore;
                long now = gone + units(lines.getLast().gross());
                same(
                        units(lines.getLast().vat()),
                        ExactOracle.portion(units(line.vat()), now, units(line.total()))
                                - ExactOracle.portion(units(line.vat()), gone, units(line.total())),
                        "the VAT of a refund");
            }
            long shipping = units(charges.shippingLeft());
            long wanted = all ? shipping : random.nextInt(4) == 0 && shipping > 0 ? 1 + random.nextLong(shipping) : 0;
            RefundedShipping shipped = charges.shipping(Money.halalas(wanted)).orElseThrow();
            if (lines.isEmpty() && wanted == 0) return Optional.empty();
            return Optional.of(new Refund(
                    new RefundNumber("B-7K3Q92AB"),
                    NUMBER,
                    part.merchant(),
                    lines,
                    shipped,
                    RefundReason.RETURNED,
                    at));
        }

        private List<MerchantOrder> parts() {
            var parts = new ArrayList<MerchantOrder>();
            int merchants = 1 + random.nextInt(4);
            for (int merchant = 1; merchant <= merchants; merchant++) {
                var lines = new ArrayList<LineItem>();
                int count = 1 + random.nextInt(5);
                for (int line = 0; line < count; line++) lines.add(line(merchant * 100L + line));
                var listed = Money.halalas(random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(6_000));
                var shipping = new TestPricing(at)
                        .reduced(
                                new Shipping(ShippingKind.STANDARD, listed, Discount.NONE, Money.halalas(0), 3),
                                Discount.NONE);
                parts.add(new MerchantOrder(
                        new MerchantId(merchant),
                        random.nextBoolean() ? SellerOfRecord.MERCHANT : SellerOfRecord.STORE,
                        lines,
                        shipping,
                        new OrderState.Placed(at)));
            }
            return parts;
        }

        private LineItem line(long offer) {
            var price = Money.halalas(random.nextInt(10) == 0 ? 1 + random.nextInt(9) : 1 + random.nextInt(60_000));
            var plain = new LineItem(
                    new OfferId(offer),
                    "SKU-" + offer,
                    new Bilingual("تمر", "Dates"),
                    Optional.empty(),
                    "basket",
                    "sand",
                    1 + random.nextInt(9),
                    price,
                    Discount.NONE,
                    Money.halalas(0));
            return new TestPricing(at).reduced(plain, Discount.NONE);
        }

        /// The same parts with a coupon, compared with what the oracle takes off.
        private List<MerchantOrder> reduced(List<MerchantOrder> plain) {
            if (random.nextInt(3) == 0) return plain;
            var benefit = benefit();
            int byStore = random.nextInt(10_001);
            boolean onlyOne = random.nextInt(3) == 0;
            var only = onlyOne ? Optional.of(plain.getFirst().merchant()) : Optional.<MerchantId>empty();
            var terms = new CouponTerms(
                    only, Optional.empty(), Money.halalas(0), at, Optional.empty(), Optional.empty(), Optional.empty());
            var basket = new Basket(
                    plain.stream()
                            .flatMap(part -> part.lines().stream()
                                    .map(line -> new Basket.Line(part.merchant(), Set.of(), line.listed())))
                            .toList(),
                    shippings(plain));
            if (!(Discounting.of(benefit, new Percentage(byStore), terms, basket)
                    instanceof CouponEffect.Reduced reduced)) return plain;
            compare(benefit, byStore, onlyOne, plain, reduced);
            return applied(plain, reduced);
        }

        private static Map<MerchantId, Money> shippings(List<MerchantOrder> parts) {
            var shippings = new HashMap<MerchantId, Money>();
            parts.forEach(part -> shippings.put(part.merchant(), part.shipping().listed()));
            return shippings;
        }

        private Benefit benefit() {
            return switch (random.nextInt(3)) {
                case 0 ->
                    new Benefit.Share(
                            new Percentage(1 + random.nextInt(10_000)),
                            random.nextBoolean()
                                    ? Optional.of(Money.halalas(1 + random.nextInt(20_000)))
                                    : Optional.empty());
                case 1 -> new Benefit.Amount(Money.halalas(1 + random.nextInt(150_000)));
                default -> new Benefit.FreeShipping();
            };
        }

        private void compare(
                Benefit benefit,
                int byStore,
                boolean onlyOne,
                List<MerchantOrder> plain,
                CouponEffect.Reduced reduced) {
            var first = plain.getFirst().merchant();
            var weights = plain.stream()
                    .flatMapToLong(part -> part.lines().stream()
                            .mapToLong(line -> onlyOne && !part.merchant().equals(first) ? 0 : units(line.listed())))
                    .toArray();
            long goods = java.util.Arrays.stream(weights).sum();
            long off = switch (benefit) {
                case Benefit.Share(var share, var most) ->
                    Math.min(
                            ExactOracle.share(goods, share.basisPoints()),
                            most.map(Money::minorUnits).orElse(Long.MAX_VALUE));
                case Benefit.Amount(var amount) -> Math.min(units(amount), goods);
                case Benefit.FreeShipping _ -> 0;
            };
            var shares = ExactOracle.shared(off, weights);
            var ofStore = ExactOracle.shared(ExactOracle.share(off, byStore), shares);
            for (int place = 0; place < shares.length; place++) {
                same(units(reduced.lines().get(place).amount()), shares[place], "the discount of a line");
                same(units(reduced.lines().get(place).byStore()), ofStore[place], "the store's part of it");
            }
            long free = reduced.shipping().values().stream()
                    .mapToLong(discount -> units(discount.amount()))
                    .sum();
            long shipping = benefit instanceof Benefit.FreeShipping
                    ? plain.stream()
                            .filter(part -> !onlyOne || part.merchant().equals(first))
                            .mapToLong(part -> units(part.shipping().listed()))
                            .sum()
                    : 0;
            same(free, shipping, "the shipping that is free");
        }

        private List<MerchantOrder> applied(List<MerchantOrder> plain, CouponEffect.Reduced reduced) {
            var pricing = new TestPricing(at);
            var discounts = reduced.lines().iterator();
            return plain.stream()
                    .map(part -> new MerchantOrder(
                            part.merchant(),
                            part.seller(),
                            part.lines().stream()
                                    .map(line -> pricing.reduced(line, discounts.next()))
                                    .toList(),
                            pricing.reduced(
                                    part.shipping(), reduced.shipping().getOrDefault(part.merchant(), Discount.NONE)),
                            part.state()))
                    .toList();
        }

        private Order order(List<MerchantOrder> parts, long fee) {
            return new Order(
                    NUMBER,
                    at,
                    new Parties(Optional.empty(), false, Optional.empty()),
                    "ar",
                    "terms",
                    PaymentReference.random(),
                    new PaymentFee(Money.halalas(fee), rate.includedIn(Money.halalas(fee))),
                    Optional.of("TAMR30"),
                    parts);
        }

        private long vat(List<MerchantOrder> parts) {
            return parts.stream()
                    .mapToLong(part -> ExactOracle.tax(paid(part.shipping()), percent)
                            + part.lines().stream()
                                    .mapToLong(line -> ExactOracle.tax(paid(line), percent))
                                    .sum())
                    .sum();
        }

        private static long paid(List<MerchantOrder> parts) {
            return parts.stream()
                    .mapToLong(part -> paid(part.shipping())
                            + part.lines().stream().mapToLong(Story::paid).sum())
                    .sum();
        }

        private static long paid(LineItem line) {
            return IntStream.range(0, line.quantity())
                            .mapToLong(_ -> units(line.unitPrice()))
                            .sum()
                    - units(line.discount().amount());
        }

        private static long paid(Shipping shipping) {
            return units(shipping.listed()) - units(shipping.discount().amount());
        }

        private static long charged(Order order) {
            return order.shares().stream()
                    .map(Share::amount)
                    .mapToLong(Money::minorUnits)
                    .sum();
        }

        private static long units(Money money) {
            return money.minorUnits();
        }

        private void same(long is, long must, String what) {
            if (is != must) throw new AssertionError("%s differ in cart %d: %d and %d".formatted(what, cart, is, must));
        }
    }
}
