package org.mukhtalif.store.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mukhtalif.store.money.OneCart.units;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.mukhtalif.store.invoices.TestDocuments;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Parties;
import org.mukhtalif.store.orders.PaymentFee;
import org.mukhtalif.store.orders.Shipping;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.payments.Share;
import org.mukhtalif.store.payouts.TestLedger;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.RefundLine;
import org.mukhtalif.store.returns.RefundNumber;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.RefundedShipping;
import org.mukhtalif.store.returns.TestCharges;

/// What becomes of one cart, from what is shown to what goes back.
final class CartStory {

    private static final OrderNumber NUMBER = new OrderNumber("M-7K3Q92");
    private static final Map<Integer, Instant> RATES = Map.of(
            0, Instant.parse("2017-06-01T09:00:00Z"),
            5, Instant.parse("2019-06-01T09:00:00Z"),
            15, Instant.parse("2026-06-01T09:00:00Z"));

    private final OneCart cart;
    private final int percent;
    private final Percentage rate;

    CartStory(int number) {
        var random = new Random(number);
        percent = List.of(0, 5, 15).get(random.nextInt(3));
        var at = RATES.get(percent);
        cart = new OneCart(number, random, at);
        rate = VatRates.on(at.atZone(java.time.ZoneOffset.UTC).toLocalDate());
    }

    void play() {
        cart.same(rate.basisPoints(), percent * 100L, "the rate of the day");
        var plain = new MadeUpParts(cart).parts();
        var parts = new MadeUpCoupon(cart).reduced(plain);
        var fee = cart.random().nextInt(3) == 0 ? 1L + cart.random().nextInt(3_000) : 0;
        var order = order(parts, fee);
        cart.same(units(order.vat()), vat(parts) + ExactOracle.tax(fee, percent), "VAT of the order");
        cart.same(units(order.total()), charged(order), "what is shown and what is charged");
        cart.same(units(order.total()), paid(parts) + fee, "what is shown and the sum of the parts");
        long invoiced = fee;
        long booked = fee;
        for (var part : parts) {
            var documents = new TestDocuments(NUMBER, part, cart.at());
            cart.same(units(documents.total()), units(part.total()), "an invoice and its part");
            cart.same(units(documents.vat()), units(part.vat()), "the VAT of an invoice and its part");
            assertThat(documents.allowancesFit())
                    .as("allowances of cart %d", cart.number())
                    .isTrue();
            invoiced += units(documents.total());
            booked += cart.random().nextInt(5) == 0 ? calledOff(part, documents) : handedOver(part, documents);
        }
        cart.same(invoiced, units(order.total()), "what is shown and what is invoiced");
        cart.same(booked, units(order.total()), "what is shown and what is booked or called off");
    }

    /// All of it is credited and nothing booked.
    private long calledOff(MerchantOrder part, TestDocuments documents) {
        cart.same(units(documents.creditTheRest()), units(part.total()), "the credit note of a part");
        cart.same(units(documents.creditedVat()), units(part.vat()), "its VAT");
        return units(part.total());
    }

    private long handedOver(MerchantOrder part, TestDocuments documents) {
        var points = cart.random().nextInt(3_001);
        var ledger = new TestLedger(NUMBER, part, new Percentage(points), rate, cart.at());
        long carried = ledger.of("CARRIER");
        cart.same(carried, units(part.total()), "what the carrier holds and the part");
        cart.same(ledger.of("DISCOUNTS"), units(part.discount().byStore()), "what the store bears");
        long commission = part.lines().stream()
                .mapToLong(line -> ExactOracle.share(
                        units(line.total()) + units(line.discount().byStore()), points))
                .sum();
        cart.same(-ledger.of("COMMISSION"), commission, "the commission");
        balanced(ledger);
        var charges = new TestCharges(part);
        long back = 0;
        long vatBack = 0;
        var lost = cart.random().nextInt(3) > 0
                ? Optional.<Refund>empty()
                : new PartsInParcels(cart, NUMBER).inParcels(part, charges);
        if (lost.isPresent()) {
            cart.same(
                    credited(lost.get(), documents),
                    units(lost.get().total()),
                    "what did not arrive and its credit note");
            ledger.give(lost.get());
            cart.same(ledger.of("REFUNDS"), 0, "what goes back of what was never paid");
            cart.same(carried - ledger.of("CARRIER"), units(lost.get().total()), "what the carrier never collected");
            vatBack = units(lost.get().vat());
            cart.same(units(documents.creditedVat()), vatBack, "the VAT of what did not arrive");
            balanced(ledger);
        }
        long unpaid = lost.map(refund -> units(refund.total())).orElse(0L);
        boolean everything = cart.random().nextBoolean();
        for (int turn = 0; turn < 6; turn++) {
            var refund = refund(part, charges, everything && turn == 5);
            if (refund.isEmpty()) continue;
            var given = refund.get();
            cart.same(credited(given, documents), units(given.total()), "what goes back and what is credited");
            ledger.give(given);
            back += units(given.total());
            vatBack += units(given.vat());
            cart.same(ledger.of("REFUNDS"), -back, "what goes back and what is booked");
            cart.same(units(documents.creditedVat()), vatBack, "the VAT that goes back and what is credited");
            balanced(ledger);
        }
        if (everything) nothingIsLeft(part, ledger, back + unpaid, vatBack);
        return carried;
    }

    private static long credited(Refund given, TestDocuments documents) {
        return given.lines().stream()
                        .mapToLong(line ->
                                units(documents.credit(line.position() + 1, line.quantity(), line.gross(), line.vat())))
                        .sum()
                + units(documents.credit(
                        0, 1, given.shipping().gross(), given.shipping().vat()));
    }

    private void nothingIsLeft(MerchantOrder part, TestLedger ledger, long back, long vatBack) {
        cart.same(back, units(part.total()), "what was paid and what went back in the end");
        cart.same(vatBack, units(part.vat()), "the VAT that was paid and went back in the end");
        cart.same(ledger.of("COMMISSION"), 0, "the commission after everything went back");
        cart.same(ledger.of("COMMISSION_VAT"), 0, "its VAT");
        cart.same(ledger.of("SALES_VAT"), 0, "the VAT on the sale");
        cart.same(ledger.of("DISCOUNTS"), units(part.shipping().discount().byStore()), "what the store still bears");
    }

    private void balanced(TestLedger ledger) {
        long sum = 0;
        for (var account : List.of(
                "CARRIER", "MERCHANT_HELD", "COMMISSION", "COMMISSION_VAT", "SALES_VAT", "DISCOUNTS", "REFUNDS"))
            sum += ledger.of(account);
        cart.same(sum, 0, "the balance of the ledger");
    }

    private Optional<Refund> refund(MerchantOrder part, TestCharges charges, boolean all) {
        var lines = new ArrayList<RefundLine>();
        for (int place = 0; place < part.lines().size(); place++) {
            if (!all && cart.random().nextInt(3) > 0) continue;
            var line = part.lines().get(place);
            long leftBefore = units(charges.left(place));
            int pieces = charges.piecesLeft(place);
            if (!all && leftBefore > 0 && cart.random().nextInt(4) == 0)
                charges.amount(place, Money.halalas(1 + cart.random().nextLong(leftBefore)))
                        .ifPresent(lines::add);
            else if (pieces > 0)
                charges.pieces(place, all ? pieces : 1 + cart.random().nextInt(pieces))
                        .ifPresent(lines::add);
            else if (all && leftBefore > 0)
                charges.amount(place, charges.left(place)).ifPresent(lines::add);
            if (lines.isEmpty()
                    || lines.getLast().position() != place
                    || line.total().isZero()) continue;
            long gone = units(line.total()) - leftBefore;
            long now = gone + units(lines.getLast().gross());
            cart.same(
                    units(lines.getLast().vat()),
                    ExactOracle.portion(units(line.vat()), now, units(line.total()))
                            - ExactOracle.portion(units(line.vat()), gone, units(line.total())),
                    "the VAT of a refund");
        }
        long shipping = units(charges.shippingLeft());
        long wanted = all
                ? shipping
                : cart.random().nextInt(4) == 0 && shipping > 0
                        ? 1 + cart.random().nextLong(shipping)
                        : 0;
        RefundedShipping shipped = charges.shipping(Money.halalas(wanted)).orElseThrow();
        if (lines.isEmpty() && wanted == 0) return Optional.empty();
        return Optional.of(new Refund(
                new RefundNumber("B-7K3Q92AB"),
                NUMBER,
                part.merchant(),
                lines,
                shipped,
                RefundReason.RETURNED,
                cart.at()));
    }

    private Order order(List<MerchantOrder> parts, long fee) {
        return new Order(
                NUMBER,
                cart.at(),
                new Parties(Optional.empty(), false, Optional.empty()),
                false,
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
                        + part.lines().stream().mapToLong(CartStory::paid).sum())
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
}
